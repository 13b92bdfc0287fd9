import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { atOfCitation, treeOfCitation } from '../../src/kernel/document/citation.ts'
import { figuresIn } from '../../src/kernel/document/text.ts'
import type { At } from '../../src/kernel/evaluate.ts'
import type { JournalLeaf, Tree } from '../../src/kernel/figure.ts'
import { half } from '../../src/kernel/period.ts'
import { everything } from '../../src/lines/index.ts'
import { freezeDocument } from '../../src/server/office/documentFreeze.ts'
import { createDraft } from '../../src/server/office/draft.ts'
import type { Office } from '../../src/server/office/office.ts'
import { rebuildBalances } from '../../src/store/balance/verify.ts'
import { bureaus, loadAreas } from '../../src/store/bureau.ts'
import { bureauScope, openStore, readInScope, type Store } from '../../src/store/database.ts'
import { condition } from '../../src/store/figures/drill.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { makeBureau } from '../dashboard/bureau.ts'
import { load, vacuum } from '../dashboard/load.ts'
import { Memory } from '../dashboard/memory.ts'
import { bureau } from '../dashboard/questions.ts'
import { median } from '../median.ts'

const firmsOf = (postings: number) => (postings <= 1e5 ? 5_000 : 20_000)
const PERIOD = half(2026, 1)
const ROUNDS = 5
/** Drafting, and freezing, a summary of some hundred and fifty figures. */
const DRAFT_MS_MAX = 2_000
const FREEZE_MS_MAX = 2_000

interface Size {
  readonly postings: number
  readonly figures: number
  readonly summed: number
  readonly draftMs: number
  readonly freezeMs: number
  readonly sqlMs: number
  readonly ratio: number
  readonly memoryMB: { readonly process: number; readonly server: number | null }
}

/**
 * A summary drafted and frozen, against the bare SQL of its figures: [--postings 1e5,1e6] [--json FILE]. With
 * [--data FOLDER] the books are kept there, as those of the pages are.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { postings: { type: 'string', default: '1e5,1e6' }, data: { type: 'string' }, json: { type: 'string' } },
  })
  const sizes: Size[] = []
  for (const text of values.postings.split(',')) sizes.push(await measureSize(Number(text), values.data))
  const report = { cpus: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), sizes }
  console.log(`\n${table(sizes)}\n\n${verdicts(sizes).join('\n')}`)
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
}

async function measureSize(wanted: number, data: string | undefined): Promise<Size> {
  const folder =
    data === undefined
      ? await mkdtemp(join(tmpdir(), 'kechuang-bench-'))
      : resolve(data, wanted.toExponential().replace('+', ''))
  await mkdir(folder, { recursive: true })
  const store = await openStore({ dataFolder: folder, url: undefined, appUrl: undefined })
  const memory = new Memory(store.serverPid)
  try {
    return { ...(await measureDrafts(store, wanted, folder)), memoryMB: memory.stop() }
  } finally {
    memory.stop()
    await store.close()
    if (data === undefined) await rm(folder, { recursive: true, force: true })
  }
}

async function measureDrafts(store: Store, wanted: number, folder: string): Promise<Omit<Size, 'memoryMB'>> {
  if (!(await bureaus(store)).some(({ code }) => code === bureau)) {
    await makeBureau(store)
    await load(store.owner, wanted, firmsOf(wanted))
    await rebuildBalances(store, everything, bureau)
    await vacuum(store.owner)
  }
  const { rows } = await sql<{ postings: number }>`
    select count(*) as postings from posting where bureau = ${bureau}`.execute(store.owner)
  const postings = Number(rows[0]?.postings)
  console.log(`\n${postings.toLocaleString('en')} postings`)

  const office: Office = {
    store,
    catalog: everything,
    bureau,
    actor: '测试',
    files: folderFiles(join(folder, 'files')),
  }
  const times = { draft: [] as number[], freeze: [] as number[], sql: [] as number[] }
  let [figures, summed] = [0, 0]
  // The first round warms both sides up.
  for (let round = 0; round <= ROUNDS; round++) {
    const [draftMs, document] = await timed(() => createDraft(office, 'half-year-summary', PERIOD))
    const leaves = document.citations.flatMap((citation) => leavesOf(treeOfCitation(citation), atOfCitation(citation)))
    const [sqlMs, sums] = await timed(() => oneByOne(store, document.cutoff.entry, leaves))
    const [freezeMs, frozen] = await timed(() => freezeDocument(office, document.id))
    figures = figuresIn(frozen.text).length
    summed = leaves.length
    assert.equal(sums.length, leaves.length)
    if (round === 0) continue
    times.draft.push(draftMs)
    times.freeze.push(freezeMs)
    times.sql.push(sqlMs)
  }
  const [draftMs, freezeMs, sqlMs] = [median(times.draft), median(times.freeze), median(times.sql)]
  console.log(`  ${figures} figures: drafted in ${draftMs} ms, frozen in ${freezeMs} ms, bare SQL ${sqlMs} ms`)
  return { postings, figures, summed, draftMs, freezeMs, sqlMs, ratio: Math.round((sqlMs / draftMs) * 10) / 10 }
}

interface Summed {
  readonly leaf: JournalLeaf
  readonly at: At
}

/** What of a citation the journal itself sums; what others publish is read from few rows and left out. */
function leavesOf(tree: Tree, at: At): Summed[] {
  if ('measure' in tree) return [{ leaf: tree, at }]
  return Object.values(tree).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null && 'op' in part ? leavesOf(part as Tree, at) : [],
  )
}

