import { type Figure, figuresIn } from './figure.ts'
import { from, joined, type Passage, part, passagesOf, piecesOf, trimmed } from './passage.ts'
import { clausePeriod, paperPeriod } from './period.ts'
import type { MissingParameter, ProposedAmount, ProposedCap, ProposedClause, ReadPolicy, Words } from './proposal.ts'

const GIVES = /给予|奖励|补助|资助|补贴|奖补|兑付|支持(?!条件|对象)|配套/
const LIMITS = /最高(?:不超过)?|不超过|上限|封顶|最多|累计|以内/
const YEARLY =
  /(?:每年|年度|当年|同一年度)[^，。；]*(?:累计|合计|不超过|最高)|(?:单个|单家|每家|同一)(?:企业|单位)[^，。；]*(?:每年|年度|全年)/
const ALONE =
  /就高不(?:就低)?重复|就高(?:不就低)?(?:原则)?|不(?:得|予|再)?重复(?:享受|奖励|补助|申报|支持|资助)|择高|一次性|只(?:能|可)?(?:享受|奖励|申报)一次|限享受一次|同一(?:项目|事项|企业)[^，。；]{0,12}(?:一次|一项)/g
const UNITS = /每(?:家|件|项|个|台|人|场|次|名|户)(?!年)/
const RATE = /(?:按照?|按其|给予)?([^，。；、]{2,40}?)的?\s*$/
const SUBJECTS =
  '项目团队|企业|单位|机构|团队|个人|人才|平台|载体|孵化器|众创空间|加速器|中心|实验室|院所|高校|项目|专利权人|卖方|合作社|特派员|工作站|园区'
const WHO = new RegExp(`(?:^|的)([^的，；。]{0,24}(?:${SUBJECTS}))$`)
const ONE = `[^的，；。]{0,10}?(?:${SUBJECTS})`
const WHO_FIRST = new RegExp(`^(${ONE}(?:[和及或、]${ONE})*)(?=[^的]{2,}|$)`)
const LEVEL = /^(?:国家|省|市|区|县)级|^[一二三特]等奖|^[A-Ca-c一二三]类/
const SEVERALLY = /分别(?:给予|奖励|补助|资助|按)?/

/**
 * Reads plain text of a policy and proposes its clauses, each with the words that it came from. Proposes only what stands
 * there: a figure that is masked is a parameter without a value, and the message says which.
 */
export function readPolicy(text: string): ReadPolicy {
  const passages = passagesOf(text)
  const found = passages.flatMap((passage) => proposalsIn(text, passage))
  const giving = new Set(found.map(({ passage }) => passage))
  const clauses = found.map(({ passage, ...clause }): ProposedClause => {
    const own = alone(passage)
    const said = passages.filter((one) => !giving.has(one) && isAbout(one, passage)).flatMap(alone)
    return { ...clause, exclusivity: [...own, ...said] }
  })
  return { clauses, period: paperPeriod(text) }
}

/** A sentence about no sum of its own speaks of its article, or of the whole paper where it says so. */
function isAbout(one: Passage, of: Passage): boolean {
  if (one.article !== null && one.article === of.article) return true
  return /本(?:办法|措施|政策|细则|意见|方案)|各项|以上(?:政策|条款|各项)/.test(one.text)
}

function alone(words: Words): readonly Words[] {
  return [...words.text.matchAll(ALONE)].map((match) => part(words, match.index, match.index + match[0].length))
}

interface Found extends Omit<ProposedClause, 'exclusivity'> {
  readonly passage: Passage
}

function proposalsIn(text: string, passage: Passage): readonly Found[] {
  const segments = piecesOf(passage, /[，,](?!\d{3})/).map(trimmed)
  const found: Found[] = []
  let before: Words[] = []
  for (const segment of segments) {
    const figures = figuresIn(segment)
    const isLimit = found.length > 0 && figures.some(({ is }) => is === 'money') && isCapOnly(segment)
    if (isLimit) {
      const last = found.pop()!
      found.push(withCap(last, capIn(segment, figures), passage))
      continue
    }
    const gives = figures.filter((figure) => isGiven(segment, figure))
    if (gives.length === 0) {
      before.push(segment)
      continue
    }
    const lead = trimmed(part(segment, 0, leadEnd(segment, gives[0]!)))
    const about = before.length > 0 ? joined(text, before[0]!, lead.text === '' ? before.at(-1)! : lead) : lead
    for (const of of severally(segment, about, gives)) found.push(clauseOf(passage, segment, of, found[0]?.who ?? null))
    before = []
  }
  return found
}

