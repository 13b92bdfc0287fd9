import { HistoryOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { localTime } from '../common/time.ts'
import { useNarrow } from '../common/useNarrow.ts'
import type { Here } from './standing.ts'
import { useSearchChange } from './useSearch.ts'

const DayChooser = lazy(() => import('./DayChooser.tsx'))
const ChangedFigures = lazy(() => import('../drill/ChangedFigures.tsx'))

const NOTHING_YET = '账上还没有记录'

/** What the figures on the page were taken at: now, or as the books stood then. */
export function asOfText({ asOf, state }: Pick<Here, 'asOf' | 'state'>): string {
  if (asOf === undefined) return state.head.entry === 0 ? NOTHING_YET : `截至 ${localTime(state.head.recordedAt)}`
  return asOf.startsWith('#') ? `按第 ${asOf.slice(1)} 号变动时的数` : `按 ${asOf} 的数`
}

/** On a phone the year goes without saying. */
function shortly({ asOf, state }: Here): string {
  return asOf === undefined && state.head.entry > 0
    ? `截至 ${localTime(state.head.recordedAt).slice(5)}`
    : asOfText({ asOf, state })
}

export function CutoffChooser({ here }: { readonly here: Here }) {
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  const change = useSearchChange()
  const choose = (asOf: string | undefined) => {
    setOpen(false)
    change({ asOf })
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      title="看哪一天账上的数"
      content={
        <div className="cutoff">
          <p className="kc-quiet">选定日期后，只计到那一天终了时已入账的变动，页面上的数都按当时的账重算。</p>
          <Suspense fallback={null}>
            <DayChooser chosen={here.asOf} onChoose={choose} />
          </Suspense>
          <Button block disabled={here.asOf === undefined} onClick={() => choose(undefined)}>
            现在的数
          </Button>
        </div>
      }
    >
      <Button
        className={here.asOf === undefined ? 'bar-chip' : 'bar-chip bar-chip-then'}
        icon={<HistoryOutlined />}
        aria-label={narrow ? `${shortly(here)}，截止：${asOfText(here)}` : `截止：${asOfText(here)}`}
      >
        {narrow ? shortly(here) : asOfText(here)}
      </Button>
    </Popover>
  )
}

/** Above every page that shows the past: nobody may take an old figure for the present one. */
export function CutoffNotice({ here }: { readonly here: Here }) {
  const change = useSearchChange()
  const [comparing, setComparing] = useState(false)
  if (here.asOf === undefined) return null
  const { entry, recordedAt } = here.state.head
  const until = entry === 0 ? '那时账上还没有记录' : `计到第 ${entry} 号变动（${localTime(recordedAt)}）`
  return (
    <div className="cutoff-notice" role="status">
      <span>
        以下是{asOfText(here)}：{until}，此后的变动没有计入。
      </span>
      <span className="cutoff-actions kc-no-print">
        <Button size="small" onClick={() => setComparing(true)}>
          与现在相差什么
        </Button>
        <Button size="small" onClick={() => change({ asOf: undefined })}>
          回到现在
        </Button>
      </span>
      {comparing && (
        <Suspense fallback={null}>
          <ChangedFigures here={here} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </div>
  )
}
