import { Checkbox, Radio } from 'antd'
import type { ImportRequest, Recognised } from '../api/imports.ts'
import { DayField } from '../common/DayField.tsx'
import { MODES, type UseDraft } from './draft.ts'

const modes = ['delta', 'snapshot', 'action'] as const

/** How the list is meant: what it says of records that it does not name, and since when things are so. */
export function Manner({
  using: { draft, change },
  data,
  mode,
}: {
  readonly using: UseDraft
  readonly data: Recognised
  readonly mode: ImportRequest['mode']
}) {
  const whole = data.ending !== null
  return (
    <section className="kc-card imports-block">
      <h2 id="imports-mode">这张表是</h2>
      <Radio.Group
        aria-labelledby="imports-mode"
        className="imports-modes"
        value={mode}
        onChange={({ target }) => change({ mode: target.value as ImportRequest['mode'] })}
      >
        {modes.map((one) => (
          <Radio key={one} value={one} disabled={one === 'snapshot' && !whole}>
            <strong>{MODES[one].label}</strong>
            <span className="kc-quiet">
              {one === 'snapshot' && !whole
                ? `${data.registerLabel}没有终止日期，不能按全量名单导入。`
                : MODES[one].says}
            </span>
          </Radio>
        ))}
      </Radio.Group>
      {mode === 'snapshot' && (
        <p className="imports-inline">
          名单截止日期
          <DayField label="名单截止日期" day={draft.snapshotOn} onChange={(snapshotOn) => change({ snapshotOn })} />
          <span className="kc-quiet">不在名单上的，“{data.ending}”记为这一天</span>
        </p>
      )}
      {data.datedFields.length > 0 && (
        <>
          <h2 id="imports-dated">{data.datedFields.join('、')}与台账不同时</h2>
          <Radio.Group
            aria-labelledby="imports-dated"
            className="imports-modes"
            value={draft.isChange}
            onChange={({ target }) => change({ isChange: target.value === true })}
          >
            <Radio value={false}>
              <strong>更正</strong>
              <span className="kc-quiet">本来就是这样，以前的数跟着改。</span>
            </Radio>
            <Radio value={true}>
              <strong>变更</strong>
              <span className="kc-quiet">从某一天起变了，以前的数不动。</span>
            </Radio>
          </Radio.Group>
          {draft.isChange && (
            <p className="imports-inline">
              变更日期
              <DayField label="变更日期" day={draft.changeFrom} onChange={(changeFrom) => change({ changeFrom })} />
            </p>
          )}
        </>
      )}
      <Checkbox checked={draft.allOrNone} onChange={({ target }) => change({ allOrNone: target.checked })}>
        全部或全不：只要有一行不能导入，整份都不导入
      </Checkbox>
    </section>
  )
}
