import { compareDecimals } from '../../../kernel/exact.ts'
import { parsePeriod } from '../../../kernel/period.ts'
import { matchesIn } from '../../matches.ts'
import type { Claim } from '../../reading.ts'
import type { Check } from '../check.ts'

/** Words that say when, where and how, not what. */
const FRAME =
  /全[市省区县国]|我[市省区县局]|园区|力争|确保|争取|计划|全年|年底前?|年末|今年|明年|上半年|下半年|[一二三四]季度|20\d\d年|“[^”]{2,5}”末|实现|完成|达到|达|突破|超过|总数|总量|共|累计|现有|拥有|登记|新认定|其中|到|^前|前$/g
const TAIL = /(?:量|数|额度|规模)$/
const NOUN_MIN = 4
/** «会员总数»: what is told as a total is known by a shorter word. */
const SHORT_MIN = 2
const TOTALS = /总数|总量|规模|存量/
const MORE = /净增|新(?=[增建引培认立设申获入])|再|每|均|增加|人均|不少于.*每|首批|一批|区级|县级|市级|省级|国家级/
const FALLS = /压减|减少|降|不超过|控制|以内|以下|下降|缩短|清退/
/** Much less is another matter. */
const SHARE_MIN = 0.35
const CLAIMS_MAX = 3_000

/** «专利申请10286件» was done, and «全市专利申请量达到9500件» is aimed at: things that no indicator need name. */
export const lower: Check = {
  kind: 'consistency.target',
  label: '目标低于已完成的数',
  certainty: 'probable',
  reads: 'page',
  how: '计划部分的目标低于前文同名事项已经完成的数',
  *find({ text }, { claims }) {
    const plans = planAt(text)
    const done = new Map<string, Done[]>()
    let told = 0
    for (const claim of claims) {
      if (claim.value === null || claim.kind === 'growth' || claim.kind === 'rank' || claim.unit === '%') continue
      const around = text.slice(Math.max(0, claim.start - 24), claim.end + 4)
      const clause =
        around
          .slice(0, -4)
          .split(/[，。；：、\n]/)
          .at(-1) ?? ''
      const noun = nounOf(claim.phrase)
      const short = TOTALS.test(claim.phrase) ? SHORT_MIN : NOUN_MIN
      if (noun.length < (claim.kind === 'target' ? short : SHORT_MIN)) continue
      const aims = claim.kind === 'target' || (claim.start > plans && AIMS.test(clause + claim.quote))
      if (!aims) {
        if (claim.scope === 'own' && told < CLAIMS_MAX && !/上年|去年|同期|目标/.test(clause)) {
          const alike = done.get(keyOf(noun, claim))
          if (alike === undefined) done.set(keyOf(noun, claim), [{ noun, claim }])
          else alike.push({ noun, claim })
          told++
        }
        continue
      }
      if (MORE.test(claim.phrase + clause) || FALLS.test(around)) continue
      const alike = done.get(keyOf(noun, claim)) ?? []
      const before = alike.filter((one) => one.claim.end < claim.start && sameThing(one.noun, noun))
      const latest = Math.max(...before.map((one) => lastMonth(one.claim)))
      const best = before.findLast((one) => lastMonth(one.claim) === latest)
      if (best?.claim.value == null || compareDecimals(claim.value, best.claim.value) >= 0) continue
      if (Number(claim.value) < SHARE_MIN * Number(best.claim.value)) continue
      yield {
        start: claim.start,
        end: claim.end,
        reason: `前面已写${best.claim.phrase}${best.claim.quote}，目标${claim.quote}反而低，请核对`,
      }
    }
  },
}

interface Done {
  readonly noun: string
  readonly claim: Claim
}

/** Words for the same thing end alike. */
function keyOf(noun: string, { unit }: Claim): string {
  return `${noun.slice(-SHORT_NAME_MIN)} ${unit}`
}

/** Where the last part begins that is headed as one of things to come; the end of the text where none is. */
function planAt(text: string): number {
  return matchesIn(text, PLAN_HEADING).at(-1)?.index ?? text.length
}

const PLAN_HEADING =
  /^[一二三四五六七八九十]{1,3}、[^，。；\n]{0,12}(?:打算|安排|计划|下一?步|思路|要求|举措)[^，。；\n]{0,8}$/gm
const AIMS = /突破|力争|确保|达到|以上|不少于/

function nounOf(phrase: string): string {
  return phrase.replace(FRAME, '').replace(TAIL, '')
}

function sameThing(a: string, b: string): boolean {
  return a === b || (a.length >= NOUN_MIN && b.endsWith(a)) || (b.length >= SHORT_NAME_MIN && a.endsWith(b))
}

const SHORT_NAME_MIN = 3

function lastMonth({ period }: Claim): number {
  return parsePeriod(period ?? '')?.last ?? 0
}
