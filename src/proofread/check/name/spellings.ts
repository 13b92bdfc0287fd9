import { matchesIn } from '../../matches.ts'
import { knownWordsOf } from '../../words/splitter.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'

const QUOTED = /[“"]([^”"\n]{3,24})[”"]/g
const DOT = /[•·・.．‧∙●]/g
/** A firm's short name: two characters of its own and what it does. */
const SHORT_FIRM =
  /([\u4e00-\u9fff]{2})(环保|科技|生物|精工|制药|特装|卫浴|果业|母婴|检测|智科|电子|材料|机械|化工|能源|医药|光电|重工|新材|食品|股份|智能|药业|纺织|铝业|钢构|陶瓷)(?![\u4e00-\u9fff]{0,3}(?:创新|成果|局|部门|企业|工作|服务|人才|特派|园))/g
/** Words of the sentence, not of a name. */
const NO_NAME = /[了着过级省市县区年是的和与我各全上下农业高本等在对为于及到将把以]/
/** What stands before a firm's name in a sentence. */
const LEAD = /^.*(?:和|与|及|由|在|对|于|向|是|为|的|走访|支持|指导|帮助|组织|依托|联合|引进|推荐|培育|认定|其中)/
const FULL_FIRM = /([\u4e00-\u9fff]{4,16}?)(有限责任公司|股份有限公司|有限公司)/g
/** So long a run in common near both names says that they are one. */
const CONTEXT_CHARACTERS = 14
const COMMON_MIN = 4

export const spellings: Check = {
  kind: 'name.spelling',
  label: '名称前后不一',
  certainty: 'probable',
  how: '引号里的名称只差间隔号，企业名只差一个字',
  *find(prose) {
    yield* dotted(prose)
    yield* firms(prose, SHORT_FIRM)
    yield* firms(prose, FULL_FIRM)
    yield* plans(prose)
  },
}

/** «30•创新之星», «30·创新之星», «30创新之星» */
function* dotted({ text }: Prose): Generator<Found> {
  const groups = Map.groupBy(matchesIn(text, QUOTED), ([, inside = '']) => inside.replace(DOT, ''))
  for (const group of groups.values()) {
    const ways = Map.groupBy(group, ([, inside = '']) => inside)
    if (ways.size < 2) continue
    const best = preferred(ways)
    for (const [way, places] of ways) {
      if (way === best) continue
      for (const { 1: inside = '', index } of places)
        yield {
          start: index + 1,
          end: index + 1 + inside.length,
          reason: `同一名称有${ways.size}种写法，前后应一致`,
          correction: best,
          certainty: 'sure',
        }
    }
  }
}

/** With the standard dot · if any way has it, else the most used. */
function preferred(ways: ReadonlyMap<string, readonly unknown[]>): string {
  const all = [...ways].sort(([, a], [, b]) => b.length - a.length)
  return (all.find(([way]) => way.includes('·')) ?? all[0]!)[0]
}

interface Name {
  readonly name: string
  readonly places: readonly number[]
}

const NAMES_MAX = 400

function* firms({ text }: Prose, pattern: RegExp): Generator<Found> {
  const full = pattern === FULL_FIRM
  const named = matchesIn(text, pattern).flatMap(({ 0: all, 1: own = '', index }) => {
    const lead = full ? (LEAD.exec(own)?.[0].length ?? 0) : 0
    return !full && NO_NAME.test(own) ? [] : [{ name: all.slice(lead), index: index + lead }]
  })
  const found = Map.groupBy(named, ({ name }) => name)
  const names: Name[] = [...found]
    .slice(0, NAMES_MAX)
    .map(([name, matches]) => ({ name, places: matches.map(({ index }) => index) }))
  for (const [place, a] of names.entries()) {
    for (const b of names.slice(place + 1)) {
      if (!differByOne(a.name, b.name)) continue
      const [rare, usual] = strangerFirst(a, b)
      const shared = commonContext(text, a, b)
      for (const at of rare.places)
        yield {
          start: at,
          end: at + rare.name.length,
          reason: `“${rare.name}”与“${usual.name}”只差一个字${shared ? `，又都与“${shared}”相连` : ''}，请核对是否同一单位`,
          ...(shared && { correction: usual.name }),
          certainty: shared ? 'sure' : rare.name.length >= 6 ? 'probable' : 'hint',
        }
    }
  }
}

/** The one that stands more seldom; of two alike, the one that is less of known words, and else the later. */
function strangerFirst(a: Name, b: Name): readonly [rare: Name, usual: Name] {
  if (a.places.length !== b.places.length) return a.places.length < b.places.length ? [a, b] : [b, a]
  const [pieces, others] = [knownWordsOf(a.name).length, knownWordsOf(b.name).length]
  if (pieces !== others) return pieces > others ? [a, b] : [b, a]
  return a.places[0]! > b.places[0]! ? [a, b] : [b, a]
}

function differByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let different = 0
  for (let place = 0; place < a.length && different < 2; place++) if (a[place] !== b[place]) different++
  return different === 1
}

/** The longest run of characters that stands near both. */
function commonContext(text: string, a: Name, b: Name): string | null {
  const [first, second] = [a, b].map(({ name, places }) => {
    const at = places[0]!
    return text.slice(at + name.length, at + name.length + CONTEXT_CHARACTERS)
  }) as [string, string]
  for (let length = Math.min(first.length, 10); length >= COMMON_MIN; length--)
    for (let from = 0; from + length <= first.length; from++) {
      const run = first.slice(from, from + length).replace(/^[与和同及]/, '')
      if (run.length >= COMMON_MIN && /^[\u4e00-\u9fff]+$/.test(run) && second.includes(run)) return run
    }
  return null
}

const PLAN =
  /(?:实施|推进|落实|启动|开展|制定|完成|执行)?((?:(?!实施|推进|落实|启动|开展|制定|完成|执行)[\u4e00-\u9fff]){4,12}?)(三年行动计划|行动计划|行动方案|实施方案|计划|行动|方案)(?=[，,。；、])/g
const PLAN_STEM = 5

/** One plan named twice in a paragraph by two names. */
function* plans({ paragraphs }: Prose): Generator<Found> {
  for (const { text, start } of paragraphs) {
    if (!/计划|行动|方案/.test(text)) continue
    const seen: { stem: string; kind: string; whole: string; index: number }[] = []
    for (const { 0: whole, 1: stem = '', 2: kind = '', index } of matchesIn(text, PLAN)) {
      const other = seen.find(
        (one) => one.stem.slice(-PLAN_STEM) === stem.slice(-PLAN_STEM) && (one.kind !== kind || one.stem !== stem),
      )
      if (other !== undefined && stem.length >= PLAN_STEM && other.stem.length >= PLAN_STEM && other.kind !== kind) {
        yield {
          start: start + other.index,
          end: start + index + whole.length,
          reason: `同段前面写作“${other.whole}”，同一${kind.slice(-2)}的名称应一致`,
        }
      }
      seen.push({ stem, kind, whole, index })
    }
  }
}
