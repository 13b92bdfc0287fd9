import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useId, useRef, useState } from 'react'
import {
  type Acted,
  type CaseAnswer,
  forgetCases,
  type GivenForm,
  type GivenResult,
  type Offer,
  takeAction,
} from '../api/cases.ts'
import { BusinessDay } from './BusinessDay.tsx'
import { FormFields, filledOf, missingOf } from './FormFields.tsx'
import { Refused, Unsent } from './Refused.tsx'
import { ResultFields } from './ResultFields.tsx'
import { useDraft } from './useDraft.ts'

export interface Filling {
  readonly form: GivenForm
  readonly result: GivenResult
  /** The day on which it was done; empty for today. */
  readonly on: string
  /** Steps that the case had when the form was opened. */
  readonly seen: number
}

export function emptyFilling(seen: number): Filling {
  return { form: {}, result: { state: '', on: '', document: '', evidence: null, passed: {}, values: {} }, on: '', seen }
}

/** With what the record already holds: nobody writes twice what is known. */
function begunFilling({ steps, record }: CaseAnswer, offer: Offer | undefined): Filling {
  const form: GivenForm = {}
  for (const { key } of offer?.form ?? []) {
    const field = record.fields.find((one) => one.name === key)
    // What is shown masked would be written back masked.
    if (field === undefined || field.text === '' || field.withheld !== null) continue
    form[key] = field.refersTo === null ? { text: field.text } : { record: field.refersTo.record }
  }
  return { ...emptyFilling(steps), form }
}

/** What records that the case refers to are called. */
function namesOf({ record }: CaseAnswer): ReadonlyMap<string, string> {
  return new Map(record.fields.flatMap(({ refersTo, shown }) => (refersTo === null ? [] : [[refersTo.record, shown]])))
}

export function draftPlace(id: string, action: string): string {
  return `case.${id}.${action}`
}

/** The form of one action. What is filled in outlives a refusal, a lost connection and a session that ended. */
export function ActionForm({
  bureau,
  of,
  name,
  offer,
  onDone,
  onCancel,
}: {
  readonly bureau: string
  readonly of: CaseAnswer
  readonly name: string
  /** `undefined` where the case has moved on and the action is offered no more. */
  readonly offer: Offer | undefined
  readonly onDone: () => void
  readonly onCancel: () => void
}) {
  const { message } = App.useApp()
  const own = useId()
  const { register, record, steps } = of
  const begun = name === 'direct' ? emptyFilling(steps) : begunFilling(of, offer)
  const draft = useDraft<Filling>(draftPlace(record.record, name), begun)
  const { form, result, on, seen } = draft.value
  const [refusal, setRefusal] = useState<Extract<Acted, { done: false }> | null>(null)
  const busy = useRef(false)
  const isDirect = name === 'direct'
  const columns = isDirect ? [] : (offer?.form ?? [])
  const missing = isDirect ? missingResult(result) : missingOf(columns, form)
  const sending = useMutation({
    mutationFn: () =>
      takeAction(bureau, { register, id: record.record }, name, {
        key: draft.key,
        seen,
        ...(isDirect ? { result: { ...result, values: filledOf(result.values ?? {}) } } : { form: filledOf(form) }),
        ...(on === '' || isDirect ? {} : { on }),
      }),
    onSuccess: async (acted) => {
      if (acted.done) {
        draft.forget()
        void message.success(acted.repeated ? '此前已经办理，没有重复办理' : `已${offer?.label ?? '办理'}`)
        onDone()
      } else setRefusal(acted)
      await forgetCases(bureau, register)
    },
  })
  const send = () => {
    // A second click comes before the first is drawn as pending.
    if (missing.length > 0 || busy.current || offer?.may !== true) return
    busy.current = true
    setRefusal(null)
    sending.mutate(undefined, { onSettled: () => (busy.current = false) })
  }
  const moved = refusal !== null && refusal.meanwhile.length > 0
  const isStale = moved && seen !== steps
  return (
    <form
      className="form case-form"
      aria-label={offer?.label ?? '办理'}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isStale) send()
      }}
    >
      {draft.restored && refusal === null && (
        <p className="case-restored" role="status">
          已恢复上次没有提交的内容。
          <button
            type="button"
            className="kc-plain case-link"
            onClick={() => {
              draft.keep(begun)
            }}
          >
            清空重填
          </button>
        </p>
      )}
      {offer?.leadsTo != null && <p className="kc-quiet">办理后转为「{offer.leadsTo}」</p>}
      {offer === undefined && (
        <p role="status">该件现为「{of.stateLabel}」，这一步已经不能办理。填写的内容可以复制后另用。</p>
      )}
      {offer?.may === false && (
        <ul className="case-why" role="status">
          {offer.why.map(({ message: why, advice }) => (
            <li key={why}>
              {why}。{advice}。
            </li>
          ))}
        </ul>
      )}
      {refusal !== null && <Refused refusal={refusal} offered={offer?.may === true} />}
      {sending.error !== null && <Unsent error={sending.error} />}
      {isDirect ? (
        <ResultFields
          bureau={bureau}
          own={own}
          of={of}
          result={result}
          onChange={(next) => draft.keep({ ...draft.value, result: next })}
        />
      ) : (
        <>
          <FormFields
            bureau={bureau}
            own={own}
            columns={columns}
            form={form}
            names={namesOf(of)}
            onChange={(next) => draft.keep({ ...draft.value, form: next })}
          />
          {of.inside && <BusinessDay on={on} onChange={(next) => draft.keep({ ...draft.value, on: next })} />}
        </>
      )}
      <div className="form-ends">
        <Button onClick={onCancel}>关闭</Button>
        {isStale && offer?.may === true ? (
          <Button
            type="primary"
            onClick={() => {
              draft.keep({ ...draft.value, seen: steps })
              setRefusal(null)
            }}
          >
            看清了，继续填写
          </Button>
        ) : (
          <Button
            type="primary"
            htmlType="submit"
            loading={sending.isPending}
            disabled={missing.length > 0 || offer?.may !== true}
            danger={offer?.kind === 'reject' || offer?.kind === 'withdraw'}
          >
            {offer?.label ?? '办理'}
          </Button>
        )}
        {missing.length > 0 && <span className="kc-quiet">还需填写：{missing.join('、')}</span>}
      </div>
    </form>
  )
}

function missingResult({ state, on, document }: GivenResult): readonly string[] {
  return [
    ...(state === '' ? ['结果'] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(on) ? [] : ['结果日期']),
    ...(document.trim() === '' ? ['依据文号'] : []),
  ]
}
