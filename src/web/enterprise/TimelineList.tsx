import { Button } from 'antd'
import { useState } from 'react'
import type { EnterpriseFile } from '../api/enterprises.ts'
import { RecordLink } from './RecordLink.tsx'
import { type Range, within } from './range.ts'

const SHOWN = 6
const SHOWN_MORE = 40

/** The same axis standing up, for a phone: the latest first. */
export function TimelineList({
  bureau,
  file,
  range,
}: {
  readonly bureau: string
  readonly file: EnterpriseFile
  readonly range: Range
}) {
  const [shown, setShown] = useState(SHOWN)
  const events = file.events.filter(({ on }) => within(range, on)).reverse()
  if (events.length === 0)
    return <p className="kc-card kc-quiet efile-none">所选年份内没有记到这家企业的事，可在上方换年份。</p>
  return (
    <section className="kc-card upright" aria-label={`${range.from}—${range.to} 年的事`}>
      <ol>
        {events.slice(0, shown).map(({ record, register, on, what, title }) => (
          <li key={`${record} ${on} ${what}`}>
            <span className="axis-day">{on}</span>
            <p>
              {what}
              <br />
              <RecordLink bureau={bureau} register={register} record={record}>
                {title || '打开记录'}
              </RecordLink>
            </p>
          </li>
        ))}
      </ol>
      {events.length > shown && (
        <Button block type="text" onClick={() => setShown(shown + SHOWN_MORE)}>
          更早的 {events.length - shown} 件
        </Button>
      )}
    </section>
  )
}
