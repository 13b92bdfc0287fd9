import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Input, Radio, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { type Claim, type Decision, decideClaim, effectQuery, type FoundRecord, foundQuery } from '../api/claims.ts'
import { problemOf } from '../api/client.ts'
import type { Here } from '../shell/standing.ts'

type Choice = 'search' | 'new' | 'elsewhere' | `record ${string}`

const SEARCHED_LETTERS_MIN = 2

/** One name: who may be meant and why, what would come of it, and the decision. Works with the keyboard alone. */
export function Deciding({
  here,
  claim,
  mayDecide,
  onMove,
}: {
  readonly here: Here
  readonly claim: Claim
  readonly mayDecide: boolean
  readonly onMove: (by: number) => void
}) {
  const { bureau } = here
  const { message } = App.useApp()
  const { candidates, waiting, name, toLabel, mayRegister } = claim
  const [choice, setChoice] = useState<Choice | null>(null)
  const [found, setFound] = useState<FoundRecord | null>(null)
  const [code, setCode] = useState('')
  const [area, setArea] = useState<string | null>(null)
  const record = choice?.startsWith('record ')
    ? choice.slice('record '.length)
    : choice === 'search'
      ? found?.id
      : undefined
  const effect = useQuery({ ...effectQuery(bureau, claim, record ?? ''), enabled: record !== undefined })
  const decision = decisionOf(choice, record, code, area)
  const deciding = useMutation({
    mutationFn: (made: Decision) => decideClaim(bureau, claim, made),
    onSuccess: ({ settled, doubled }) =>
      void message.success(`“${name}”已认领，${settled} 条记录计入${doubled > 0 ? `，${doubled} 条重复已作废` : ''}`),
  })
  const problem = deciding.error === null ? null : problemOf(deciding.error)
  const decide = () => {
    if (decision !== null && mayDecide && !deciding.isPending) deciding.mutate(decision)
  }
  const keys = useRef((_: KeyboardEvent) => {})
  keys.current = (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input:not([type=radio]), textarea') !== null
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return
    const candidate = candidates[Number(event.key) - 1]
    if (candidate !== undefined) setChoice(`record ${candidate.id}`)
    else if (event.key === 'j') onMove(1)
    else if (event.key === 'k') onMove(-1)
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) decide()
    else return
    event.preventDefault()
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => keys.current(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <section className="kc-card imports-block claims-deciding" aria-label={`认领 ${name}`}>
      <h2>{name}</h2>
      <p className="kc-quiet">
        {waiting
          .map(({ registerLabel, fieldLabel, records }) => `${registerLabel}的“${fieldLabel}” ${records} 条`)
          .join('，')}
        在等。是{toLabel}台账里的谁？
      </p>
      <Radio.Group
        className="claims-choices"
        aria-label="是谁"
        value={choice}
        onChange={({ target }) => setChoice(target.value as Choice)}
      >
        {candidates.map((candidate, index) => (
          <Radio key={candidate.id} value={`record ${candidate.id}`}>
            <kbd>{index + 1}</kbd> {candidate.name}
            <span className="kc-quiet">
              {candidate.identity}　{candidate.areaName}　{candidate.why}
            </span>
          </Radio>
        ))}
        <Radio value="search">{candidates.length === 0 ? `在${toLabel}台账里查找` : '都不是，查找另一个'}</Radio>
        {mayRegister && <Radio value="new">台账里没有，新登记</Radio>}
        {mayRegister && <Radio value="elsewhere">不是本区的（区外），只记名称</Radio>}
      </Radio.Group>
      {choice === 'search' && <Searching bureau={bureau} claim={claim} found={found} onFound={setFound} />}
      {choice === 'new' && (
        <div className="claims-new">
          <Input
            aria-label="统一社会信用代码"
            placeholder="统一社会信用代码（可后补）"
            maxLength={40}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
          <Select
            allowClear
            aria-label="所属街道"
            placeholder="所属街道（可后补）"
            showSearch={{ optionFilterProp: 'label' }}
            value={area}
            onChange={(chosen: string | null | undefined) => setArea(chosen ?? null)}
            options={here.state.areas
              .filter(({ code }) => code !== here.state.area)
              .map(({ name }) => ({ value: name, label: name }))}
          />
        </div>
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <footer className="claims-foot">
        <Button type="primary" disabled={decision === null || !mayDecide} loading={deciding.isPending} onClick={decide}>
          认领
        </Button>
        <span aria-live="polite">{effectWords(choice, claim, effect.data)}</span>
      </footer>
      <p className="kc-quiet claims-keys">按 1—5 选候选，回车认领，j / k 下一个、上一个。认领一次，以后同名都认得。</p>
    </section>
  )
}

function decisionOf(
  choice: Choice | null,
  record: string | undefined,
  code: string,
  area: string | null,
): Decision | null {
  if (choice === null) return null
  if (choice === 'elsewhere') return { kind: 'elsewhere' }
  if (choice === 'new') return { kind: 'new', code: code.trim() || null, area }
  return record === undefined ? null : { kind: 'record', record }
}

function effectWords(
  choice: Choice | null,
  { records }: Claim,
  effect: { readonly settled: number; readonly doubled: number } | undefined,
): string {
  if (choice === 'elsewhere') return `${records} 条记录挂到区外单位，不计入本区`
  if (choice === 'new') return `新登记后 ${records} 条记录计入`
  if (effect === undefined) return ''
  const doubled = effect.doubled > 0 ? `，${effect.doubled} 条已有同样的记录，将作废不重复计` : ''
  return `认领后 ${effect.settled} 条记录计入${doubled}`
}

function Searching({
  bureau,
  claim,
  found,
  onFound,
}: {
  readonly bureau: string
  readonly claim: Claim
  readonly found: FoundRecord | null
  readonly onFound: (found: FoundRecord | null) => void
}) {
  const [text, setText] = useState('')
  const enough = text.trim().length >= SEARCHED_LETTERS_MIN
  const { data } = useQuery({ ...foundQuery(bureau, claim.to, text.trim()), enabled: enough })
  const options = [...(data ?? []), ...(found === null ? [] : [found])]
  return (
    <Select
      autoFocus
      allowClear
      className="claims-search"
      aria-label={`在${claim.toLabel}台账里查找`}
      placeholder="名称或代码的一部分"
      showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={enough ? '没有找到' : `至少输入 ${SEARCHED_LETTERS_MIN} 个字`}
      value={found?.id ?? null}
      onChange={(id: string | null | undefined) => onFound(options.find((one) => one.id === id) ?? null)}
      options={[...new Map(options.map((one) => [one.id, one])).values()].map(({ id, name, identity, areaName }) => ({
        value: id,
        label: [name, identity, areaName].filter((part) => part !== '').join('　'),
      }))}
    />
  )
}
