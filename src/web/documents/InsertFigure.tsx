import './insert.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Input, type InputRef, Modal, Select, Skeleton } from 'antd'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { parsePeriod, periodCode, periodName } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import {
  type Cited,
  citeFigure,
  type DocumentAnswer,
  type OfferKey,
  offersQuery,
  type Which,
} from '../api/documents.ts'
import { type Definition, definitionsQuery } from '../api/figures.ts'
import { useHere } from '../shell/standing.ts'
import { periodsNear } from './periods.ts'

const FOUND_MAX = 40
const doubts = { estimate: '预计', preliminary: '初步', final: '' } as const

/** 插入数: an indicator by its name, then what to say of it; the words and digits are seen before they are chosen. */
export function InsertFigure({
  which,
  document,
  onCited,
  onClose,
}: {
  readonly which: Which
  readonly document: Pick<DocumentAnswer, 'period' | 'area'>
  readonly onCited: (cited: Cited) => void
  readonly onClose: () => void
}) {
  const here = useHere()
  const { data: definitions } = useQuery(definitionsQuery(which.bureau))
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<string>()
  const own = parsePeriod(document.period) ?? here.when
  const [period, setPeriod] = useState(periodCode(own))
  const [area, setArea] = useState(document.area)
  const found = useMemo(() => search(definitions ?? [], wanted), [definitions, wanted])
  const indicator = chosen ?? (wanted === '' ? undefined : found[0]?.id)
  const place = {
    period: period === document.period ? undefined : period,
    area: area === document.area ? undefined : area,
  }
  const citing = useMutation({
    mutationFn: ({ of, key }: { readonly of: string; readonly key: OfferKey }) =>
      citeFigure(which, { indicator: of, key, ...place }),
    onSuccess: onCited,
  })
  const input = useRef<InputRef>(null)
  const offers = useRef<HTMLDivElement>(null)
  useEffect(() => input.current?.focus(), [])
  const problem = citing.error === null ? null : problemOf(citing.error)
  return (
    <Modal open title="插入数" footer={null} width={820} onCancel={onClose} destroyOnHidden>
      <div className="insert">
        <div className="insert-where">
          <Input
            ref={input}
            aria-label="指标名称"
            placeholder="输入指标名称，如：技术合同"
            allowClear
            value={wanted}
            onChange={({ target }) => {
              setWanted(target.value)
              setChosen(undefined)
            }}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
              if (step !== undefined) {
                event.preventDefault()
                const at = found.findIndex(({ id }) => id === indicator) + step
                setChosen(found[Math.min(Math.max(at, 0), found.length - 1)]?.id)
              }
              if (event.key === 'Enter') offers.current?.querySelector('button')?.focus()
            }}
          />
          <Select
            aria-label="期间"
            value={period}
            onChange={setPeriod}
            popupMatchSelectWidth={false}
            options={periodsNear(own).map((one) => ({ value: periodCode(one), label: periodName(one) }))}
          />
          <Select
            aria-label="区划"
            value={area}
            onChange={setArea}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            options={here.state.areas.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </div>
        <div className="insert-body">
          <ul className="insert-found" aria-label="指标">
            {found.map(({ id, label }) => (
              <li key={id}>
                <button
                  type="button"
                  className="kc-plain"
                  aria-pressed={id === indicator}
                  onClick={() => setChosen(id)}
                >
                  {label}
                </button>
              </li>
            ))}
            {found.length === 0 && <li className="kc-quiet insert-none">没有这个名称的指标，换个说法试试。</li>}
          </ul>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the buttons inside */}
          <div className="insert-offers" ref={offers} onKeyDown={moveAmongButtons}>
            {indicator === undefined ? (
              <p className="kc-quiet">选一个指标，这里列出可以写进文稿的数。</p>
            ) : (
              <Offers
                which={which}
                wanted={{ indicator, ...place }}
                pending={citing.isPending}
                onChoose={(key) => citing.mutate({ of: indicator, key })}
              />
            )}
          </div>
        </div>
        {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      </div>
    </Modal>
  )
}

function Offers({
  which,
  wanted,
  pending,
  onChoose,
}: {
  readonly which: Which
  readonly wanted: {
    readonly indicator: string
    readonly period: string | undefined
    readonly area: string | undefined
  }
  readonly pending: boolean
  readonly onChoose: (key: OfferKey) => void
}) {
  const { data, error } = useQuery(offersQuery(which, wanted))
  if (error)
    return (
      <Alert type="warning" showIcon title={problemOf(error).message} description={`${problemOf(error).advice}。`} />
    )
  if (data === undefined) return <Skeleton active paragraph={{ rows: 5 }} title={false} />
  const [there, missing] = [
    data.offers.filter(({ text }) => text !== null),
    data.offers.filter(({ text }) => text === null),
  ]
  return (
    <>
      <p className="insert-definition kc-quiet">{data.definition}</p>
      <ul>
        {there.map(({ key, label, text, period, status }) => (
          <li key={key}>
            <button type="button" className="kc-plain insert-offer" disabled={pending} onClick={() => onChoose(key)}>
              <span className="insert-label">{label}</span>
              <span className="insert-text">{text}</span>
              <span className="kc-quiet">
                {period}
                {status === null || doubts[status] === '' ? '' : `，${doubts[status]}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="kc-quiet insert-missing">
          没有：{missing.map(({ label, reason }) => `${label}（${reason}）`).join('；')}
        </p>
      )}
    </>
  )
}

/** Up and down among the buttons of a list, as in a menu. */
function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus()
  event.preventDefault()
}

function search(definitions: readonly Definition[], wanted: string): readonly Definition[] {
  const parts = wanted.trim().toLowerCase().split(/\s+/)
  const matches = definitions.filter(({ label, id }) =>
    parts.every(
      (part) => label.toLowerCase().includes(part) || id.toLowerCase().includes(part) || inOrder(label, part),
    ),
  )
  const rank = ({ label }: Definition) => (label.startsWith(wanted) ? 0 : label.includes(wanted) ? 1 : 2)
  return [...matches].sort((a, b) => rank(a) - rank(b)).slice(0, FOUND_MAX)
}

/** 高企 finds 高新技术企业: the characters of a short name in their order. */
function inOrder(label: string, part: string): boolean {
  let at = -1
  for (const character of part) {
    at = label.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return part.length > 1
}
