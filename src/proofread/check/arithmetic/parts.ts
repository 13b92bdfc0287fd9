import { compare, divide, multiply, type Rational, subtract } from '../../../kernel/exact.ts'
import { matchesIn } from '../../matches.ts'
import type { Certainty } from '../../reading.ts'
import type { Check, Found } from '../check.ts'
import { type Interval, intervalOf, meets, minus, plainText, sumOf } from '../interval.ts'
import type { Prose, Sentence } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

/** A clause that begins something of its own is no part of the whole before it. */
const OTHER_MATTER =
  /带动|(?<!技术|咨询|合同|公共)服务(?!类|业|型|机构|合同|收入)|覆盖|惠及|举办|开展|完成|培训|走访|较上|比上|同比|增长|增加|减少|占|累计|总数|达到|达|超|吸引|帮助|实际|兑现|拨付|奖励|投入|实现|参加|接待|发放|签订|形成|目标|计划|力争|平均|均|每/
/** What is to come is no part of what is. */
const LATER = /预计|建成|达产|投产|可|将|后|年产值|税收|利润|营收/
/** «125家，净增26家，其中……»: the parts may be of either. */
const INCREMENT = /(?:净增|新增|增加|增长|减少|多|少|上年|去年|同期|比|较)[^，,。；、\d]{0,8}$/
/** «省级（含国家级）8家», «部分兼有两种类型»: such parts are not to be added up. */
const OVERLAP = /[（(]含|兼有|兼具|兼为|交叉|重复(?:计|统|认)|重叠|互有|既是/
const OVERLAP_AFTER = 24
const LEAVES = /到期|未续|迁出|注销|取消|退出|摘牌|撤销|减少|核减|淘汰|吊销/
const OPEN = /等(?!奖|级|次|额)|主要(?:有|是|为)|重点/
const TOTAL_AFTER =
  /^[^\d，,。；、]{0,6}?[，,、]?(?:三者|以上|各类|[两二三四五六七八九十][家项类者地组])?(?:(?:共|计)[^\d，,。；、年月]{0,6}|(?:共计|合计|总计)[^\d，,。；、年月]{0,14})$/
/** «……，总投资合计8125万元»: the whole is named, and its name may be another matter's. */
const NAMED_TOTAL_AFTER = /^[，,][^\d，,。；、年月较比]{2,10}(?:共计|合计|总计|共)(?:达|为|达到)?$/
const LIST_COMPLETE =
  /^(?:[：:]|[，,]?(?:分别为|分别是|分别|即|分为|由(?!于)|按[^，,。；\d]{2,6}(?:分|看|划分)[，,：:]))/
const GOALS_AMONG = /^[^\d，,。；、]{0,14}中[，,]/
/** «63项，工业类、农业类、社会发展类分别为10项、36项、17项» */
const EACH_OF =
  /^[^\d，,。；、]{0,8}[，,]((?:[^\d，,。；、]{1,10}[、和及]){1,6}[^\d，,。；、]{1,10}?)(?:分别)(?:为|是|有|达|达到)?(?=\d)/

/** Kinds that leave nothing out: parts that name all of one of these are the whole. */
const COMPLETE: readonly (readonly RegExp[])[] = [
  [/一等/, /二等/, /三等/],
  [/重大/, /重点/, /一般/],
  [/首次/, /重新|复审|再次/],
  [/发明/, /实用新型/, /外观/],
  [/输出/, /吸纳/],
  [/线上/, /线下/],
  [/男/, /女/],
  [/省/, /市/, /[区县]/],
  [/国家/, /省/, /市/],
  [/开发/, /转让/, /咨询/, /服务/],
  [/男/, /女/],
  [/东/, /西/],
  [/上半年/, /下半年/],
  [/自筹/, /财政|补助|拨款/, /贷款/],
  [/续约|续签/, /新签/],
  [/城区/, /涉农|农村/],
  [/工业/, /农业/, /社会发展|民生/],
  [/在职/, /离退休/],
  [/小学/, /初中|中学/],
]

interface Part extends Quantity {
  readonly label: string
}

export const parts: Check = {
  kind: 'arithmetic.partsTotal',
  label: '分项与合计不符',
  certainty: 'sure',
  how: '分项相加超过合计，或列全的分项相加不等于合计（四舍五入的误差放过）',
  *find(prose) {
    yield* continued(prose)
    for (const sentence of prose.figured) {
      const { quantities } = sentence
      const done = new Set<number>()
      yield* amongWhich(sentence, quantities, done)
      yield* listed(sentence, quantities, done)
      yield* summed(sentence, quantities)
      yield* eachOf(sentence, quantities)
    }
  },
}

/** «……50项；其中A 30项、B 20项»: the whole stands before the semicolon. */
function* continued({ paragraphs }: Prose): Generator<Found> {
  for (const { sentences } of paragraphs)
    for (const [place, part] of sentences.entries()) {
      const whole = sentences[place - 1]
      if (whole === undefined || !part.text.startsWith('其中') || !/[；;]$/.test(whole.text)) continue
      const quantities = [...whole.quantities, ...part.quantities]
      const words = [...whole.words, ...part.words]
      const joint = { text: whole.text + part.text, start: whole.start, end: part.end, quantities, words }
      yield* amongWhich(joint, quantities, new Set())
    }
}

const AMONG = /其中[，,：:]?|(?<=[，,])包括(?=[^，,。；\d]{1,10}\d)/g

/** «……50项，其中A 30项、B 20项» */
function* amongWhich(sentence: Sentence, quantities: readonly Quantity[], done: Set<number>): Generator<Found> {
  const { text, start } = sentence
  for (const { index } of matchesIn(text, AMONG)) {
    const before = quantities.filter(({ end }) => end - start <= index)
    const after = partsFrom(sentence, quantities, index)
    const unit = after[0]?.unit
    const first = after[0]
    if (first === undefined || unit === undefined || first.dimension === 'percent' || first.dimension === 'point')
      continue
    const wholes = before.filter((one) => one.unit === unit && unit !== '' && !isMean(text, one.start - start))
    const whole = wholes.at(-1)
    if (whole === undefined || /[（(][^）)]*$/.test(text.slice(whole.end - start, index))) continue
    done.add(whole.start)
    const found = compared(sentence, whole, after, 'among')
    if (found === null || OVERLAP.test(text.slice(index, found.end - start + OVERLAP_AFTER))) continue
    const increment = INCREMENT.test(text.slice(Math.max(0, whole.start - start - 12), whole.start - start))
    // «142家，完成目标200家的71.0%，其中……»: the parts may be of the whole before.
    const goal = /(?:目标|任务|计划)[^，,。；、\d]{0,6}$/.test(
      text.slice(Math.max(0, whole.start - start - 12), whole.start - start),
    )
    const anyOther = wholes
      .slice(0, -1)
      .some((other) => (increment || goal) && compared(sentence, other, after, 'among') === null)
    if (!anyOther) yield found
  }
}

/** «平均每家1500万元，其中最大的……»: what is said of a mean has no parts. */
function isMean(text: string, at: number): boolean {
  return /(?:平均每?[^，,。；\d]{0,4}|[人户家项场亩]均)$/.test(text.slice(Math.max(0, at - 8), at))
}

/** «……12家：A 3家、B 9家», «……12家（A 3家、B 9家）», «……12家，分别为……» */
function* listed(sentence: Sentence, quantities: readonly Quantity[], done: ReadonlySet<number>): Generator<Found> {
  const { text, start } = sentence
  for (const whole of quantities) {
    if (whole.dimension !== 'count' && whole.dimension !== 'money') continue
    if (done.has(whole.start)) continue
    const rest = text.slice(whole.end - start)
    const complete = LIST_COMPLETE.exec(rest)
    const bracket = /^[（(]([^）)]{2,200})[）)]/.exec(rest)
    const goals = GOALS_AMONG.exec(rest)
    const from = whole.end - start + (complete?.[0].length ?? goals?.[0].length ?? 1)
    if (bracket !== null && !/其中|含|上年|去年|同比|含|目标|较|比/.test(bracket[1]!)) {
      const inside = quantities.filter(
        ({ start: at, end }) => at >= whole.end && end - start <= whole.end - start + bracket[0].length,
      )
      const same = inside.filter(({ unit }) => unit === whole.unit || unit === '')
      if (same.length >= 2 && same.length === inside.length)
        yield* orNothing(compared(sentence, whole, labelled(sentence, same, whole.end), 'complete'))
    } else if (complete !== null) {
      const following = partsFrom(sentence, quantities, from)
      if (following.length >= 2 && following.every(({ unit }) => unit === whole.unit))
        yield* orNothing(compared(sentence, whole, following, 'complete'))
    } else if (goals === null && /^[，,]/.test(rest)) {
      yield* orNothing(enumerated(sentence, quantities, whole))
    } else if (goals !== null) {
      const following = labelled(
        sentence,
        quantities.filter(({ start: at, unit }) => at - start >= from && unit === whole.unit),
        start + from,
      )
      const only = following.length === 1 ? following[0] : undefined
      if (following.length >= 2) yield* orNothing(compared(sentence, whole, following, 'among'))
      else if (only !== undefined && /^[^，,。；、\d]{0,10}$/.test(only.label.slice(goals?.[0].length)))
        yield* orNothing(compared(sentence, whole, following, 'among'))
    }
  }
}

