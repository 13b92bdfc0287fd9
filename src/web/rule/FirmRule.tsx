import './rule.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  type Condition,
  type FirmCampaign,
  type FirmOnRule,
  firmCampaignQuery,
  keepAssessment,
  rulesQuery,
  supplyFacts,
  tryFacts,
} from '../api/cultivation.ts'
import { Failure } from '../common/Failure.tsx'
import { Consulting } from './Consulting.tsx'
import { Explanation } from './Explanation.tsx'
import { Items } from './Items.tsx'
import { Ladder } from './Ladder.tsx'
import { OpenItem } from './OpenItem.tsx'
import { Resources } from './Resources.tsx'
import { Questions, useTrial } from './Trial.tsx'

/** One firm held against one rule: why, what if, what is being mended, what was found before. */
export function FirmRule({ at, onRule }: { readonly at: FirmOnRule; readonly onRule?: (rule: string) => void }) {
  const { data, error, refetch } = useQuery(firmCampaignQuery(at))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  return <Shown key={`${at.firm} ${at.rule} ${at.year}`} at={at} data={data} onRule={onRule} />
}

function Shown({
  at: { bureau, firm, rule },
  data,
  onRule,
}: {
  readonly at: FirmOnRule
  readonly data: FirmCampaign
  readonly onRule: ((rule: string) => void) | undefined
}) {
  const { message, modal } = App.useApp()
  const [opening, setOpening] = useState<Condition | null>(null)
  const [consulting, setConsulting] = useState(false)
  const trial = useTrial((typed) => tryFacts(bureau, rule, firm, typed))
  const failed = (error: unknown) => {
    const { message: title, advice } = problemOf(error)
    void modal.error({ title, content: `${advice}。` })
  }
  const supplying = useMutation({
    mutationFn: () => supplyFacts(bureau, firm, trial.typed),
    onSuccess: (settled) => {
      trial.clear()
      void message.success(settled === 0 ? '已保存' : `已保存，${settled} 项整改自动销号`)
    },
    onError: failed,
  })
  const keeping = useMutation({
    mutationFn: () => keepAssessment(bureau, rule, firm),
    onSuccess: () => void message.success('已保存测评'),
    onError: failed,
  })
  const { explanation, items, assessments, ladder, mayManage } = data
  const count = Object.keys(trial.typed).length
  const hasOpen = (id: string) => items.some(({ open, condition }) => open && condition === id)
  const openable = (condition: Condition) => condition.outcome === 'notMet' || condition.outcome === 'unknown'
  return (
    <div className="rule-firm">
      {onRule !== undefined && <RuleChooser bureau={bureau} rule={rule} onRule={onRule} />}
      <Standing bureau={bureau} data={data} />
      <div className="rule-two">
        <div className="rule">
          <Explanation
            told={trial.told ?? explanation}
            bureau={bureau}
            action={(condition) =>
              mayManage && trial.told === null && openable(condition) ? (
                hasOpen(condition.id) ? (
                  <span className="kc-quiet">整改中</span>
                ) : (
                  <Button size="small" onClick={() => setOpening(condition)}>
                    提出整改
                  </Button>
                )
              ) : null
            }
          />
          <section className="rule-part" aria-label="整改事项">
            <h3>整改事项{items.length > 0 && `（${items.filter(({ open }) => open).length} 项未销号）`}</h3>
            <Items bureau={bureau} items={items} />
          </section>
          <Ladder ladder={ladder} />
          <Resources bureau={bureau} resources={data.resources} />
          {assessments.length > 0 && (
            <section className="rule-part" aria-label="历次测评">
              <h3>历次测评</h3>
              <ul className="rule-items">
                {assessments.map(({ record, title, assessedBy, assessedOn, outcome, lacks, score }) => (
                  <li key={record}>
                    <Link to="/$bureau/registers/$register/$record" params={{ bureau, register: 'assessment', record }}>
                      {assessedOn} {title}
                    </Link>
                    <span>{assessedBy}</span>
                    <strong>{outcome}</strong>
                    {score !== null && <span>{score} 分</span>}
                    {lacks !== null && <span className="kc-quiet">{lacks.split('\n').join('；')}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className="rule-side">
          {mayManage && (
            <p className="rule-buttons kc-no-print">
              <Button onClick={() => setConsulting(true)}>登记会诊</Button>
              <Button loading={keeping.isPending} disabled={count > 0} onClick={() => keeping.mutate()}>
                保存测评
              </Button>
            </p>
          )}
          <Questions
            questions={explanation.questions}
            trial={trial}
            onKeep={mayManage && count > 0 ? () => supplying.mutate() : undefined}
            keeping={supplying.isPending}
            keepLabel="保存为企业情况"
          />
        </div>
      </div>
      {opening !== null && (
        <OpenItem bureau={bureau} rule={rule} firm={firm} condition={opening} onDone={() => setOpening(null)} />
      )}
      {consulting && (
        <Consulting
          bureau={bureau}
          rule={rule}
          firm={firm}
          conditions={explanation.conditions}
          onDone={() => setConsulting(false)}
        />
      )}
    </div>
  )
}

function RuleChooser({
  bureau,
  rule,
  onRule,
}: {
  readonly bureau: string
  readonly rule: string
  readonly onRule: (rule: string) => void
}) {
  const { data } = useQuery(rulesQuery(bureau))
  return (
    <Select
      aria-label="规则"
      value={rule}
      onChange={onRule}
      options={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      popupMatchSelectWidth={false}
    />
  )
}

const listLabels = { declare: '申报清单', rectify: '整改清单', recommend: '推荐清单' } as const

function Standing({ bureau, data }: { readonly bureau: string; readonly data: FirmCampaign }) {
  if (data.case === null) return null
  const { register, record, stageLabel, list } = data.case
  const params = { bureau, register, record }
  return (
    <p className="rule-standing">
      {list !== null && <strong>{listLabels[list]}</strong>}
      {register === 'recognition' ? (
        <Link to="/$bureau/cases/$register/$record" params={params}>
          {stageLabel}，打开办件
        </Link>
      ) : (
        <Link to="/$bureau/registers/$register/$record" params={params}>
          {stageLabel}，打开申报记录
        </Link>
      )}
    </p>
  )
}