/** The same sums as somebody would ask for them with SQL: a statement each over the postings, as the owner. */
async function oneByOne(store: Store, entry: number, leaves: readonly Summed[]): Promise<readonly string[]> {
  const areas = await readInScope(store, bureauScope(bureau), (tx) => loadAreas(tx, bureau))
  const sums: string[] = []
  await store.owner.transaction().execute(async (tx) => {
    for (const { leaf, at } of leaves) {
      const value =
        leaf.op === 'flow' || leaf.op === 'stock' ? sql`coalesce(sum(p.quantity), 0)` : sql`count(distinct p.subject)`
      const { rows } = await sql<{ value: string }>`
        select ${value} as value from posting p
        where p.bureau = ${bureau} and p.entry <= ${entry} and (${condition(leaf, at, areas)})`.execute(tx)
      sums.push(String(rows[0]?.value))
    }
  })
  return sums
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const started = performance.now()
  const result = await work()
  return [Math.round((performance.now() - started) * 10) / 10, result]
}

function table(sizes: readonly Size[]): string {
  const head =
    '| postings | figures | sums | draft, ms | freeze, ms | bare SQL, ms | ratio | process, MB | server, MB |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
  const rows = sizes.map(
    ({ postings, figures, summed, draftMs, freezeMs, sqlMs, ratio, memoryMB }) =>
      `| ${postings.toLocaleString('en')} | ${figures} | ${summed} | ${draftMs} | ${freezeMs} | ${sqlMs} | ${ratio} | ${memoryMB.process} | ${memoryMB.server ?? ''} |`,
  )
  return [head, ...rows].join('\n')
}

function verdicts(sizes: readonly Size[]): string[] {
  return sizes.flatMap(({ postings, draftMs, freezeMs }) => [
    `${draftMs <= DRAFT_MS_MAX ? 'held' : 'MISSED'}: drafted at ${postings.toLocaleString('en')} postings in ${draftMs} ms, asked for at most ${DRAFT_MS_MAX}`,
    `${freezeMs <= FREEZE_MS_MAX ? 'held' : 'MISSED'}: frozen in ${freezeMs} ms, asked for at most ${FREEZE_MS_MAX}`,
  ])
}
