import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { type Assignee, assigneesQuery } from '../api/cases.ts'

/** One person or several to whom work may be given: posts first, since what is given to a post stays with it. */
export function PeopleInput({
  bureau,
  id,
  label,
  several,
  people,
  onChange,
}: {
  readonly bureau: string
  readonly id: string
  readonly label: string
  readonly several: boolean
  readonly people: readonly string[]
  readonly onChange: (people: readonly string[]) => void
}) {
  const { data, isPending, error } = useQuery(assigneesQuery(bureau))
  const groups = [
    { label: '岗位（人走工作不走）', options: optionsOf(data ?? [], 'post') },
    { label: '人员', options: optionsOf(data ?? [], 'person') },
  ].filter(({ options }) => options.length > 0)
  const common = {
    id,
    'aria-label': label,
    className: 'field-wide',
    showSearch: { optionFilterProp: 'label' },
    allowClear: true,
    loading: isPending,
    placeholder: '输入姓名、岗位或科室查找',
    notFoundContent: error === null ? '没有这样的岗位或人' : '名单没有取到，请关闭后重试',
    options: groups,
  } as const
  return several ? (
    <Select {...common} mode="multiple" value={[...people]} onChange={(chosen: string[]) => onChange(chosen)} />
  ) : (
    <Select
      {...common}
      value={people[0] ?? null}
      onChange={(chosen: string | null) => onChange(chosen ? [chosen] : [])}
    />
  )
}

function optionsOf(assignees: readonly Assignee[], kind: Assignee['kind']) {
  return assignees
    .filter((one) => one.kind === kind)
    .map(({ id, name, section }) => ({ value: id, label: section === null ? name : `${name}　${section}` }))
}
