import '../rule/rule.css'
import './portal.css'
import { PrinterOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  checkupQuery,
  type Explanation as Explained,
  saveCheckup,
  type Checkup as Told,
  tryOwn,
} from '../api/cultivation.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { Explanation } from '../rule/Explanation.tsx'
import { Items } from '../rule/Items.tsx'
import { Questions, useTrial } from '../rule/Trial.tsx'
import { useBureau } from '../shell/useBureau.ts'

/** 体检: a firm looks at itself by the rule that the office would hold it against. */
export function Checkup() {
  useTitle('企业体检')
  const bureau = useBureau()
  const [rule, setRule] = useState<string | undefined>(undefined)
  const { data, error, refetch } = useQuery(checkupQuery(bureau, rule))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { explanation } = data
  if (explanation === null)
    return (
      <div className="kc-card kc-state">
        <strong>科技局还没有本企业的档案</strong>
        <p>请联系科技局登记企业，登记后这里会列出已有的数和逐条说明。</p>
      </div>
    )
  return <Shown key={explanation.rule.id} bureau={bureau} told={data} explanation={explanation} onRule={setRule} />
}

function Shown({
  bureau,
  told,
  explanation,
  onRule,
}: {
  readonly bureau: string
  readonly told: Told
  readonly explanation: Explained
  readonly onRule: (rule: string) => void
}) {
  const { message, modal } = App.useApp()
  const { rules, items, assessments, changedSince } = told
  const { rule, firm } = explanation
  const trial = useTrial((typed) => tryOwn(bureau, rule.id, typed))
  const saving = useMutation({
    mutationFn: () => saveCheckup(bureau, rule.id, trial.typed),
    onSuccess: () => {
      trial.clear()
      void message.success('已保存体检')
    },
    onError: (error) => {
      const { message: title, advice } = problemOf(error)
      void modal.error({ title, content: `${advice}。` })
    },
  })
  return (
    <div className="checkup">
      <header className="portal-head">
        <div>
          <h1>{firm.name} 体检</h1>
          <p className="kc-quiet">已有的数来自科技局台账和本企业填报，每项写明来源；结论供申报前参考，不代替评审。</p>
        </div>
        <Select
          aria-label="体检项目"
          className="kc-no-print"
          value={rule.id}
          onChange={onRule}
          options={rules.map(({ id, name }) => ({ value: id, label: name }))}
          popupMatchSelectWidth={false}
        />
        <Button className="kc-no-print" icon={<PrinterOutlined />} onClick={() => window.print()}>
          打印
        </Button>
      </header>
      {changedSince !== null && (
        <p className="checkup-changed" role="status">
          {changedSince.on}保存的结论是“{changedSince.outcome}”，按现有的数已经变为“{explanation.outcomeLabel}”。
        </p>
      )}
      <div className="rule-two">
        <div className="rule">
          <Explanation told={trial.told ?? explanation} />
          {items.length > 0 && (
            <section className="rule-part" aria-label="整改事项">
              <h3>整改事项</h3>
              <Items bureau={bureau} items={items} />
            </section>
          )}
          {assessments.length > 0 && (
            <section className="rule-part" aria-label="历次体检">
              <h3>历次体检</h3>
              <ul className="rule-items">
                {assessments.map(({ record, title, assessedOn, outcome, lacks }) => (
                  <li key={record}>
                    <span>
                      {assessedOn} {title}
                    </span>
                    <strong>{outcome}</strong>
                    {lacks !== null && <span className="kc-quiet">{lacks.split('\n').join('；')}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <Questions
          questions={explanation.questions}
          trial={trial}
          onKeep={() => saving.mutate()}
          keeping={saving.isPending}
          keepLabel="保存体检"
        />
      </div>
    </div>
  )
}
