import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Aspect, type ClaimScore, scoreClaims, type Tally } from './claims.ts'
import { type FindingScore, scoreFindings } from './findings.ts'
import { type KeyedText, keyedTexts } from './key.ts'
import { familyOf } from './kinds.ts'
import { mutate } from './mutate/run.ts'
import { proofreader } from './proofreader.ts'
import { type Speed, speedOf } from './speed.ts'

const TEXTS = fileURLToPath(new URL('texts/develop', import.meta.url))
const FOLDERS = ['develop', 'check', 'fresh', 'unseen', 'last', 'later', 'worked', 'apart'].map(
  (name) => new URL(`texts/${name}`, import.meta.url),
)
const CLAIM_KINDS = ['flow', 'stock', 'target', 'share', 'rank', 'growth'] as const
const CERTAINTIES = ['sure', 'probable', 'hint'] as const

interface Score {
  readonly name: string
  readonly characters: number
  readonly claims: ClaimScore
  readonly findings: FindingScore
}

/**
 * How much of what a careful reader finds `proofread` finds, and how often it is wrong: [--texts FOLDER] with texts and
 * keys (texts/develop when not given), [--show] to list what was missed and what was wrong, [--sizes 1e4,1e5,1e6] in
 * bytes for the speed (`--sizes ''` for none), [--json FILE].
 *
 * [--mutate N] plants N errors of every kind, one at a time, in half of the texts of all folders (in the other half with
 * [--held-out]) and counts which are found; [--seed WORDS] for other ones.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      texts: { type: 'string', default: TEXTS },
      show: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '1e4,1e5,1e6,1e7' },
      json: { type: 'string' },
      mutate: { type: 'string' },
      seed: { type: 'string', default: '1' },
      'held-out': { type: 'boolean', default: false },
    },
  })
  if (values.mutate !== undefined)
    return await runMutations(Number(values.mutate), values.seed, values['held-out'], values.show)
  const texts = await keyedTexts(values.texts)
  const [first] = texts
  if (first === undefined) return stop(`no texts with keys in ${values.texts}`)
  const proofread = await proofreader()
  if (proofread === null) return stop('src/proofread/index.ts is missing or has no function proofread')

  const scores = texts.map((keyed) => {
    const { claims, findings } = proofread(keyed.text, { date: keyed.key.date })
    return scoreOf(keyed, scoreClaims(keyed, claims), scoreFindings(keyed, findings))
  })
  console.log(
    [textTable(scores), claimTable(scores), aspectTable(scores), errorTable(scores), alarmTable(scores)].join('\n\n'),
  )
  if (values.show) console.log(`\n${details(scores)}`)
  const sizes = values.sizes.split(',').filter(Boolean).map(Number)
  const speeds = speedOf(
    proofread,
    texts.map(({ text }) => text),
    first.key.date,
    sizes,
  )
  if (speeds.length > 0) console.log(`\n${speedTable(speeds)}`)
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ scores, speeds }, null, 2)}\n`)
}

async function runMutations(times: number, seed: string, heldOut: boolean, show: boolean): Promise<void> {
  const proofread = await proofreader()
  if (proofread === null) return stop('src/proofread/index.ts is missing or has no function proofread')
  const texts = (await Promise.all(FOLDERS.map((folder) => keyedTexts(fileURLToPath(folder))))).flat()
  const { operators, alarms, cleanCharacters } = mutate(proofread, texts, { times, seed, heldOut })
  const all = operators.reduce(
    (sum, { applied, found }) => ({ applied: sum.applied + applied, found: sum.found + found }),
    { applied: 0, found: 0 },
  )
  const rows = operators.map(({ name, applied, found, astray }) => [
    name,
    applied,
    found,
    percent(found, applied),
    astray,
  ])
  rows.push(['all', all.applied, all.found, percent(all.found, all.applied), ''])
  console.log(table('lrrrr', ['planted', 'times', 'found', 'share', 'astray'], rows))
  console.log(`\nfalse alarms on ${cleanCharacters} characters without an error: ${alarms.length}`)
  if (!show) return
  for (const { name, missed } of operators) for (const told of missed) console.log(`missed: ${name}: ${told}`)
  for (const alarm of alarms) console.log(`false: ${alarm}`)
}

function stop(why: string): void {
  console.error(why)
  process.exitCode = 1
}

function scoreOf({ name, text }: KeyedText, claims: ClaimScore, findings: FindingScore): Score {
  return { name, characters: text.length, claims, findings }
}

function textTable(scores: readonly Score[]): string {
  const rows = scores.map(({ name, characters, claims, findings: { planted, reported } }) => [
    name,
    characters,
    percent(total(claims.right), total(claims.found)),
    percent(total(claims.recalled), total(claims.keyed)),
    `${planted.filter(({ found }) => found).length}/${planted.length}`,
    reported.filter(({ worth }) => worth === 'false').length,
    reported.filter(({ worth }) => worth === 'trap').length,
  ])
  return table(
    'lrrrrrr',
    ['text', 'characters', 'claims: precision', 'recall', 'errors found', 'false alarms', 'traps'],
    rows,
  )
}

function claimTable(scores: readonly Score[]): string {
  const sum = (pick: (claims: ClaimScore) => Tally, kind: (typeof CLAIM_KINDS)[number]) =>
    scores.reduce((count, { claims }) => count + (pick(claims)[kind] ?? 0), 0)
  const counts = CLAIM_KINDS.map((kind) => ({
    kind,
    keyed: sum((claims) => claims.keyed, kind),
    recalled: sum((claims) => claims.recalled, kind),
    found: sum((claims) => claims.found, kind),
    right: sum((claims) => claims.right, kind),
  }))
  const all = counts.reduce((a, b) => ({
    kind: a.kind,
    keyed: a.keyed + b.keyed,
    recalled: a.recalled + b.recalled,
    found: a.found + b.found,
    right: a.right + b.right,
  }))
  const rows = [...counts, { ...all, kind: 'all' }].map(({ kind, keyed, recalled, found, right }) => [
    kind,
    keyed,
    found,
    percent(right, found),
    percent(recalled, keyed),
  ])
  return table('lrrrr', ['claims', 'keyed', 'found', 'precision', 'recall'], rows)
}

function aspectTable(scores: readonly Score[]): string {
  const aspects: readonly Aspect[] = ['phrase', 'kind', 'period', 'scope', 'bounds', 'growth']
  const rows = aspects.map((aspect) => {
    const asked = scores.reduce((sum, { claims }) => sum + claims.aspects[aspect].asked, 0)
    const right = scores.reduce((sum, { claims }) => sum + claims.aspects[aspect].right, 0)
    return [aspect, asked, percent(right, asked)]
  })
  return table('lrr', ['of the claims found', 'asked', 'right'], rows)
}

function errorTable(scores: readonly Score[]): string {
  const planted = scores.flatMap(({ findings }) => findings.planted)
  const kinds = [...new Set(planted.map(({ kind }) => kind))].sort()
  const groups = [
    ...kinds.map((kind) => ({ name: kind, of: planted.filter((error) => error.kind === kind) })),
    ...CERTAINTIES.map((certainty) => ({
      name: `all ${certainty}`,
      of: planted.filter((error) => error.certainty === certainty),
    })),
    { name: 'all', of: planted },
  ]
  const rows = groups.map(({ name, of }) => {
    const found = of.filter((error) => error.found).length
    return [name, of.length, found, percent(found, of.length)]
  })
  return table('lrrr', ['errors', 'planted', 'found', 'recall'], rows)
}

function alarmTable(scores: readonly Score[]): string {
  const thousands = scores.reduce((sum, { characters }) => sum + characters, 0) / 1000
  const reported = scores.flatMap(({ findings }) => findings.reported)
  const families = [...new Set(reported.map(({ kind }) => familyOf(kind)))].sort()
  const groups = [
    ...families.map((family) => ({ name: family, of: reported.filter(({ kind }) => familyOf(kind) === family) })),
    ...CERTAINTIES.map((certainty) => ({
      name: `all ${certainty}`,
      of: reported.filter((finding) => finding.certainty === certainty),
    })),
    { name: 'all', of: reported },
  ]
  const rows = groups.map(({ name, of }) => {
    const count = (worth: string) => of.filter((finding) => finding.worth === worth).length
    const wrong = count('false') + count('trap')
    return [
      name,
      of.length,
      count('hit'),
      count('misfiled'),
      count('tolerated'),
      count('false'),
      count('trap'),
      percent(count('hit'), count('hit') + wrong),
      (wrong / thousands).toFixed(2),
    ]
  })
  const columns = [
    'reported',
    '',
    'hits',
    'misfiled',
    'tolerated',
    'false',
    'traps',
    'precision',
    'wrong per 1000 characters',
  ]
  return table('lrrrrrrrr', columns, rows)
}

function details(scores: readonly Score[]): string {
  return scores
    .flatMap(({ name, claims, findings: { planted, reported } }) => [
      `## ${name}`,
      ...claims.missed.map((claim) => `claim missed: ${claim}`),
      ...claims.mistaken.map((mistake) => `claim mistaken: ${mistake}`),
      ...claims.extra.map((claim) => `claim too much: ${claim}`),
      ...planted
        .filter(({ found }) => !found)
        .map(({ kind, quote, why }) => `error missed: ${kind} ${quote}（${why}）`),
      ...reported
        .filter(({ worth }) => worth !== 'hit' && worth !== 'tolerated')
        .map(({ worth, kind, certainty, quote, reason }) => `${worth}: ${kind} ${certainty} ${quote}（${reason}）`),
    ])
    .join('\n')
}

function speedTable(speeds: readonly Speed[]): string {
  const rows = speeds.map(({ bytes, seconds, processorSeconds, processorSecondsPerMB }) => [
    bytes,
    seconds.toFixed(3),
    processorSeconds.toFixed(3),
    processorSecondsPerMB,
  ])
  return table('rrrr', ['bytes', 'seconds', 'processor seconds', 'processor seconds per MB'], rows)
}

function total(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`
}

/** A Markdown table; `align` has an `l` or an `r` for each column. */
function table(align: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = [...align].map((side) => (side === 'l' ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
