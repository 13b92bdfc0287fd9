import type { Campaigner, ListName, ThreeLists } from '../api/cultivation.ts'
import { OutcomeMark } from '../rule/Explanation.tsx'

export const listTexts: { readonly [list in ListName]: { readonly label: string; readonly says: string } } = {
  declare: { label: '申报清单', says: '条件都满足，或者只差专家评审' },
  rectify: { label: '整改清单', says: '有条件不满足、缺数据，或有整改没销号' },
  recommend: { label: '推荐清单', says: '已初审，并由第二人复核推荐' },
}

export const listNames = Object.keys(listTexts) as readonly ListName[]

/** Three columns with their counts, in each those that are nearest. */
export function Board({
  lists: { lists },
  stale,
  onFirm,
}: {
  readonly lists: ThreeLists
  readonly stale: boolean
  readonly onFirm: (firm: string) => void
}) {
  return (
    <div className="lists-board" aria-busy={stale}>
      {listNames.map((name) => (
        <section key={name} className={`lists-column lists-${name}`} aria-label={listTexts[name].label}>
          <header>
            <h2>
              {listTexts[name].label}
              <strong>{lists[name].total}</strong>
              <small>家</small>
            </h2>
            <p className="kc-quiet">{listTexts[name].says}</p>
          </header>
          <ul>
            {lists[name].rows.map((one) => (
              <li key={one.record}>
                <FirmCard one={one} onFirm={onFirm} />
              </li>
            ))}
          </ul>
          {lists[name].total > lists[name].rows.length && (
            <p className="kc-quiet lists-more">还有 {lists[name].total - lists[name].rows.length} 家，见列表</p>
          )}
          {lists[name].total === 0 && <p className="kc-quiet lists-more">没有企业</p>}
        </section>
      ))}
    </div>
  )
}

const LACKS_SHOWN = 3

function FirmCard({ one, onFirm }: { readonly one: Campaigner; readonly onFirm: (firm: string) => void }) {
  return (
    <button type="button" className="kc-plain lists-card" onClick={() => onFirm(one.firm)}>
      <span className="lists-name">{one.name}</span>
      <span className="lists-tags">
        <OutcomeMark outcome={one.outcome} />
        <span>{one.stageLabel}</span>
        {one.score !== null && <span>{one.score} 分</span>}
        {one.areaName !== null && <span className="kc-quiet">{one.areaName}</span>}
      </span>
      {one.lacks.length > 0 && one.list !== 'recommend' && (
        <span className="lists-lacks">
          还差 {one.lacks.slice(0, LACKS_SHOWN).join('；')}
          {one.lacks.length > LACKS_SHOWN && ` 等 ${one.lacks.length} 项`}
        </span>
      )}
      {one.openItems > 0 && (
        <span className={one.overdueItems > 0 ? 'kc-late' : 'kc-quiet'}>
          整改 {one.openItems} 项{one.overdueItems > 0 && `，逾期 ${one.overdueItems} 项`}
          {one.deadline !== null && `，最近期限 ${one.deadline}`}
        </span>
      )}
      {one.unchecked && <span className="kc-late">未经初审和复核</span>}
    </button>
  )
}
