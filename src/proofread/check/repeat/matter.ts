import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'

const CLAUSE = /[^，,。；;：:\n]{8,60}/g
const NUMBERED = /\d+(?:\.\d+)?(?:万|亿)?(?:家|个|项|件|场|名|人|人次|户|元)/
const SAME_SHARE_MIN = 0.85
const EVENT = /“([^”\n]{3,24})”([^，,。；“]{0,12}?)(?:正式)?(揭牌|获批|成立|投用|签约|开工|启动|上线|投产|竣工|挂牌)/g
const CLAUSES_BACK = 6

/** One achievement told twice. */
export const matter: Check = {
  kind: 'repeat.matter',
  label: '同一件事写了两遍',
  certainty: 'probable',
  how: '相近的两个分句用几乎相同的字说同一个数；同一个带引号的名称两次揭牌、获批',
  *find(prose) {
    yield* clauses(prose)
    yield* events(prose)
  },
}

function* clauses({ paragraphs }: Prose): Generator<Found> {
  for (const { text, start } of paragraphs) {
    const seen: { number: string; characters: string }[] = []
    for (const { 0: clause, index } of matchesIn(text, CLAUSE)) {
      const number = NUMBERED.exec(clause)?.[0]
      if (number === undefined) continue
      const characters = clause.replace(number, '')
      const again = seen.slice(-CLAUSES_BACK).some((one) => one.number === number && alike(one.characters, characters))
      if (again && characters.length >= 6)
        yield {
          start: start + index,
          end: start + index + clause.length,
          reason: '与前面是同一件事，请合并',
          certainty: 'probable',
        }
      seen.push({ number, characters })
    }
  }
}

/** Whether two clauses are made of the same characters, in whatever order. */
function alike(a: string, b: string): boolean {
  const pool = [...a]
  let common = 0
  for (const character of b) {
    const at = pool.indexOf(character)
    if (at < 0) continue
    pool.splice(at, 1)
    common++
  }
  return common >= SAME_SHARE_MIN * Math.max(a.length, b.length)
}

function* events({ text }: Prose): Generator<Found> {
  const seen = new Set<string>()
  for (const { 0: all, 1: name, 2: between, 3: verb, index } of matchesIn(text, EVENT)) {
    const key = `${name} ${between} ${verb}`
    if (seen.has(key)) yield { start: index, end: index + all.length, reason: `“${name}”${verb}前面已经写过，请合并` }
    seen.add(key)
  }
}