/** «44项，已完成31项、推进9项、滞后5项»: three or more that 、 joins and that all but make the whole. */
function enumerated(sentence: Sentence, quantities: readonly Quantity[], whole: Quantity): Found | null {
  const { text, start } = sentence
  const run: Quantity[] = []
  for (const one of quantities) {
    if (one.start < whole.end || one.unit !== whole.unit) {
      if (one.start >= whole.end) break
      continue
    }
    const gap = text.slice((run.at(-1) ?? whole).end - start, one.start - start)
    const joined = run.length === 0 ? /^[，,][^，,。；、\d]{2,10}$/ : /^[、和][^，,。；、\d]{2,10}$/
    if (!joined.test(gap)) break
    run.push(one)
  }
  if (run.length < 3 || INCREMENT.test(text.slice(Math.max(0, whole.start - start - 12), whole.start - start)))
    return null
  const [sum, total] = [middle(sumOf(run.map(intervalOf))), whole.value]
  const near = (tenths: bigint): Rational => ({ num: total.num * tenths, den: total.den * 10n })
  if (compare(sum, near(9n)) < 0 || compare(sum, near(11n)) > 0) return null
  const found = compared(sentence, whole, labelled(sentence, run, whole.end), 'complete')
  return found === null ? null : { ...found, certainty: 'probable' }
}

