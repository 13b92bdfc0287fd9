/** What a need, or an achievement, says of itself in words. */
export interface Described {
  readonly name: string
  readonly field: string | null
  readonly industry: string | null
  readonly text: string | null
}

export interface Likeness<T> {
  readonly of: T
  /** From 0 to 1: how much of what the need is about is found again, rare terms weighing more. */
  readonly score: number
  /** The terms found in both, the weightiest first. */
  readonly shared: readonly string[]
}

/** A term in a name says more than one in a description. */
const NAME_WEIGHT = 2
/** Below this the likeness is chance. */
const SCORE_MIN = 0.08
const SHARED_MAX = 5
const RUN = /[\p{Script=Han}]+|[a-z0-9][a-z0-9.+#-]*/gu

/** Words that every need and every achievement is full of; what is beside them are the subject matter. */
const COMMON =
  /关键|核心|技术|研究|开发|研发|应用|产品|系统|方法|工艺|装置|设备|解决|问题|需要|需求|难题|提高|提升|降低|实现|采用|适用于?|一种|基于|及其|以及|进行|企业|成果|项目|高性能|产业化|我公司|希望|目前|可以|能够|有效|方案|控制|稳定性?|国产|替代|质量|成本|效率|人工|各类/g

/** The same thing under two names in the trade; each becomes the first. */
const SYNONYMS: readonly (readonly [string, RegExp])[] = [
  ['变形', /形变|翘曲|畸变/g],
  ['检测', /检验|探伤|测试|识别/g],
  ['视觉', /图像|机器视觉|影像/g],
  ['废水', /污水|中水/g],
  ['涂层', /镀层|镀膜|涂料|覆膜/g],
  ['节能', /降耗|能耗/g],
  ['噪声', /噪音|降噪|异响/g],
  ['锂电池', /锂离子电池|动力电池|储能电池/g],
  ['焊接', /熔接|焊缝|焊点/g],
  ['轻量', /减重|减轻重量/g],
  ['缺陷', /瑕疵|疵点|裂纹/g],
  ['烘干', /干燥|脱水/g],
  ['保鲜', /贮藏|冷藏|冷链/g],
  ['选育', /育种|良种/g],
]

/** Achievements, read once, so that one need after another can be held against them. */
export interface Shelf<T> {
  /** What a need may find its answer in, best first; what shares nothing to speak of is left out. */
  near(need: Described): Likeness<T>[]
  /** How well one of them answers a need, measured exactly as in `near`; `null` where it would be left out there. */
  fits(need: Described, one: T): Likeness<T> | null
}

interface Asked {
  readonly term: string
  readonly weight: number
}

/**
 * Terms are pairs of neighbouring characters and words of Latin letters, trade synonyms made one, what every text is
 * full of left out. A term weighs the more the fewer achievements have it. What is measured is how much of the need is
 * covered, so that a long description is no drawback and a vague short one no merit. A need meets only what shares a
 * term with it: many needs are held against a long shelf while somebody waits for the list.
 */
export function shelfOf<T>(among: readonly T[], described: (one: T) => Described): Shelf<T> {
  const documents = new Map(among.map((of) => [of, termsOf(described(of))]))
  const holding = new Map<string, T[]>()
  for (const [of, terms] of documents)
    for (const term of terms.keys()) {
      const known = holding.get(term)
      if (known === undefined) holding.set(term, [of])
      else known.push(of)
    }
  const rarity = (term: string) => Math.log(1 + documents.size / (holding.get(term)?.length ?? documents.size))
  const read = (need: Described) => {
    const asked = [...termsOf(need)].map(([term, weight]): Asked => ({ term, weight: weight * rarity(term) }))
    const all = asked.reduce((sum, { weight }) => sum + weight, 0)
    return { asked: asked.sort((a, b) => b.weight - a.weight), all }
  }
  const likeness = (of: T, score: number, asked: readonly Asked[]): Likeness<T> => {
    const shared = asked.filter(({ term }) => documents.get(of)?.has(term))
    return { of, score, shared: shared.slice(0, SHARED_MAX).map(({ term }) => term) }
  }
  return {
    near(need) {
      const { asked, all } = read(need)
      const covered = new Map<T, number>()
      for (const { term, weight } of asked)
        for (const of of holding.get(term) ?? []) covered.set(of, (covered.get(of) ?? 0) + weight)
      return [...documents.keys()]
        .map((of) => ({ of, score: (covered.get(of) ?? 0) / all }))
        .filter(({ score }) => score >= SCORE_MIN)
        .sort((a, b) => b.score - a.score)
        .map(({ of, score }) => likeness(of, score, asked))
    },
    fits(need, one) {
      const { asked, all } = read(need)
      const terms = documents.get(one)
      const score = asked.reduce((sum, { term, weight }) => (terms?.has(term) ? sum + weight : sum), 0) / all
      return score >= SCORE_MIN ? likeness(one, score, asked) : null
    },
  }
}

/** The achievements that a need may find its answer in, best first. */
export function matching<T>(need: Described, among: readonly T[], described: (one: T) => Described): Likeness<T>[] {
  return shelfOf(among, described).near(need)
}

/** Shared terms for a reader: pairs that overlap are one run again, 微弱、弱信、信号 are 微弱信号. */
export function runsOf(terms: readonly string[]): readonly string[] {
  const runs: string[] = []
  for (const term of terms) {
    const before = runs.findIndex((run) => run.at(-1) === term.at(0))
    if (before < 0) runs.push(term)
    else runs[before] = `${runs[before]}${term.slice(1)}`
  }
  return runs
}

/** Terms with their weights; a term that is often repeated weighs a little more, not many times as much. */
function termsOf({ name, field, industry, text }: Described): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  const take = (part: string | null, weight: number) => {
    for (const term of pairs(part ?? '')) terms.set(term, (terms.get(term) ?? 0) + weight)
  }
  take(name, NAME_WEIGHT)
  for (const part of [field, industry, text]) take(part, 1)
  return new Map([...terms].map(([term, weight]) => [term, Math.log1p(weight)]))
}

function pairs(text: string): string[] {
  const plain = SYNONYMS.reduce((said, [word, others]) => said.replace(others, word), text.toLowerCase())
  // A bare number is the number of something, not what it is about.
  const runs = [...plain.replace(COMMON, ' ').matchAll(RUN)].filter(([run]) => !/^\d+$/.test(run))
  return runs.flatMap(([run]) =>
    /^[a-z0-9]/.test(run) || run.length <= 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
}
