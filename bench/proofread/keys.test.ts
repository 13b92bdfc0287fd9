import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parsePeriod } from '../../src/kernel/period.ts'
import { amountOf } from './amount.ts'
import { keyedTexts, locate, overlap, spanOf } from './key.ts'
import { familyOf, KINDS } from './kinds.ts'
import { hasIntegerBase, holds } from './sums.ts'

const folders = ['develop', 'check', 'fresh', 'unseen', 'last', 'later', 'worked', 'apart'].map((half) =>
  fileURLToPath(new URL(`texts/${half}`, import.meta.url)),
)
const texts = (await Promise.all(folders.filter((folder) => existsSync(folder)).map(keyedTexts))).flat()
/** What comes in whole pieces, so that last year's number was whole as well. */
const WHOLE = /^(?:家|户|个|项|件|人|名|场|期|所|支|条)$/

test('every text has a key, and every key a text', () => {
  for (const folder of folders.filter((folder) => existsSync(folder))) {
    const names = readdirSync(folder).map((file) => file.replace(/\.(?:txt|json)$/, ''))
    for (const name of names) assert.equal(names.filter((other) => other === name).length, 2, name)
  }
})

for (const { name, text, key } of texts) {
  test(`the key of ${name} points at what its text says`, () => {
    const places = [
      ...key.claims,
      ...(key.optional ?? []),
      ...key.findings,
      ...key.findings.flatMap(({ or = [] }) => or),
      ...key.clean,
    ]
    for (const place of places) assert.notEqual(locate(text, place), null, `${place.quote} (${place.at})`)
    for (const { phrase, quote } of key.claims) assert.notEqual(phrase, '', quote)
  })

  test(`the key of ${name} speaks of known kinds and periods`, () => {
    const kinds = Object.keys(KINDS)
    const families = new Set(kinds.map(familyOf))
    for (const { kind } of key.findings) assert.ok(kinds.includes(kind), kind)
    for (const tolerated of key.tolerated ?? [])
      assert.ok(kinds.includes(tolerated) || families.has(tolerated), tolerated)
    for (const { period, quote } of key.claims) assert.ok(period === null || parsePeriod(period) !== null, quote)
  })

  test(`the figures in the key of ${name} are those of its text`, () => {
    for (const { quote, value, unit } of key.claims) {
      const [digits] = /\d[\d,]*(?:\.\d+)?/.exec(quote) ?? []
      if (digits === undefined || value === null) continue
      const written = [unit, `万${unit}`, `亿${unit}`].map((each) => amountOf(digits.replaceAll(',', ''), each))
      assert.ok(written.includes(amountOf(value, unit)), `${quote} is not ${value} ${unit}`)
    }
  })

  test(`the sums of ${name} are right where the key says so, and wrong where it was planted`, () => {
    for (const equation of key.arithmetic?.holds ?? []) assert.ok(holds(equation), equation)
    for (const equation of key.arithmetic?.fails ?? []) assert.ok(!holds(equation), equation)
  })

  test(`every growth of a count in ${name} has a whole number before it, but where that is the planted error`, () => {
    for (const claim of key.claims) {
      const { growth, value, unit } = claim
      if (growth?.unit !== '%' || growth.value === null || value === null || !WHOLE.test(unit)) continue
      if (claim.min !== undefined || claim.max !== undefined || growth.direction === 'flat') continue
      const percent = growth.direction === 'down' ? `-${growth.value}` : growth.value
      const about = spanOf(text, claim)
      const planted = key.findings.find(
        (finding) => familyOf(finding.kind) === 'arithmetic' && overlap(spanOf(text, finding), about),
      )
      if (planted?.kind === 'arithmetic.integerBase') assert.ok(!hasIntegerBase(Number(value), percent), planted.quote)
      else if (planted === undefined) assert.ok(hasIntegerBase(Number(value), percent), `${claim.quote} ${percent}%`)
    }
  })

  test(`nothing is both an error and a trap in ${name}`, () => {
    for (const place of key.clean) {
      const trap = spanOf(text, place)
      for (const finding of key.findings) assert.ok(!overlap(spanOf(text, finding), trap), finding.quote)
    }
  })
}