/** «A 3家、B 5家，共8家» */
function* summed(sentence: Sentence, quantities: readonly Quantity[]): Generator<Found> {
  const { text, start } = sentence
  if (!/[共计]/.test(text)) return
  for (const [place, whole] of quantities.entries()) {
    const last = named(quantities, place, sentence)
    if (last === undefined) continue
    const lead = text.slice(last.end - start, whole.start - start)
    const byName = NAMED_TOTAL_AFTER.test(lead) && !TOTAL_AFTER.test(lead)
    if (!TOTAL_AFTER.test(lead) && !byName) continue
    const run: Quantity[] = []
    for (let back = quantities.indexOf(last); back >= 0; back--) {
      const one = quantities[back]!
      const next = run[0]
      const gap = next === undefined ? '' : text.slice(one.end - start, next.start - start)
      if (next !== undefined && !/^[）)]?(?:[、，,]|和|及|以及)/.test(gap)) break
      if (next !== undefined && gap.length > 30) break
      if (one.unit !== whole.unit) {
        if (whole.unit !== '' && whole.dimension === 'count' && one.dimension === 'count') run.unshift(one)
        break
      }
      run.unshift(one)
    }
    const own = labelled(sentence, run, start)
    if (own.length < 2) continue
    if (own.every(({ unit }) => unit === whole.unit)) {
      const candidates = own.map((_, from) => own.slice(from)).filter((list) => list.length >= 2)
      const misses = candidates.map((list) => compared(sentence, whole, list, 'complete'))
      if (misses.some((miss) => miss === null)) continue
      if (!byName) yield misses[0]!
      else if (candidates[0] !== undefined && slipBetween(candidates[0], whole))
        yield { ...misses[0]!, certainty: 'probable' }
    }
  }
}

