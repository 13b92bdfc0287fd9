import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import {
  type Choosable,
  type Draft,
  type DraftAmount,
  type DraftCondition,
  type DraftParameter,
  freshName,
  kindOf,
  nameOf,
  type Operator,
  operators,
  operatorWords,
} from './draft.ts'

interface Props {
  readonly draft: Draft
  readonly facts: readonly Choosable[]
  /** The article, and the day from which new values stand. */
  readonly cites: string
  readonly from: string
  readonly onChange: (draft: Draft) => void
}

const amountKinds = [
  { value: 'fixed', label: '固定金额' },
  { value: 'rate', label: '按比例' },
  { value: 'each', label: '按件、按人' },
] as const

/** The rule as a form: fact, operator, value; and an amount that is fixed, a share, or so much for each. */
export function RuleForm({ draft, facts, cites, from, onChange }: Props) {
  const { conditions, parameters, amount } = draft
  const taken = [...parameters.map(({ name }) => name), ...facts.map(({ text }) => text)]
  const value = (name: string, unit: string): DraftParameter => ({
    ...{ name: freshName(name, taken), unit, meaning: null },
    values: [{ from, value: '', cites }],
  })
  const setCondition = (index: number, next: DraftCondition, added: readonly DraftParameter[] = []) =>
    onChange(
      tidy({
        ...draft,
        conditions: conditions.map((one, at) => (at === index ? next : one)),
        parameters: [...parameters, ...added],
      }),
    )
  const chooseFact = (index: number, text: string) => {
    const fact = facts.find((one) => one.text === text)
    const before = conditions[index]
    if (fact === undefined || before === undefined) return
    const head = { id: before.id, cites: before.cites || cites, label: before.label || fact.label }
    const kind = kindOf(fact)
    if (kind === 'yesNo') return setCondition(index, { ...head, kind, fact: text, yes: true })
    if (kind === 'choice')
      return setCondition(index, { ...head, kind, fact: text, op: '=', value: fact.choices[0] ?? '' })
    if (kind === 'day') return setCondition(index, { ...head, kind, fact: text, op: '>=', value: from })
    const parameter = value(`${nameOf(text)}标准`, fact.unit)
    setCondition(index, { ...head, kind, fact: text, op: '>=', parameter: parameter.name }, [parameter])
  }
  const setAmount = (kind: DraftAmount['kind']) => {
    const money = facts.find(({ type }) => type === 'money')?.text ?? ''
    const counted = facts.find(({ type }) => type === 'integer')
    const [fixed, rate, cap] = [value('奖励标准', '万元'), value('奖励比例', '%'), value('奖励上限', '万元')]
    const each = value('每项标准', `元/${counted?.unit ?? '件'}`)
    const next = (of: DraftAmount, added: readonly DraftParameter[]) =>
      onChange(tidy({ ...draft, cites: draft.cites || cites, amount: of, parameters: [...parameters, ...added] }))
    if (kind === 'fixed') next({ kind, parameter: fixed.name }, [fixed])
    if (kind === 'rate') next({ kind, fact: money, rate: rate.name, cap: cap.name }, [rate, cap])
    if (kind === 'each') next({ kind, fact: counted?.text ?? '', each: each.name, cap: null }, [each])
  }
  const setAmountFact = (text: string) => {
    if (amount.kind === 'rate') onChange({ ...draft, amount: { ...amount, fact: text } })
    if (amount.kind !== 'each') return
    const unit = `元/${facts.find((one) => one.text === text)?.unit ?? '件'}`
    const changed = parameters.map((one) => (one.name === amount.each ? { ...one, unit } : one))
    onChange({ ...draft, amount: { ...amount, fact: text }, parameters: changed })
  }
  const fresh = `c${1 + Math.max(0, ...conditions.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0)))}`
  const blank: DraftCondition = { id: fresh, label: '', cites, kind: 'expression', text: '' }
  const countable = facts.filter(({ type }) => (amount.kind === 'rate' ? type === 'money' : type === 'integer'))
  return (
    <div className="policy-form">
      <h3>条件（都要符合）</h3>
      {conditions.map((condition, index) => (
        <div key={condition.id} className="policy-line">
          <Input
            aria-label={`条件${index + 1}名称`}
            placeholder="条件名称"
            value={condition.label}
            onChange={({ target }) => setCondition(index, { ...condition, label: target.value })}
          />
          {condition.kind === 'expression' && condition.text !== '' ? (
            <Input
              className="wide policy-expression"
              aria-label={`条件${index + 1}表达式`}
              value={condition.text}
              onChange={({ target }) => setCondition(index, { ...condition, text: target.value })}
            />
          ) : (
            <>
              <FactSelect
                label={`条件${index + 1}事实`}
                facts={facts}
                value={condition.kind === 'expression' ? '' : condition.fact}
                onChange={(text) => chooseFact(index, text)}
              />
              <ConditionValue
                at={index + 1}
                condition={condition}
                facts={facts}
                parameters={parameters}
                onChange={(next) => setCondition(index, next)}
                onValue={(name, text) => onChange({ ...draft, parameters: withLast(parameters, name, text) })}
              />
            </>
          )}
          <Input
            aria-label={`条件${index + 1}依据`}
            placeholder="依据条款"
            value={condition.cites}
            onChange={({ target }) => setCondition(index, { ...condition, cites: target.value })}
          />
          <Button
            type="text"
            aria-label={`删除条件${index + 1}`}
            icon={<CloseOutlined />}
            onClick={() => onChange(tidy({ ...draft, conditions: conditions.filter((_, at) => at !== index) }))}
          />
        </div>
      ))}
      <div>
        <Button
          data-repeats
          icon={<PlusOutlined />}
          onClick={() => onChange({ ...draft, conditions: [...conditions, blank] })}
        >
          加一个条件
        </Button>
      </div>
      <h3>金额</h3>
      {amount.kind === 'expression' ? (
        <p className="kc-quiet">
          金额由表达式写成：{amount.base}
          {amount.rate !== null && ` × ${amount.rate}`}
          {amount.cap !== null && `，最高 ${amount.cap}`}。要改算法，请用“表达式”；要改数值，改下面的参数。
        </p>
      ) : (
        <div className="policy-actions">
          <Select
            aria-label="金额算法"
            style={{ width: 120 }}
            placeholder="选算法"
            value={amount.kind === 'none' ? null : amount.kind}
            options={[...amountKinds]}
            onChange={(kind: DraftAmount['kind']) => setAmount(kind)}
          />
          {(amount.kind === 'rate' || amount.kind === 'each') && (
            <span style={{ width: 260, maxWidth: '100%', display: 'grid' }}>
              <FactSelect label="金额按哪个事实" facts={countable} value={amount.fact} onChange={setAmountFact} />
            </span>
          )}
        </div>
      )}
      <h3>数值</h3>
      {parameters.length === 0 && <p className="kc-quiet">选了条件或金额的算法后，在这里填数。</p>}
      {parameters.map((parameter) => (
        <ParameterLines
          key={parameter.name}
          parameter={parameter}
          cites={cites}
          onChange={(next) =>
            onChange({ ...draft, parameters: parameters.map((one) => (one.name === next.name ? next : one)) })
          }
        />
      ))}
    </div>
  )
}