/** 最高不超过…, and nothing else that is given. */
function isCapOnly({ text }: Words): boolean {
  const rest = text.replace(
    /(?:给予|奖励|补助|资助|补贴|支持)(?:资金|金额|总额|额度)?(?=[^给]*(?:最高|不超过|累计))/,
    '',
  )
  return LIMITS.test(text) && (!GIVES.test(rest) || /^(?:最高|累计|单个|单家|每家|同一|年度|每年|总额|合计)/.test(text))
}

/** A figure behind a word of giving, or a rate; one before it (300万元以上的) is part of the condition. */
function isGiven({ text, start }: Words, figure: Figure): boolean {
  const before = text.slice(0, figure.start - start)
  const after = text.slice(figure.end - start)
  if (/^\s*(?:[（(][^）)]*[）)])?\s*(?:以上|及以上|以下|（含）|\(含\))/.test(after)) return false
  if (
    /(?:达到?|超过|不低于|不少于|满|大于|增长|占比?)\s*$/.test(before) &&
    !/(?:给予|奖励|补助|资助|补贴)[^，]*$/.test(before)
  )
    return false
  return (
    GIVES.test(before) ||
    (figure.is === 'percent' && /按|以/.test(before)) ||
    (GIVES.test(after) && !/的.{0,30}(?:企业|单位)/.test(after))
  )
}

/** Where the words about whom and when end, and those about giving begin. */
function leadEnd({ text, start }: Words, first: Figure): number {
  const head = text.slice(0, first.start - start)
  const at = head.search(
    /(?:分别)?(?:一次性)?(?:再|另|各)?(?:给予|奖励|补助|资助|补贴|按|每(?:家|件|项|个|台|人|场|次|名|户))/,
  )
  return at < 0 ? head.length : at
}

interface Several {
  readonly about: Words
  readonly amount: readonly Figure[]
  readonly who?: Words
}

/** 国家级、省级的分别给予100万元、50万元: as many subjects as sums. */
function severally(segment: Words, about: Words, gives: readonly Figure[]): readonly Several[] {
  const plain: readonly Several[] = [{ about, amount: gives }]
  if (gives.length < 2 || !SEVERALLY.test(segment.text)) return plain
  const subjects = piecesOf(about, /[、和及]/)
  const tail = subjects.slice(-gives.length)
  if (tail.length !== gives.length) return plain
  const last = trimmed(tail.at(-1)!)
  const level = LEVEL.exec(last.text)?.[0].length ?? 0
  // 国家级、省级、市级重点实验室 are laboratories all three.
  const shared = level > 0 && level < last.text.length ? from(last, level) : undefined
  return tail.map((subject, index) => {
    const own = shared !== undefined && index === tail.length - 1 ? part(last, 0, level) : trimmed(subject)
    return { about: own, amount: [gives[index]!], ...(shared === undefined ? {} : { who: shared }) }
  })
}

function clauseOf(
  passage: Passage,
  segment: Words,
  { about, amount: gives, who: shared }: Several,
  whoBefore: Words | null,
): Found {
  const amount = amountOf(segment, gives)
  const { who, condition } =
    shared === undefined ? subjectOf(about) : { who: shared, condition: subjectOf(about).condition }
  const limit = gives.find((figure) => figure !== gives[0] && figure.is === 'money' && isLimited(segment, figure))
  const clause: Found = {
    passage,
    start: Math.min(about.start, segment.start),
    end: segment.end,
    number: passage.number,
    who: who ?? whoBefore,
    condition,
    amount,
    cap: limit === undefined ? null : { ...limit, yuan: limit.value, yearly: YEARLY.test(segment.text) },
    period: clausePeriod(condition ?? passage),
    parameters: [],
  }
  return { ...clause, parameters: missingIn(clause) }
}

