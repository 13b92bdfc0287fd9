import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { App, Button, Checkbox, Drawer, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { addColumn, type ExtraKind, removeColumn } from '../api/registers.ts'
import type { ToolbarProps } from './Toolbar.tsx'

const kinds: readonly { readonly value: ExtraKind; readonly label: string }[] = [
  { value: 'text', label: '文字' },
  { value: 'number', label: '数' },
  { value: 'date', label: '日期' },
  { value: 'yesNo', label: '是／否' },
]

/** Which columns are shown, in which order, how many stay; and columns of one's own. */
export function ColumnsDrawer({
  here,
  register,
  layout,
  onLayout,
  onResetLayout,
  onSay,
  onClose,
}: ToolbarProps & { readonly onClose: () => void }) {
  const { modal } = App.useApp()
  const [label, setLabel] = useState('')
  const [kind, setKind] = useState<ExtraKind>('text')
  const shown = layout.columns.flatMap((key) => register.columns.find((column) => column.key === key) ?? [])
  const hidden = register.columns.filter(({ key }) => !layout.columns.includes(key))
  const toggle = (key: string, isShown: boolean) =>
    onLayout({
      ...layout,
      columns: isShown ? [...layout.columns, key] : layout.columns.filter((one) => one !== key),
    })
  const move = (key: string, by: number) => {
    const columns = shown.map((column) => column.key)
    const from = columns.indexOf(key)
    const [taken] = columns.splice(from, 1)
    if (taken !== undefined) columns.splice(from + by, 0, taken)
    onLayout({ ...layout, columns })
  }
  const add = async () => {
    try {
      const { id } = await addColumn(here.bureau, register.name, { label: label.trim(), kind })
      onLayout({ ...layout, columns: [...layout.columns, `x.${id}`] })
      setLabel('')
    } catch (error) {
      const { message, advice } = problemOf(error)
      onSay(`${message}。${advice}`, 'error')
    }
  }
  const remove = (key: string, name: string) =>
    void modal.confirm({
      title: `删除自定义列“${name}”？`,
      content: '列中已填的内容一并删去，同事也看不到了，不能恢复。',
      okText: '删除',
      okButtonProps: { danger: true },
      onOk: async () => {
        await removeColumn(here.bureau, register.name, key.slice(2))
        toggle(key, false)
      },
    })
  return (
    <Drawer
      open
      title="列的安排"
      size={420}
      onClose={onClose}
      extra={<Button onClick={onResetLayout}>恢复默认</Button>}
    >
      <div className="columns">
        <p className="columns-frozen">
          左边固定前
          <InputNumber
            size="small"
            min={0}
            max={4}
            aria-label="固定的列数"
            value={layout.frozen}
            onChange={(frozen) => onLayout({ ...layout, frozen: frozen ?? 0 })}
          />
          列
        </p>
        <h3>显示的列</h3>
        <ul aria-label="显示的列">
          {shown.map(({ key, label: name, unit, of }, index) => (
            <li key={key}>
              <Checkbox checked disabled={shown.length === 1} onChange={() => toggle(key, false)}>
                {name}
                {unit !== null && <small className="kc-quiet">（{unit}）</small>}
              </Checkbox>
              <span>
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowUpOutlined />}
                  aria-label={`${name}前移`}
                  disabled={index === 0}
                  onClick={() => move(key, -1)}
                />
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowDownOutlined />}
                  aria-label={`${name}后移`}
                  disabled={index === shown.length - 1}
                  onClick={() => move(key, 1)}
                />
                {of === 'extra' && register.mayWrite && (
                  <Button
                    size="small"
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={`删除自定义列${name}`}
                    onClick={() => remove(key, name)}
                  />
                )}
              </span>
            </li>
          ))}
        </ul>
        {hidden.length > 0 && (
          <>
            <h3>未显示</h3>
            <ul aria-label="未显示的列">
              {hidden.map(({ key, label: name, unit }) => (
                <li key={key}>
                  <Checkbox checked={false} onChange={() => toggle(key, true)}>
                    {name}
                    {unit !== null && <small className="kc-quiet">（{unit}）</small>}
                  </Checkbox>
                </li>
              ))}
            </ul>
          </>
        )}
        {register.mayWrite && (
          <>
            <h3>加一个自定义列</h3>
            <p className="kc-quiet">只作备注，本单位都看得到，不计入任何指标，导出时一并带上。</p>
            <div className="columns-new">
              <Input
                aria-label="自定义列的名称"
                placeholder="如：联系情况"
                maxLength={20}
                value={label}
                onChange={({ target }) => setLabel(target.value)}
                onPressEnter={() => void add()}
              />
              <Select aria-label="自定义列的类型" value={kind} options={[...kinds]} onChange={setKind} />
              <Button disabled={label.trim() === ''} onClick={() => void add()}>
                添加
              </Button>
            </div>
          </>
        )}
      </div>
    </Drawer>
  )
}
