import { Input, Segmented } from 'antd'
import type { GivenForm } from '../api/collections.ts'
import { DayField } from '../common/DayField.tsx'

export type Nature = NonNullable<GivenForm['nature']>

const marks = [
  ['table', '表号'],
  ['maker', '制定机关'],
  ['approver', '批准（备案）机关'],
  ['approval', '批准（备案）文号'],
] as const

/** Whether a form is working data or a survey, and what the law asks a survey to show. */
export function NatureFields({
  nature,
  onChange,
}: {
  readonly nature: Nature
  readonly onChange: (nature: Nature) => void
}) {
  return (
    <>
      <div className="kc-field collect-wide">
        性质
        <Segmented
          aria-label="性质"
          value={nature.kind}
          options={[
            { value: 'work', label: '工作调度（自愿填报）' },
            { value: 'survey', label: '统计调查（已批准或备案）' },
          ]}
          onChange={(kind) => onChange(kind === 'survey' ? { kind: 'survey' } : { kind: 'work' })}
        />
        <span className="kc-quiet">
          {nature.kind === 'work'
            ? '填报页右上角写明自愿填报、不是统计调查；不得写数值要求'
            : '填报页右上角显示以下各项，过了有效期不再接收；填报内容限专人查看'}
        </span>
      </div>
      {nature.kind === 'survey' &&
        marks.map(([mark, label]) => (
          <div key={mark} className="kc-field">
            {label}
            <Input
              aria-label={label}
              maxLength={100}
              value={nature[mark] ?? ''}
              onChange={({ target }) => onChange({ ...nature, [mark]: target.value })}
            />
          </div>
        ))}
      {nature.kind === 'survey' && (
        <div className="kc-field">
          有效期至
          <DayField
            label="有效期至"
            day={nature.validUntil || null}
            onChange={(validUntil) => onChange({ ...nature, validUntil: validUntil ?? '' })}
          />
        </div>
      )}
    </>
  )
}