function withCap(clause: Found, cap: ProposedCap | null, passage: Passage): Found {
  if (cap === null) return clause
  const capped = { ...clause, passage, cap: clause.cap ?? cap, end: Math.max(clause.end, cap.end) }
  return { ...capped, parameters: missingIn(capped) }
}

function capIn(segment: Words, figures: readonly Figure[]): ProposedCap | null {
  const figure = figures.find(({ is }) => is === 'money')
  return figure === undefined
    ? null
    : { ...part(segment, 0, segment.text.length), yuan: figure.value, yearly: YEARLY.test(segment.text) }
}

function isLimited({ text, start }: Words, figure: Figure): boolean {
  return new RegExp(`(?:${LIMITS.source})[^，]{0,6}$`).test(text.slice(0, figure.start - start))
}

function amountOf(segment: Words, gives: readonly Figure[]): ProposedAmount {
  const figure = gives[0]!
  const { start } = segment
  const words = { text: figure.text, start: figure.start, end: figure.end }
  if (figure.is === 'percent') {
    const before = segment.text.slice(0, figure.start - start)
    const base = RATE.exec(before.replace(/^.*(?:按照?|按其|以)/, ''))?.[1] ?? ''
    return { ...words, kind: 'rate', percent: figure.value, of: base.replace(/的$/, '') }
  }
  if (isLimited(segment, figure)) return { ...words, kind: 'upTo', yuan: figure.value }
  const per = UNITS.exec(segment.text.slice(0, figure.start - start))?.[0] ?? perAfter(segment, figure)
  return { ...words, kind: 'fixed', yuan: figure.value, per }
}

function perAfter({ text, start }: Words, figure: Figure): string | null {
  const match = /^\s*[/／每]\s*(家|件|项|个|台|人|场|次|名|户)/.exec(text.slice(figure.end - start))
  return match === null ? null : `每${match[1]}`
}

/** 对…的…企业: whom, and on what condition. */
function subjectOf(about: Words): { readonly who: Words | null; readonly condition: Words | null } {
  const lead = /^(?:对于?|凡|鼓励|支持|凡是|其中)\s*/.exec(about.text)?.[0].length ?? 0
  const said = trimmed(from(about, lead))
  if (said.text === '') return { who: null, condition: null }
  const last = WHO.exec(said.text)
  if (last?.[1] !== undefined) {
    const at = last.index + last[0].length - last[1].length
    const rest = trimmed(part(said, 0, at))
    return { who: part(said, at, said.text.length), condition: rest.text === '' ? null : rest }
  }
  const first = WHO_FIRST.exec(said.text)
  if (first?.[1] === undefined) return { who: null, condition: said }
  const rest = from(said, first[1].length)
  const pause = /^[，,\s]*/.exec(rest.text)?.[0].length ?? 0
  const condition = trimmed(from(rest, pause))
  return { who: part(said, 0, first[1].length), condition: condition.text === '' ? null : condition }
}

/** Which values the text leaves out, each named after what it is for. */
function missingIn({ number, amount, cap }: Pick<Found, 'number' | 'amount' | 'cap'>): readonly MissingParameter[] {
  const where = number ?? '这一条'
  const lacks = (words: Words, name: string): MissingParameter => ({
    ...{ text: words.text, start: words.start, end: words.end, name },
    message: `${where}「${words.text}」没有给出数值：参数「${name}」要按本地文件补上后才能计算`,
  })
  const value = amount.kind === 'rate' ? amount.percent : amount.yuan
  const name = amount.kind === 'rate' ? '比例' : amount.kind === 'upTo' ? '上限' : '金额'
  return [
    ...(value === null ? [lacks(amount, name)] : []),
    ...(cap !== null && cap.yuan === null ? [lacks(cap, cap.yearly ? '企业年度上限' : '单项上限')] : []),
  ]
}
