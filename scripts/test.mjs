// npm test: types, lint, unit tests, tests in the browser. Runs on any Node from 20 on (see setup.mjs).
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import {
  buildWeb,
  installBrowser,
  installPackages,
  onNpmEnd,
  pinnedNode,
  root,
  SetupProblem,
  start,
  stopAll,
} from './setup.mjs'

// A run takes about a quarter of an hour; one that hangs is stopped.
const RUN_MS_MAX = Number(process.env.KECHUANG_TEST_RUN_MS ?? 28 * 60_000)
const UNIT_TEST_MS_MAX = 240_000
const BROWSER_TEST_MS_MAX = 300_000
// One stream for the whole report: two that are captured apart, or together, would come out of order.
const STDOUT = 1
const STOP_GRACE_MS = 3_000
// Unit tests wait for their database as long as they compute: two processes keep two cores at work. Several piles
// each, so that neither waits long for the other at the end.
const PROCESSES = Math.min(2, availableParallelism())
const PILES = PROCESSES === 1 ? 1 : 2 * PROCESSES

const UNIT_FOLDERS = ['src', 'rules', 'templates', 'sample', 'docs', 'bench', 'scripts']
const BROWSER_FOLDER = 'e2e'
/** Tests with a command of their own, so that a whole run stays short. */
const SLOW_FOLDER = join(BROWSER_FOLDER, 'slow')
const TEST_FILE = /\.test\.(ts|mts|mjs)$/
const FOCUSED = /\b(?:test|it|describe|suite)\.only\s*\(|\bonly:\s*true\b/

const suites = []
const failed = []
const skipped = []
const reports = new Set()
let passed = 0
let atWork = 'the setup'
let stopping = false

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const unitOnly = options.includes('--unit')
const nodeOptions = options.filter((option) => option !== '--unit')

const limit = setTimeout(() => {
  giveUp(`The run was stopped after ${Math.round(RUN_MS_MAX / 1000)} seconds, during ${atWork}.`)
}, RUN_MS_MAX)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupted)
onNpmEnd(interrupted)

try {
  await installPackages()
  const node = pinnedNode()
  if (paths.length > 0) await named(node, paths.flatMap(testFilesAt))
  else await everything(node)
} catch (error) {
  failed.push({ suite: 'setup', name: error instanceof SetupProblem ? error.message : error.stack })
}
finish()

async function everything(node) {
  const unit = UNIT_FOLDERS.flatMap((folder) => testFiles(join(root, folder)))
  const slow = join(root, SLOW_FOLDER) + sep
  const browser = unitOnly ? [] : testFiles(join(root, BROWSER_FOLDER)).filter((file) => !file.startsWith(slow))
  await check('types', node, ['node_modules/typescript/bin/tsc', '--noEmit', '--singleThreaded'])
  await check('lint', node, ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'])
  // One focused test makes Node leave out all others without a word.
  for (const file of [...unit, ...browser].filter((path) => FOCUSED.test(readFileSync(path, 'utf8')))) {
    failed.push({
      suite: 'lint',
      name: relative(root, file),
      why: 'A test is marked `only`: all others would be left out.',
    })
  }
  await unitTests(node, unit)
  await browserTests(node, browser)
  if (unit.length + browser.length === 0) failed.push({ suite: 'unit', name: 'No test file was found.' })
}

async function named(node, files) {
  const inBrowser = (file) => file.startsWith(join(root, BROWSER_FOLDER) + sep)
  await tests(
    'unit',
    node,
    files.filter((file) => !inBrowser(file)),
  )
  await browserTests(node, files.filter(inBrowser))
}

async function browserTests(node, files) {
  if (files.length === 0) return
  const browser = await installBrowser()
  await buildWeb()
  await tests('e2e', node, files, browser ? { KECHUANG_CHROMIUM: browser } : {})
}

function testFilesAt(path) {
  const bases = [root, process.env.INIT_CWD ?? process.cwd()]
  const found = bases.map((base) => resolve(base, path)).find(existsSync)
  const files = found === undefined ? [] : statSync(found).isDirectory() ? testFiles(found) : [found]
  if (files.length === 0) failed.push({ suite: 'setup', name: path, why: 'There is no test file of this name.' })
  return files
}

function testFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((path) => TEST_FILE.test(path) && !path.split(sep).includes('node_modules'))
    .sort()
    .map((path) => join(folder, path))
}

/** A tool that says yes or no, counted as one test. */
async function check(suite, node, args) {
  const before = begin(suite)
  const code = await ended(start(node, args, { group: true, stdio: ['ignore', 'inherit', STDOUT] }))
  if (code === 0) passed++
  else failed.push({ suite, name: 'npm run check', why: `ended with ${code}; its report stands above` })
  before.end()
}

