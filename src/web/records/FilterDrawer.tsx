import { Collapse, Drawer, Select } from 'antd'
import { FilterPanel } from './ColumnFilter.tsx'
import { withWanted } from './search.ts'
import type { ToolbarProps } from './Toolbar.tsx'

/** The conditions and the order of a list, on a phone. */
export function FilterDrawer({
  here,
  register,
  asked,
  onAsk,
  onClose,
}: ToolbarProps & { readonly onClose: () => void }) {
  const columns = register.columns.filter(({ withheld, input }) => withheld === null && input !== 'textarea')
  const orders = columns.flatMap(({ key, label }) => [
    { value: key, label: `${label} 从小到大` },
    { value: `-${key}`, label: `${label} 从大到小` },
  ])
  return (
    <Drawer open title="筛选和排序" size="85%" placement="bottom" onClose={onClose}>
      <div className="filter-sheet">
        <Select
          allowClear
          aria-label="排序"
          placeholder="排序"
          showSearch={{ optionFilterProp: 'label' }}
          value={asked.sort[0] ?? null}
          options={orders}
          onChange={(key: string | null | undefined) => onAsk({ ...asked, sort: key ? [key] : [] })}
        />
        <Collapse
          accordion
          items={columns.map((column) => ({
            key: column.key,
            label: `${column.label}${asked.where[column.key] === undefined ? '' : '（已设）'}`,
            children: (
              <FilterPanel
                bureau={here.bureau}
                register={register.name}
                column={column}
                asked={asked}
                onWanted={(wanted) => {
                  onAsk(withWanted(asked, column.key, wanted))
                  onClose()
                }}
              />
            ),
          }))}
        />
      </div>
    </Drawer>
  )
}
