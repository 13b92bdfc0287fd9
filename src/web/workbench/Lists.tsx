import { type CaseOverview, caseLists, type ListName } from '../api/cases.ts'

const labels: { readonly [list in ListName]: string } = {
  mine: '待办',
  near: '临期',
  overdue: '逾期',
  supervised: '督办',
  done: '已办',
  all: '全部',
}

/** The lists with how many each holds; only what is late is red. */
export function Lists({
  counts,
  list,
  onList,
}: {
  readonly counts: CaseOverview['counts'] | undefined
  readonly list: ListName
  readonly onList: (list: ListName) => void
}) {
  return (
    <nav className="work-lists" aria-label="清单">
      {caseLists.map((name) => {
        const count = name === 'all' ? undefined : counts?.[name]
        const late = name === 'overdue' && (count ?? 0) > 0
        return (
          <button
            key={name}
            type="button"
            className={name === list ? 'kc-plain work-list work-list-here' : 'kc-plain work-list'}
            aria-current={name === list ? 'page' : undefined}
            onClick={() => onList(name)}
          >
            {labels[name]}
            {count !== undefined && <b className={late ? 'case-late' : ''}>{count.toLocaleString('en-US')}</b>}
          </button>
        )
      })}
    </nav>
  )
}