/** «63项，工业类、农业类、社会发展类分别为10项、36项、17项» */
function* eachOf(sentence: Sentence, quantities: readonly Quantity[]): Generator<Found> {
  const { text, start } = sentence
  if (!text.includes('分别')) return
  for (const [place, whole] of quantities.entries()) {
    const names = EACH_OF.exec(text.slice(whole.end - start))
    if (names?.[1] === undefined) continue
    const count = names[1].split(/[、和及]/).length
    const run = quantities.slice(place + 1, place + 1 + count)
    if (run.length !== count || run.some(({ unit }) => unit !== whole.unit) || OTHER_MATTER.test(names[1])) continue
    const sum = middle(sumOf(run.map(intervalOf)))
    const apart = (tenths: bigint): Rational => ({ num: whole.value.num * tenths, den: whole.value.den * 10n })
    if (compare(sum, apart(5n)) < 0 || compare(sum, apart(30n)) > 0) continue
    const found = compared(sentence, whole, labelled(sentence, run, whole.end), 'complete')
    if (found !== null) yield { ...found, certainty: 'probable' }
  }
}

/** The figure before a total; «三家合计» in between counts the parts and is none of them. */
function named(quantities: readonly Quantity[], place: number, { text, start }: Sentence): Quantity | undefined {
  const before = quantities[place - 1]
  const whole = quantities[place]!
  const counts =
    before !== undefined &&
    before.dimension === 'count' &&
    /^(?:共计|合计|总计|共|计)/.test(text.slice(before.end - start, whole.start - start)) &&
    /[，,、]$/.test(text.slice(0, before.start - start))
  return counts ? quantities[place - 2] : before
}

function* orNothing(found: Found | null): Generator<Found> {
  if (found !== null) yield found
}

/** Quantities of the first one's unit, up to a clause that begins another matter. */
function partsFrom(sentence: Sentence, quantities: readonly Quantity[], from: number): readonly Part[] {
  const { text, start } = sentence
  const parts: Part[] = []
  let at = from
  for (const quantity of quantities) {
    if (quantity.start - start < from) continue
    const label = text.slice(at, quantity.start - start)
    const clause = label.slice(Math.max(label.lastIndexOf('，'), label.lastIndexOf(',')) + 1)
    if (parts.length > 0 && (OTHER_MATTER.test(clause) || (/^[，,]/.test(label) && LATER.test(clause)))) break
    if (parts.length > 0 && /各有|各为|各$|^[，,]共/.test(label)) break
    if (/总数|累计|全[市省国区县]/.test(clause) || /[（(][^）)]*$/.test(label)) break
    if (parts.length > 0 && quantity.unit !== parts[0]!.unit) {
      if (/^[、，,]?$/.test(label) || /[，,]/.test(label)) break
      at = quantity.end - start
      continue
    }
    parts.push({ ...quantity, label })
    at = quantity.end - start
  }
  return parts
}

