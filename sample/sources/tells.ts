import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { digitsOf, displayOf } from '../../src/kernel/document/display.ts'
import { evaluate, isKnown } from '../../src/kernel/evaluate.ts'
import { parsePeriod } from '../../src/kernel/period.ts'
import type { AreaCode } from '../../src/kernel/values.ts'
import { everything } from '../../src/lines/index.ts'
import { look } from '../../src/server/office/office.ts'
import type { Store } from '../../src/store/database.ts'
import type { StoredDocument } from '../../src/store/documents.ts'
import { openBooks } from '../../src/store/figures/books.ts'
import { resolveCutoff } from '../../src/store/journal/cutoff.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { testStore } from '../../src/store/testing.ts'
import type { Fact, SourceBureau } from './bureau.ts'
import { coverageOf, lacking } from './coverage.ts'
import { draftOf, type Loaded, loadSource } from './load.ts'

/** Of what a public summary told, so much stands in the text that the books draft. */
const COVERED_MIN = 0.9
const MS_MAX = 120_000

/** 来源单位的总结: a bureau's workbooks come in, and the summary drafted from them tells what its source told. */
export function tellsItsSource(bureau: SourceBureau): void {
  describe(`${bureau.name}，${bureau.period}`, { timeout: MS_MAX }, () => {
    let store: Store
    let folder: string
    let loaded: Loaded
    let summary: StoredDocument

    before(
      async () => {
        store = await testStore()
        folder = await mkdtemp(join(tmpdir(), 'kechuang-sources-'))
        loaded = await loadSource(store, folderFiles(folder), bureau)
        summary = await draftOf(loaded, bureau)
      },
      { timeout: MS_MAX },
    )

    after(async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('comes in by its workbooks without a refused row, a warning or an unknown name', () => {
      for (const { file, report } of loaded.imports) {
        const { refusals, warnings, pending, ignored } = report
        assert.deepEqual([file, refusals, warnings, pending, ignored], [file, [], [], 0, []])
      }
    })

    it('tells every figure in its summary, with the same value, unit and growth', () => {
      const told = bureau.facts.filter(({ period }) => period === undefined)
      assert.deepEqual(
        told.flatMap((fact) => lacking(summary, fact) ?? []),
        [],
      )
    })

    it('has the figures of longer periods in its books', async () => {
      for (const fact of bureau.facts.filter(({ period }) => period !== undefined))
        assert.equal(await shownBy(loaded, bureau, fact), fact.shown, fact.id)
    })

    it('accounts for every figure of its source, and leaves few out', (context) => {
      const { inText, inBooks, figures, forgotten, strange } = coverageOf(bureau)
      assert.deepEqual([forgotten, strange], [[], []])
      context.diagnostic(`${bureau.name}: ${inText} of ${figures} in the text, ${inBooks} more in the books`)
      assert.ok(inText / figures >= COVERED_MIN, `${inText} of ${figures}`)
    })
  })
}

/** A figure as the books have it, digits and unit. */
async function shownBy({ office }: Loaded, { code }: SourceBureau, { indicator, period }: Fact): Promise<string> {
  const figure = everything.indicators.get(indicator)!
  const question = { tree: figure.of.tree, at: { period: parsePeriod(period!)!, area: code as AreaCode } }
  const cutoff = await resolveCutoff(office.store, code, null)
  return look(office, async ({ tx, areas }) => {
    const books = await openBooks(tx, { catalog: everything, bureau: code, areas, cutoff }, [question])
    const answer = evaluate(question.tree, question.at, books)
    if (!isKnown(answer)) return answer.missing.reason
    const display = displayOf(figure, answer.value)
    return `${digitsOf(answer.value, display)}${display.unit}`
  })
}