/** The files in piles of about the same size, some processes at a time; each pile's report is printed when it ends. */
async function unitTests(node, files) {
  const before = begin('unit')
  const piles = Array.from({ length: PILES }, (_, pile) => files.filter((_, place) => place % PILES === pile))
  const waiting = piles.filter((pile) => pile.length > 0)
  const next = async () => {
    for (let pile = waiting.shift(); pile !== undefined; pile = waiting.shift()) {
      await inOneProcess('unit', node, pile, 'pipe')
    }
  }
  await Promise.all(Array.from({ length: PROCESSES }, next))
  before.end()
}

async function tests(suite, node, files, settings) {
  if (files.length === 0) return
  const before = begin(suite)
  await inOneProcess(suite, node, files, 'inherit', settings)
  before.end()
}

/** The files in one process, one after another, so that they can share one database. */
async function inOneProcess(suite, node, files, output, settings = {}) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const perTest = suite === 'e2e' ? BROWSER_TEST_MS_MAX : UNIT_TEST_MS_MAX
  const reporter = pathToFileURL(join(root, 'scripts/test-reporter.mjs')).href
  const child = start(
    node,
    [
      ...['--test', '--test-isolation=none', '--test-concurrency=1', `--test-timeout=${perTest}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...[`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'],
      ...nodeOptions,
      ...files,
    ],
    {
      group: true,
      stdio: ['ignore', output, output === 'pipe' ? 'pipe' : STDOUT, 'pipe'],
      env: { ...env, ...settings },
    },
  )
  const report = kept(child)
  let now = suite
  let failures = 0
  const fail = (what) => {
    failures++
    failed.push({ suite, ...what })
  }
  let finished = false
  createInterface({ input: child.stdio[3] }).on('line', (line) => {
    const told = JSON.parse(line)
    if (stopping) return
    if (told.kind === 'pass') passed++
    if (told.kind === 'skip') skipped.push({ suite, ...told })
    if (told.kind === 'fail') fail(told)
    if (told.kind === 'begin') atWork = now = `${suite}: ${told.name}`
    if (told.kind === 'end') finished = true
    if (told.kind === 'exit') fail({ name: told.during ?? 'outside any test', why: exitReason(told) })
    if (told.kind === 'leak') fail({ name: 'after the last test', why: leakReason(told) })
    if (told.kind === 'exit' || told.kind === 'leak') finished = true
  })
  const code = await ended(child)
  report.print()
  if (!finished) fail({ name: now, why: `The tests broke off (${code}); those that follow did not run.` })
  else if (code !== 0 && failures === 0) fail({ name: now, why: `The tests ended with ${code}.` })
}

/** What a child says on its pipes, in one piece: two that print at once cannot be read. */
function kept(child) {
  const parts = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts.push(part))
  const report = {
    print() {
      if (reports.delete(report)) process.stdout.write(Buffer.concat(parts))
    },
  }
  reports.add(report)
  return report
}

function exitReason({ code, from }) {
  return [`The process was ended (exit code ${code}); the tests that follow did not run.`, ...from].join('\n')
}

function leakReason({ resources }) {
  const what = resources.length > 0 ? ` (${resources.join(', ')})` : ''
  return (
    `All tests have ended, but something they opened keeps the process alive${what}. ` +
    'Close servers, pools, browsers and timers in an `after`.'
  )
}

function ended(child) {
  return new Promise((done) => {
    child.on('error', (error) => done(error.message))
    child.on('close', (code, signal) => (stopping ? finish() : done(code ?? signal)))
  })
}

function begin(suite) {
  process.stdout.write(`\n── ${suite}\n`)
  atWork = suite
  const started = performance.now()
  const [passedBefore, failedBefore, skippedBefore] = [passed, failed.length, skipped.length]
  const failures = () => failed.length - failedBefore
  const end = () => {
    const counts = count(passed - passedBefore, failures(), skipped.length - skippedBefore)
    suites.push(`${suite.padEnd(6)} ${counts}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  return { end }
}

function count(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function listed(title, items) {
  if (items.length === 0) return []
  const lines = items.map(({ suite, name, place, why }) => {
    const head = `  ${suite}: ${name}${place ? ` (${place})` : ''}`
    return why ? `${head}\n    ${why.replaceAll('\n', '\n    ')}` : head
  })
  return ['', title, ...lines]
}

function interrupted() {
  giveUp(`Interrupted during ${atWork}.`)
}

function giveUp(why) {
  if (stopping) return
  stopping = true
  failed.push({ suite: 'run', name: why })
  stopAll('SIGTERM')
  setTimeout(() => {
    stopAll('SIGKILL')
    finish()
  }, STOP_GRACE_MS)
}

function finish() {
  clearTimeout(limit)
  for (const report of reports) report.print()
  const nothingRan = passed + failed.length === 0
  const lines = ['', ...suites, ...listed('Skipped:', skipped), ...listed('Failed:', failed), '']
  process.stdout.write(`${lines.join('\n')}\n${count(passed, failed.length, skipped.length)}\n`)
  process.exit(failed.length > 0 || nothingRan ? 1 : 0)
}