function labelled({ text, start }: Sentence, quantities: readonly Quantity[], from: number): readonly Part[] {
  let at = from - start
  return quantities.map((quantity) => {
    const label = text.slice(at, quantity.start - start)
    at = quantity.end - start
    return { ...quantity, label }
  })
}

function compared(
  { text, start }: Sentence,
  whole: Quantity,
  given: readonly Part[],
  how: 'among' | 'complete',
): Found | null {
  if (given.length === 0 || !whole.exact || given.some(({ exact }) => !exact)) return null
  const came = given.filter(({ label }) => !LEAVES.test(label))
  const left = given.filter(({ label }) => LEAVES.test(label))
  const total = intervalOf(whole)
  const plain = sumOf(evenly(given))
  const signed =
    left.length > 0 && came.length > 0 ? minus(sumOf(came.map(intervalOf)), sumOf(left.map(intervalOf))) : plain
  if (meets(plain, total) || meets(signed, total)) return null
  const full =
    how === 'among' &&
    given.some((_, last) => last > 0 && meets(sumOf(given.slice(0, last + 1).map(intervalOf)), total))
  if (full) return null
  const shifted = outOfScale({ text, start }, whole, given, how)
  if (shifted !== null) return shifted
  const last = given.at(-1)!
  const place = {
    start: Math.min(whole.start, given[0]!.start),
    end: Math.max(last.end, whole.end),
  }
  const sum = middle(left.length > 0 ? signed : plain)
  const reason = `${how === 'among' ? '“其中”' : '各分项'}${given.length > 1 ? '相加' : ''}为${shown(sum, whole)}，与${text.slice(whole.start - start, whole.end - start)}不符，请核对`
  const biggest = given.find((part) => compare(intervalOf(part).low, total.high) > 0)
  if (biggest !== undefined && how === 'among') {
    return { ...place, reason: `“其中”${biggest.digits}${biggest.unit}大于整体${whole.digits}${whole.unit}，请核对` }
  }
  if (how === 'complete') {
    const tail = text.slice(last.end - start, last.end - start + 2)
    if (OPEN.test(text.slice(place.start - start, place.end - start)) || tail.startsWith('等')) return null
    return { ...place, reason }
  }
  if (compare(plain.low, total.high) > 0) return { ...place, reason, certainty: overlaps(given) ? 'hint' : 'sure' }
  const certainty =
    given.length < 2 || OPEN.test(text.slice(place.start - start, place.end - start))
      ? null
      : allLevels(text.slice(Math.max(0, whole.start - start - 16), whole.end - start + 12), given)
        ? 'probable'
        : shortfall(given, sum, whole)
  return certainty === null ? null : { ...place, reason, certainty }
}

/** «省级以上平台……国家级……省级……»: what is from one level up has no other parts. */
function allLevels(whole: string, given: readonly Part[]): boolean {
  const least = /(国家|省|市)级(?:及)?以上/.exec(whole)?.[1]
  if (least === undefined || least === '国家') return false
  const levels = LEVELS.slice(0, LEVELS.indexOf(least) + 1)
  return given.length === levels.length && levels.every((level) => given.some(({ label }) => label.includes(level)))
}

const LEVELS = ['国家', '省', '市']

const SCALES: readonly Rational[] = [10_000n, 100_000_000n].flatMap((by) => [
  { num: by, den: 1n },
  { num: 1n, den: by },
])

