import './templates.css'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input, Modal, Radio, Select } from 'antd'
import { useState } from 'react'
import { definitionsQuery } from '../api/figures.ts'

/** What may be said of an indicator, as the template's language has it. */
const aspects = [
  { value: '', label: '本期数' },
  { value: '同比', label: '同比' },
  { value: '较上年末', label: '较上年末' },
  { value: '完成', label: '完成年度目标' },
  { value: '序时', label: '序时进度' },
  { value: '目标', label: '年度目标' },
  { value: '距目标', label: '距年度目标' },
  { value: '位次', label: '位次' },
  { value: '增幅', label: '增幅（本身是增长率的指标）' },
  { value: '高低', label: '高低（本身是差的指标）' },
  { value: '期名', label: '期别的说法（如：1—5月）' },
  { value: '分街道 前3', label: '前三名的街道' },
  { value: '科室', label: '责任科室' },
] as const

const tests = ['增长', '下降', '持平', '大于', '小于', '不低于', '不高于', '等于', '有数', '无数'] as const
const compared = new Set<string>(['大于', '小于', '不低于', '不高于', '等于'])

export type Inserted = 'figure' | 'condition' | 'table' | 'chart'

/** What a template takes at the cursor: words in its line, or lines of their own. */
export type Snippet = { readonly words: string } | { readonly lines: readonly string[] }

const titles: { readonly [K in Inserted]: string } = {
  figure: '插入数',
  condition: '插入条件句',
  table: '插入指标表',
  chart: '插入图',
}

/** Chooses by name what the language of templates writes in braces. */
export function Inserting({
  bureau,
  what,
  onInsert,
  onClose,
}: {
  readonly bureau: string
  readonly what: Inserted
  readonly onInsert: (snippet: Snippet) => void
  readonly onClose: () => void
}) {
  const { data: definitions = [] } = useQuery(definitionsQuery(bureau))
  const [indicators, setIndicators] = useState<readonly string[]>([])
  const [aspect, setAspect] = useState('')
  const [optional, setOptional] = useState(true)
  const [test, setTest] = useState<(typeof tests)[number]>('增长')
  const [value, setValue] = useState('')
  const [then, setThen] = useState('')
  const [otherwise, setOtherwise] = useState('')
  const [name, setName] = useState('')
  const [by, setBy] = useState<'分街道' | '逐月'>('分街道')
  const [first = ''] = indicators
  const figure = `{{${[first, aspect].filter((part) => part !== '').join(' ')}}}`
  const asked = [first, aspect, test, compared.has(test) ? value : ''].filter((part) => part !== '').join(' ')
  const snippet = (): Snippet => {
    switch (what) {
      case 'figure':
        return { words: optional ? `[[${first}${figure}]]` : figure }
      case 'condition':
        return { words: `[[若 ${asked}：${then}${otherwise === '' ? '' : `|否则：${otherwise}`}]]` }
      case 'table':
        return {
          lines: [
            ...['', `表：${name}`, `标题：${name}`, '列：指标｜单位｜本期数｜期别｜同比｜责任科室'],
            ...[`行：${indicators.join('｜')}`, '', `{{表 ${name}}}`],
          ],
        }
      case 'chart':
        return { lines: ['', `{{图 ${first} ${by}}}`] }
    }
  }
  const isReady =
    first !== '' &&
    (what !== 'condition' || (then.trim() !== '' && (!compared.has(test) || /^-?\d+(\.\d+)?$/.test(value)))) &&
    (what !== 'table' || name.trim() !== '')
  const made = isReady ? snippet() : null
  return (
    <Modal
      open
      title={titles[what]}
      okText="插入"
      onCancel={onClose}
      okButtonProps={{ disabled: !isReady }}
      onOk={() => onInsert(snippet())}
    >
      <div className="inserting">
        <span id="inserting-indicator">指标</span>
        {what === 'table' ? (
          <Select
            aria-labelledby="inserting-indicator"
            mode="multiple"
            value={[...indicators]}
            onChange={setIndicators}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="按名称选，每个一行"
            options={definitions.map(({ label }) => ({ value: label, label }))}
          />
        ) : (
          <Select
            aria-labelledby="inserting-indicator"
            value={first === '' ? null : first}
            onChange={(one: string | null) => setIndicators(one === null ? [] : [one])}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="按名称选"
            options={definitions.map(({ label }) => ({ value: label, label }))}
          />
        )}
        {(what === 'figure' || what === 'condition') && (
          <>
            <span id="inserting-aspect">说什么</span>
            <Select
              aria-labelledby="inserting-aspect"
              value={aspect}
              onChange={setAspect}
              options={aspects
                .filter(({ value: one }) => what === 'figure' || !/期名|前3|科室/.test(one))
                .map(({ value: one, label }) => ({ value: one, label }))}
            />
          </>
        )}
        {what === 'figure' && (
          <>
            <span>没有数时</span>
            <Checkbox checked={optional} onChange={({ target }) => setOptional(target.checked)}>
              不写这半句
            </Checkbox>
          </>
        )}
        {what === 'condition' && (
          <>
            <span id="inserting-test">条件</span>
            <span className="inserting-test">
              <Select
                aria-labelledby="inserting-test"
                value={test}
                onChange={setTest}
                options={tests.map((one) => ({ value: one, label: one }))}
              />
              {compared.has(test) && (
                <Input
                  aria-label="比较的数"
                  placeholder="按文中显示的单位"
                  value={value}
                  onChange={({ target }) => setValue(target.value.trim())}
                />
              )}
            </span>
            <label htmlFor="inserting-then">成立时写</label>
            <Input.TextArea
              id="inserting-then"
              rows={2}
              value={then}
              onChange={({ target }) => setThen(target.value.replaceAll('\n', ''))}
            />
            <label htmlFor="inserting-otherwise">否则写</label>
            <Input.TextArea
              id="inserting-otherwise"
              rows={2}
              placeholder="不填就不写这一句"
              value={otherwise}
              onChange={({ target }) => setOtherwise(target.value.replaceAll('\n', ''))}
            />
          </>
        )}
        {what === 'table' && (
          <>
            <label htmlFor="inserting-name">表名</label>
            <Input
              id="inserting-name"
              value={name}
              maxLength={40}
              onChange={({ target }) => setName(target.value.replace(/\s/g, ''))}
            />
          </>
        )}
        {what === 'chart' && (
          <>
            <span id="inserting-by">怎样画</span>
            <Radio.Group
              aria-labelledby="inserting-by"
              value={by}
              onChange={({ target }) => setBy(target.value)}
              options={[
                { value: '分街道', label: '各街道条形图' },
                { value: '逐月', label: '逐月折线图' },
              ]}
            />
          </>
        )}
      </div>
      {made && <pre className="inserting-made">{'words' in made ? made.words : made.lines.join('\n').trim()}</pre>}
    </Modal>
  )
}
