import { EnvironmentOutlined } from '@ant-design/icons'
import { Select } from 'antd'
import { unplacedOf } from '../../kernel/area.ts'
import type { AreaCode } from '../../kernel/values.ts'
import type { Here } from './standing.ts'
import { useSearchChange } from './useSearch.ts'

export function AreaChooser({ here }: { readonly here: Here }) {
  const change = useSearchChange()
  const { areas, area: root } = here.state
  const below = areas.filter(({ code }) => code !== root)
  const whole = areas.find(({ code }) => code === root)
  const options = [
    { value: root, label: whole?.name ?? root },
    ...below.map(({ code, name }) => ({ value: code, label: name })),
    ...(below.length === 0 ? [] : [{ value: unplacedOf(root as AreaCode), label: '未归属' }]),
  ]
  return (
    <Select
      className="bar-chip bar-area"
      aria-label="区划"
      prefix={<EnvironmentOutlined />}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={here.areaCode}
      options={options}
      onChange={(area) => change({ area: area === root ? undefined : area })}
    />
  )
}
