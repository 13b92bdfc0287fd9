// Runs inside the process of the tests and tells scripts/test.mjs what happens, one JSON object a line, on file
// descriptor 3. Written at once, not buffered, so that nothing is lost when a test ends or hangs the process.
import { writeSync } from 'node:fs'
import { relative, resolve } from 'node:path'

const LEAK_AFTER_MS = Number(process.env.KECHUANG_TEST_LEAK_MS ?? 30_000)
const RUN_LOOK_EVERY_MS = 1_000
const STACK_LINES_MAX = 4

const CHANNEL = 3
function tell(what) {
  try {
    writeSync(CHANNEL, `${JSON.stringify(what)}\n`)
  } catch {
    // Whoever was listening is gone.
  }
}

const names = new Map()
const open = new Set()
let finished = false
let leak

// A test that ends the process would otherwise look like a run that went well.
process.on('exit', (code) => {
  if (finished) return
  const frames = new Error().stack.split('\n').filter((line) => !/^Error|node:|test-reporter/.test(line))
  const from = frames.slice(0, STACK_LINES_MAX).map((line) => line.trim())
  tell({ kind: 'exit', code, during: fullName([...open].at(-1)), from })
})

// This process has a group of its own, so that what kills the run does not reach it.
const run = process.ppid
setInterval(() => process.ppid !== run && process.exit(1), RUN_LOOK_EVERY_MS).unref()

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (data.testId !== undefined) names.set(data.testId, data)
    if (type === 'test:dequeue') begin(data)
    else if (type === 'test:complete') complete(data)
    else if (type === 'test:pass' || type === 'test:fail') tell(outcome(type, data))
    else if (type === 'test:diagnostic' && /asynchronous activity after the test ended/.test(data.message)) {
      tell({ kind: 'fail', name: 'after its end', why: data.message })
    } else if (type === 'test:summary') {
      finished = true
      tell({ kind: 'end' })
    }
  }
  yield ''
}

function begin(data) {
  clearTimeout(leak)
  open.add(data.testId)
  tell({ kind: 'begin', name: fullName(data.testId) })
}

// Node waits for whatever the tests left open, for ever if need be.
function complete(data) {
  open.delete(data.testId)
  if (open.size > 0) return
  clearTimeout(leak)
  leak = setTimeout(() => {
    finished = true
    tell({ kind: 'leak', resources: [...new Set(process.getActiveResourcesInfo())] })
    process.exit(1)
  }, LEAK_AFTER_MS).unref()
}

function outcome(type, data) {
  const name = fullName(data.testId) ?? data.name
  const place = data.file && `${relative('', data.file)}:${data.line}`
  const leftOut = data.skip ?? data.todo
  // What fails only because a part of it failed is not a second failure.
  if (data.details.error?.failureType === 'subtestsFailed') return { kind: 'part' }
  if (leftOut !== undefined) return { kind: 'skip', name, place, why: leftOut === true ? 'no reason given' : leftOut }
  if (type === 'test:fail') return { kind: 'fail', name, place }
  if (data.details.type === 'suite') return { kind: 'part' }
  // Node stands in for a file that declares no test with a test that bears its name, and passes it.
  if (data.nesting === 0 && data.file && resolve(data.name) === data.file) {
    return { kind: 'fail', name: relative('', data.file), why: 'There is no test in this file.' }
  }
  return { kind: 'pass' }
}

function fullName(id) {
  const path = []
  for (let data = names.get(id); data; data = names.get(data.parentId)) path.unshift(data.name)
  return path.length > 0 ? path.join(' › ') : undefined
}