/** Without the values that nothing asks for any more. */
function tidy(draft: Draft): Draft {
  const { amount, conditions, parameters } = draft
  const texts = [
    ...conditions.map((one) => (one.kind === 'number' ? one.parameter : one.kind === 'expression' ? one.text : '')),
    ...(amount.kind === 'none' ? [] : Object.values(amount).map((part) => part ?? '')),
  ].join(' ')
  return { ...draft, parameters: parameters.filter(({ name }) => texts.includes(name)) }
}

function withLast(parameters: readonly DraftParameter[], name: string, text: string): readonly DraftParameter[] {
  return parameters.map((one) => {
    const last = one.values.at(-1)
    if (one.name !== name || last === undefined) return one
    return { ...one, values: [...one.values.slice(0, -1), { ...last, value: text }] }
  })
}

function FactSelect({
  label,
  facts,
  value,
  onChange,
}: {
  readonly label: string
  readonly facts: readonly Choosable[]
  readonly value: string
  readonly onChange: (text: string) => void
}) {
  return (
    <Select
      showSearch
      aria-label={label}
      placeholder="选一个事实"
      style={{ minWidth: 0 }}
      popupMatchSelectWidth={320}
      optionFilterProp="label"
      value={value === '' ? null : value}
      options={facts.map((fact) => ({ value: fact.text, label: fact.label, title: fact.meaning }))}
      onChange={(text: string) => onChange(text)}
    />
  )
}