/** Parts and whole that would agree if one of them had another 万 or 亿: the slip is in its unit. */
function outOfScale(
  { text, start }: Pick<Sentence, 'text' | 'start'>,
  whole: Quantity,
  given: readonly Part[],
  how: 'among' | 'complete',
): Found | null {
  if (whole.dimension !== 'money' || given.length < 2) return null
  const all: readonly Quantity[] = [whole, ...given]
  for (const odd of all)
    for (const by of SCALES) {
      const scaled = { value: multiply(odd.value, by), half: multiply(odd.half, by) }
      const sum = sumOf(given.map((part) => intervalOf(part === odd ? scaled : part)))
      if (!meets(sum, intervalOf(whole === odd ? scaled : whole))) continue
      return {
        start: odd.start,
        end: odd.end,
        kind: 'unit.magnitude',
        certainty: 'sure',
        reason: `${text.slice(odd.start - start, odd.end - start)}与${how === 'among' ? '“其中”' : ''}各数相差${by.num * by.den}倍，改“万、亿”后正好相符，请核对单位`,
      }
    }
  return null
}

/** Whether a single digit parts the sum of the parts from the whole: so near they come by chance in one of twenty. */
function slipBetween(given: readonly Quantity[], whole: Quantity): boolean {
  const all = [...given, whole]
  const unit = all.reduce((least, { half }) => (compare(half, least) < 0 ? half : least), whole.half)
  const step = unit.num === 0n ? { num: 1n, den: 1n } : { num: unit.num * 2n, den: unit.den }
  const sum = middle(sumOf(given.map(intervalOf)))
  const off = divide(subtract(sum, whole.value), step)
  if (off.num % off.den !== 0n) return false
  const digits = String(off.num / off.den).replace('-', '')
  const uneven = all.filter(({ digits: own }) => !/0$/.test(own.replace(/\.0+$/, ''))).length
  return uneven >= 2 && /^[1-9]0*$/.test(digits)
}

/** «1亿元、0.8亿元、0.7亿元»: a part in whole 亿 beside others with decimals is as exact as they are. */
function evenly(given: readonly Part[]): readonly Interval[] {
  const fine = given.filter(({ half, dimension }) => dimension === 'money' && half.num > 0n)
  const least = fine.reduce<Rational | null>(
    (low, { half }) => (low === null || compare(half, low) < 0 ? half : low),
    null,
  )
  return given.map((part) =>
    intervalOf(
      least !== null && part.places === 0 && part.dimension === 'money' ? { value: part.value, half: least } : part,
    ),
  )
}

/** 高价值发明 is among 发明: such parts need not add up. */
function overlaps(given: readonly Part[]): boolean {
  return given.some(({ label }, place) =>
    given.some(
      (other, elsewhere) => place !== elsewhere && kernel(label) !== '' && kernel(other.label).includes(kernel(label)),
    ),
  )
}

function kernel(label: string): string {
  return label.replace(/[，,、：:；;]|其中|以及|和/g, '')
}

/** Parts after 其中 need not be all; how likely they were meant to be. */
function shortfall(given: readonly Part[], sum: Rational, whole: Quantity): Certainty | null {
  const labels = given.map(({ label }) => label)
  if (
    COMPLETE.some((all) => all.length <= given.length && all.every((name) => labels.some((label) => name.test(label))))
  )
    return 'probable'
  const nearly = { num: whole.value.num * 9n, den: whole.value.den * 10n }
  if (given.length >= 3 && compare(sum, nearly) >= 0) return 'probable'
  const most = { num: whole.value.num * 17n, den: whole.value.den * 20n }
  return compare(sum, nearly) >= 0 || (given.length >= 3 && compare(sum, most) >= 0) ? 'hint' : null
}

function middle({ low, high }: Interval): Rational {
  return { num: low.num * high.den + high.num * low.den, den: 2n * low.den * high.den }
}

function shown(value: Rational, { unit, value: whole, digits }: Quantity): string {
  const scale = { num: whole.num, den: whole.den }
  const printed = Number(digits)
  const factor = printed === 0 ? 1 : Number(scale.num) / Number(scale.den) / printed
  const word = factor >= 1e8 ? '亿' : factor >= 1e4 ? '万' : ''
  const by = word === '亿' ? 100_000_000n : word === '万' ? 10_000n : 1n
  return `${plainText({ num: value.num, den: value.den * by }, 4)}${word}${unit}`
}
