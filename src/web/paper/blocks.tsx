import type { Paper } from '../api/cases.ts'
import type { Block } from './Sheets.tsx'

/** What is longer stands over the whole width, and goes on in another row after so much. */
const SHORT_CHARACTERS = 22
const ROW_CHARACTERS = 480

export function approvalBlocks(paper: Paper): readonly Block[] {
  const { steps, signers } = paper
  return [
    heading(paper, '审批表'),
    ...fieldBlocks(paper),
    ...materialBlocks(paper),
    {
      key: 'steps',
      node: <h2 className="printed-part">办理意见</h2>,
    },
    {
      key: 'steps-head',
      node: (
        <div className="printed-step printed-step-head">
          <span>环节</span>
          <span>意见</span>
          <span>办理人</span>
          <span>日期</span>
        </div>
      ),
    },
    ...(steps.length === 0 ? [{ key: 'none', node: <p className="printed-row printed-none">尚未办理</p> }] : []),
    ...steps.map(stepBlock),
    ...signers.map((signer) => ({
      key: `sign-${signer}`,
      node: (
        <div className="printed-sign">
          <b>{signer}意见</b>
          <p>
            <span>签字（盖章）：</span>
            <span>年　　月　　日</span>
          </p>
        </div>
      ),
    })),
  ]
}

export function summaryBlocks(paper: Paper): readonly Block[] {
  return [
    heading(paper, '办理摘要'),
    {
      key: 'standing',
      node: (
        <p className="printed-row">
          现为「{paper.stateLabel}」{paper.due === null ? '' : `，本环节最迟 ${paper.due} 办理`}
        </p>
      ),
    },
    ...fieldBlocks(paper),
    ...materialBlocks(paper),
    { key: 'steps', node: <h2 className="printed-part">办理经过</h2> },
    ...paper.steps.map(stepBlock),
  ]
}

export function receiptBlocks(paper: Paper): readonly Block[] {
  const first = paper.steps[0]
  const handed = paper.materials.filter(({ file }) => file !== null)
  return [
    heading(paper, '受理回执'),
    {
      key: 'says',
      node: (
        <div className="printed-receipt">
          <p>
            「{paper.title}」已收悉，编号 {paper.code.short}
            {first === undefined ? '' : `，${chineseDay(first.on)}${first.label}`}，现为「{paper.stateLabel}」。
          </p>
          {paper.due !== null && (
            <p>
              本环节的办理时限为{paper.workdays === null ? '' : ` ${paper.workdays} 个工作日，`}最迟{' '}
              {chineseDay(paper.due)}。 退回补充、中止期间不计入时限。
            </p>
          )}
          <p>凭编号可以向{paper.bureauName}查询办理进展。</p>
        </div>
      ),
    },
    {
      key: 'materials',
      node: (
        <p className="printed-row">
          收到材料：{handed.length === 0 ? '无' : handed.map(({ label, file }) => `${label}（${file}）`).join('、')}
        </p>
      ),
    },
    {
      key: 'sign',
      node: (
        <div className="printed-sign printed-sign-two">
          <p>
            <span>经手人：</span>
            <span>{paper.bureauName}（章）</span>
          </p>
          <p>
            <span>领取人：</span>
            <span>年　　月　　日</span>
          </p>
        </div>
      ),
    },
  ]
}

function heading({ bureauName, registerLabel, title, code, stateLabel }: Paper, form: string): Block {
  return {
    key: 'heading',
    node: (
      <header className="printed-heading">
        <p>{bureauName}</p>
        <h1>
          {registerLabel}
          {form}
        </h1>
        <p className="printed-about">{title}</p>
        <p className="printed-about">
          编号 {code.short}　{stateLabel}
        </p>
      </header>
    ),
  }
}

/** Short facts two in a row, long ones over the whole width. */
function fieldBlocks({ fields }: Paper): readonly Block[] {
  const cells = fields.map(({ label, unit, shown }) => ({
    label: unit === null || unit === '' ? label : `${label}（${unit}）`,
    shown,
  }))
  const short = cells.filter(({ shown }) => shown.length <= SHORT_CHARACTERS)
  const long = cells.filter(({ shown }) => shown.length > SHORT_CHARACTERS)
  const pairs = Array.from({ length: Math.ceil(short.length / 2) }, (_, row) => short.slice(row * 2, row * 2 + 2))
  return [
    ...pairs.map((pair, row) => ({
      key: `pair-${row}`,
      node: (
        <dl className={pair.length === 1 ? 'printed-field printed-field-one' : 'printed-field'}>
          {pair.map(({ label, shown }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{shown}</dd>
            </div>
          ))}
        </dl>
      ),
    })),
    ...long.flatMap(({ label, shown }) =>
      parts(shown).map((part, index) => ({
        key: `${label}-${index}`,
        node: (
          <dl className="printed-field printed-field-one">
            <div>
              <dt>{index === 0 ? label : `${label}（续）`}</dt>
              <dd>{part}</dd>
            </div>
          </dl>
        ),
      })),
    ),
  ]
}

function materialBlocks({ materials }: Paper): readonly Block[] {
  if (materials.length === 0) return []
  const said = materials.map(({ label, file }) => `${label}：${file ?? '未交'}`).join('；')
  return [
    {
      key: 'materials',
      node: (
        <dl className="printed-field printed-field-one">
          <div>
            <dt>材料</dt>
            <dd>{said}</dd>
          </div>
        </dl>
      ),
    },
  ]
}

function stepBlock({ label, by, on, state, said }: Paper['steps'][number], index: number): Block {
  const words = said.map(({ label: of, text }) => `${of}：${text}`).join('；')
  return {
    key: `step-${index}`,
    node: (
      <div className="printed-step">
        <span>{label}</span>
        <span>{words === '' ? `转为「${state}」` : parts(words)[0]}</span>
        <span>{by}</span>
        <span>{on}</span>
      </div>
    ),
  }
}

function parts(text: string): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(text.length / ROW_CHARACTERS)) }, (_, part) =>
    text.slice(part * ROW_CHARACTERS, (part + 1) * ROW_CHARACTERS),
  )
}

function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