function ConditionValue({
  at,
  condition,
  facts,
  parameters,
  onChange,
  onValue,
}: {
  readonly at: number
  readonly condition: DraftCondition
  readonly facts: readonly Choosable[]
  readonly parameters: readonly DraftParameter[]
  readonly onChange: (condition: DraftCondition) => void
  readonly onValue: (name: string, text: string) => void
}) {
  if (condition.kind === 'expression')
    return (
      <>
        <span className="kc-quiet">先选事实</span>
        <span />
      </>
    )
  if (condition.kind === 'yesNo')
    return (
      <>
        <span className="kc-quiet">是不是</span>
        <Select
          aria-label={`条件${at}取值`}
          value={condition.yes}
          options={[
            { value: true, label: '是' },
            { value: false, label: '否' },
          ]}
          onChange={(yes: boolean) => onChange({ ...condition, yes })}
        />
      </>
    )
  const ops = condition.kind === 'choice' ? (['=', '!='] as const) : operators
  const operator = (
    <Select
      aria-label={`条件${at}怎么比`}
      value={condition.op}
      options={ops.map((op) => ({ value: op, label: operatorWords[op] }))}
      onChange={(op: Operator) => onChange({ ...condition, op } as DraftCondition)}
    />
  )
  if (condition.kind === 'choice') {
    const choices = facts.find(({ text }) => text === condition.fact)?.choices ?? []
    return (
      <>
        {operator}
        {choices.length === 0 ? (
          <Input
            aria-label={`条件${at}取值`}
            value={condition.value}
            onChange={({ target }) => onChange({ ...condition, value: target.value })}
          />
        ) : (
          <Select
            aria-label={`条件${at}取值`}
            value={condition.value}
            options={choices.map((one) => ({ value: one, label: one }))}
            onChange={(value: string) => onChange({ ...condition, value })}
          />
        )}
      </>
    )
  }
  if (condition.kind === 'day')
    return (
      <>
        {operator}
        <Input
          aria-label={`条件${at}取值`}
          placeholder="空着为测算日；如 2026-01-01"
          value={condition.value}
          onChange={({ target }) => onChange({ ...condition, value: target.value.trim() })}
        />
      </>
    )
  const parameter = parameters.find(({ name }) => name === condition.parameter)
  return (
    <>
      {operator}
      <Input
        aria-label={`条件${at}取值`}
        inputMode="decimal"
        suffix={parameter?.unit ?? ''}
        value={parameter?.values.at(-1)?.value ?? ''}
        onChange={({ target }) => onValue(condition.parameter, target.value.trim())}
      />
    </>
  )
}

/** A value with its days: what held before stays for claims of that time. */
function ParameterLines({
  parameter,
  cites,
  onChange,
}: {
  readonly parameter: DraftParameter
  readonly cites: string
  readonly onChange: (parameter: DraftParameter) => void
}) {
  const { name, unit, values } = parameter
  const set = (index: number, part: Partial<DraftParameter['values'][number]>) =>
    onChange({ ...parameter, values: values.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  const later = () => onChange({ ...parameter, values: [...values, { from: '', value: '', cites }] })
  return (
    <fieldset className="policy-values" aria-label={name}>
      {values.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values stand in the order of their days and are added at the end
        <div key={index} className="policy-line">
          <span>{index === 0 ? name : ''}</span>
          <Input
            aria-label={`${name}数值`}
            inputMode="decimal"
            suffix={unit}
            value={one.value}
            onChange={({ target }) => set(index, { value: target.value.trim() })}
          />
          <span className="kc-quiet">自哪天起</span>
          <Input
            aria-label={`${name}自哪天起`}
            placeholder="2026-01-01"
            value={one.from}
            onChange={({ target }) => set(index, { from: target.value.trim() })}
          />
          <Input
            aria-label={`${name}依据`}
            placeholder="依据条款"
            value={one.cites}
            onChange={({ target }) => set(index, { cites: target.value })}
          />
          {index === values.length - 1 && (
            <Button
              type="text"
              aria-label={`${name}以后改数`}
              title="以后改数"
              icon={<PlusOutlined />}
              onClick={later}
            />
          )}
        </div>
      ))}
      {values.length === 0 && (
        <div className="policy-line">
          <span>{name}</span>
          <span className="policy-fault">没有数值，不能计算</span>
          <Button size="small" onClick={later}>
            填数
          </Button>
        </div>
      )}
    </fieldset>
  )
}
