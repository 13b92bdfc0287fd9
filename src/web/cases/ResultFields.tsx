import { Select } from 'antd'
import type { CaseAnswer, FormColumn, GivenResult } from '../api/cases.ts'
import { FieldInput } from '../form/FieldInput.tsx'
import { FileInput } from './FileInput.tsx'
import { FormFields } from './FormFields.tsx'

/** 直接登记结果: what was decided elsewhere, on which day, by which document. */
export function ResultFields({
  bureau,
  own,
  of,
  result,
  onChange,
}: {
  readonly bureau: string
  readonly own: string
  readonly of: CaseAnswer
  readonly result: GivenResult
  readonly onChange: (result: GivenResult) => void
}) {
  const chosen = of.results.find(({ state }) => state === result.state)
  const earlier = of.stages.filter(({ state, on }) => state !== result.state && on === null)
  const passed = result.passed ?? {}
  return (
    <>
      <p className="kc-quiet">由上级或其他单位决定、这里只登记结果的用这一项。登记的结果在经过里标明「直接登记」。</p>
      <div className="form-fields">
        <div className="form-field">
          <label htmlFor={`${own}-state`}>
            <Must />
            结果
          </label>
          <Select
            id={`${own}-state`}
            aria-label="结果"
            className="field-wide"
            value={result.state === '' ? null : result.state}
            placeholder="登记为哪个状态"
            options={of.results.map(({ state, label }) => ({ value: state, label }))}
            onChange={(state: string) => onChange({ ...result, state, passed: {}, values: {} })}
          />
        </div>
        <div className="form-field">
          <label htmlFor={`${own}-on`}>
            <Must />
            结果日期
          </label>
          <FieldInput
            bureau={bureau}
            id={`${own}-on`}
            column={dayColumn('结果日期')}
            options={null}
            typed={{ text: result.on }}
            onChange={({ text }) => onChange({ ...result, on: text })}
          />
        </div>
        <div className="form-field form-wide">
          <label htmlFor={`${own}-document`}>
            <Must />
            依据文号
          </label>
          <FieldInput
            bureau={bureau}
            id={`${own}-document`}
            column={{ ...dayColumn('依据文号'), input: 'text', example: '国科火字〔2026〕1号' }}
            options={null}
            typed={{ text: result.document }}
            onChange={({ text }) => onChange({ ...result, document: text })}
          />
        </div>
        <div className="form-field form-wide">
          <label htmlFor={`${own}-evidence`}>
            依据文件<small className="form-unit">（可不填，不附的列为依据缺口）</small>
          </label>
          <FileInput
            bureau={bureau}
            id={`${own}-evidence`}
            label="依据文件"
            file={result.evidence ?? null}
            onChange={(evidence) => onChange({ ...result, evidence })}
          />
        </div>
      </div>
      {chosen !== undefined && chosen.form.length > 0 && (
        <fieldset>
          <legend>一并登记</legend>
          <FormFields
            bureau={bureau}
            own={own}
            columns={chosen.form}
            form={result.values ?? {}}
            onChange={(values) => onChange({ ...result, values })}
          />
        </fieldset>
      )}
      {chosen !== undefined && earlier.length > 0 && (
        <fieldset>
          <legend>此前环节的日期（文件上写明的才填）</legend>
          <div className="form-fields">
            {earlier.map(({ state, label }) => (
              <div key={state} className="form-field">
                <label htmlFor={`${own}-passed-${state}`}>{label}</label>
                <FieldInput
                  bureau={bureau}
                  id={`${own}-passed-${state}`}
                  column={dayColumn(label)}
                  options={null}
                  typed={{ text: passed[state] ?? '' }}
                  onChange={({ text }) => onChange({ ...result, passed: withDay(passed, state, text) })}
                />
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}

function Must() {
  return (
    <span className="form-must" aria-hidden="true">
      *
    </span>
  )
}

function withDay(days: { readonly [state: string]: string }, state: string, day: string) {
  return Object.fromEntries(
    [...Object.entries(days).filter(([name]) => name !== state), [state, day] as const].filter(([, on]) => on !== ''),
  )
}

function dayColumn(label: string): FormColumn {
  return {
    ...{ key: label, label, unit: null, align: 'left', input: 'date', filter: 'days', choices: null, required: true },
    ...{ dated: false, identity: false, titleAt: null, withheld: null, addsUp: false, group: '', of: 'field' },
    ...{ refersTo: null, example: null, usual: null, takes: 'text' },
  }
}
