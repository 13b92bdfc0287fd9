import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kechuang-test-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const IMPORT = `import assert from 'node:assert/strict'; import test, { after, before, describe } from 'node:test';`

const situations = {
  'a test that passes': [`test('a', () => {})`, '1 passed, 0 failed'],
  'tests within a group are counted, the group is not': [
    `describe('g', () => { test('a', () => {}); test('b', () => {}) })`,
    '2 passed, 0 failed',
  ],
  'a test left out is counted apart and its reason is given': [
    `test('a', { skip: 'no browser' }, () => {}); test('b', () => {})`,
    '1 passed, 0 failed, 1 skipped',
    /Skipped:\n.*: a \(.*\)\n {4}no browser/,
  ],
  'a test still to be done is left out, even if it fails': [
    `test('a', { todo: true }, () => assert.fail()); test('b', () => {})`,
    '1 passed, 0 failed, 1 skipped',
  ],
  'an assertion that does not hold': [
    `describe('g', () => { test('a', () => assert.equal(1, 2)) })`,
    '0 passed, 1 failed',
    /Failed:\n.*: g › a \(.*:1\)/,
  ],
  'an error thrown': [`test('a', () => { throw new Error('x') }); test('b', () => {})`, '1 passed, 1 failed'],
  'a part that fails is one failure': [`test('a', (t) => t.test('b', () => assert.fail()))`, '0 passed, 1 failed'],
  'a rejection that nobody handles': [
    `test('a', async () => { Promise.reject(new Error('x')); await new Promise((done) => setTimeout(done, 50)) })`,
    '0 passed, 1 failed',
  ],
  'a rejection after its test has ended': [
    `test('a', () => { setTimeout(() => Promise.reject(new Error('x')), 20) })
     test('b', () => new Promise((done) => setTimeout(done, 60)))`,
    '2 passed, 1 failed',
    /asynchronous activity after the test ended/,
  ],
  'a file that throws when it is imported': [`throw new Error('x')`, '0 passed, 1 failed'],
  'a file that imports what is not there': [`import './nowhere.mjs'`, '0 passed, 1 failed'],
  'a file that is not JavaScript': [`const = 1`, '0 passed, 1 failed'],
  'a file without a test': [`const a = 1`, '0 passed, 1 failed', /There is no test in this file/],
  'an error while a group prepares': [
    `describe('g', () => { before(() => assert.fail()); test('a', () => {}) })`,
    '0 passed, 2 failed',
  ],
  'an error while a group cleans up': [
    `describe('g', () => { after(() => assert.fail()); test('a', () => {}) })`,
    '1 passed, 1 failed',
  ],
  'an error while the file cleans up': [`after(() => assert.fail()); test('a', () => {})`, '1 passed, 1 failed'],
  'a test that ends the process': [
    `test('a', () => {}); test('b', async () => { await new Promise((done) => setTimeout(done, 50)); process.exit(0) }); test('c', () => {})`,
    '1 passed, 1 failed',
    /the tests that follow did not run[\s\S]*ends-the-process/,
  ],
  'a file that ends the process': [`process.exit(0)`, '0 passed, 1 failed'],
  'a process that is killed': [
    `test('a', () => process.kill(process.pid, 'SIGKILL'))`,
    '0 passed, 1 failed',
    /broke off \(SIGKILL\)/,
  ],
  'an exit code set on the side': [`test('a', () => { process.exitCode = 3 })`, '1 passed, 1 failed', /ended with 3/],
  'something left open': [
    `import net from 'node:net'; test('a', () => { net.createServer().listen(0, '127.0.0.1') })`,
    '1 passed, 1 failed',
    /keeps the process alive \(.*TCPServer/,
  ],
  'a test that never ends': [
    `test('a', () => new Promise(() => {}))`,
    '0 passed, 1 failed',
    /stopped after 3 seconds, during unit: a/,
  ],
  'a test that never lets go': [`test('a', () => { for (;;); })`, '0 passed, 1 failed', /stopped after/],
}

describe('npm test counts', { concurrency: 2 }, () => {
  for (const [title, [source, counts, says = /^/]] of Object.entries(situations)) {
    test(title, async () => {
      const file = join(folder, `${title.replaceAll(' ', '-')}.test.mjs`)
      writeFileSync(file, `${IMPORT} ${source}`)
      const { code, output } = await run(file)
      assert.equal(output.trimEnd().split('\n').at(-1), counts, output)
      assert.equal(code, counts.includes(' 0 failed') ? 0 : 1)
      assert.match(output, says)
    })
  }

  test('several files are one run', async () => {
    const files = ['one', 'two'].map((name) => join(folder, `${name}.test.mjs`))
    for (const file of files)
      writeFileSync(
        file,
        `${IMPORT} test('a', () => { globalThis.n = (globalThis.n ?? 0) + 1 })
      test('b', () => assert.equal(globalThis.n, ${files.indexOf(file) + 1}))`,
      )
    assert.match((await run(...files)).output, /\n4 passed, 0 failed\n$/)
  })

  test('a file that is not there', async () => {
    const { code, output } = await run('src/nothing.test.ts')
    assert.equal(code, 1)
    assert.match(output, /src\/nothing\.test\.ts\n.*no test file[\s\S]*\n0 passed, 1 failed\n$/)
  })
})

function run(...paths) {
  const env = { ...process.env, KECHUANG_TEST_RUN_MS: '3000', KECHUANG_TEST_LEAK_MS: '500', INIT_CWD: '' }
  const child = spawn(process.execPath, ['scripts/test.mjs', ...paths], { cwd: root, env })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  return new Promise((done) => child.on('close', (code) => done({ code, output })))
}
