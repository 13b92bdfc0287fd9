import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = []

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('installing the packages', () => {
  test('package-lock.json names a version for everything that its packages may want, on every system', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isIn(packages, path, name)),
    )
    assert.deepEqual(missing, [], 'npm ci refuses a lock file that leaves these out')
  })

  test('a checkout without packages installs them once, and says so beside the output', () => {
    const folder = checkout()
    const first = kechuang(folder, 'hello')
    assert.match(first.stderr, /Installing packages[\s\S]*Installed .* packages in/)
    assert.equal(first.stdout, 'hello\n')
    assert.deepEqual(kechuang(folder, 'hello'), { status: 0, stdout: 'hello\n', stderr: '' })
  })

  test('another lock file installs again; the same one with a new date does not', () => {
    const folder = checkout()
    kechuang(folder)
    utimesSync(join(folder, 'package-lock.json'), new Date(), new Date(Date.now() + 5_000))
    assert.equal(kechuang(folder).stderr, '')
    lock(folder, { name: 'another' })
    assert.match(kechuang(folder).stderr, /Installing packages/)
  })

  test('what was installed with npm by hand is taken as it is', () => {
    const folder = checkout()
    write(folder, 'left/package.json', JSON.stringify({ name: 'left', version: '1.0.0' }))
    spawnSync('npm', ['install', './left'], { cwd: folder })
    assert.ok(existsSync(join(folder, 'node_modules/left')))
    assert.equal(kechuang(folder).stderr, '')
  })

  test('a registry out of reach: what could not be had, and the ways to bring it', () => {
    const folder = checkout()
    lock(folder, { dependencies: { left: '1.0.0' }, packages: { 'node_modules/left': { version: '1.0.0' } } })
    writeFileSync(join(folder, '.npmrc'), 'registry=http://127.0.0.1:9/\nfetch-retries=0\n')
    const { status, stdout, stderr } = kechuang(folder, 'hello')
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(stderr, /127\.0\.0\.1:9\/left/)
    for (const way of ['registry', 'proxy', 'offline bundle']) assert.ok(stderr.includes(way), way)
    assert.doesNotMatch(stderr, / at .*\.mjs/)
  })

  test('a lock file that does not fit package.json asks for npm install', () => {
    const folder = checkout()
    write(folder, 'left/package.json', JSON.stringify({ name: 'left', version: '1.0.0' }))
    write(folder, 'package.json', JSON.stringify({ name: 'checkout', dependencies: { left: 'file:left' } }))
    assert.match(kechuang(folder).stderr, /Missing: left@[\s\S]*run `npm install`/)
  })
})

describe('handing over to the command', () => {
  let folder
  before(() => {
    folder = checkout()
    kechuang(folder)
  })

  test('arguments and exit code pass through', () => {
    assert.deepEqual(kechuang(folder, 'exit', '7'), { status: 7, stdout: 'exit 7\n', stderr: '' })
  })

  test('npm start serves', () => {
    assert.equal(script(folder, 'start.mjs', '--port', '8080').stdout, 'serve --port 8080\n')
  })

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    test(`${signal} reaches the command, which ends in its own way`, async () => {
      const child = spawn(process.execPath, ['scripts/kechuang.mjs', 'wait'], { cwd: folder })
      let output = ''
      child.stdout.on('data', (text) => {
        output += text
        if (output === 'wait\n') child.kill(signal)
      })
      const code = await new Promise((done) => child.on('close', done))
      assert.equal(output, `wait\n${signal}\n`)
      assert.equal(code, 9)
    })
  }

  test('a command that a signal ends is seen to have been ended by it', async () => {
    const child = spawn(process.execPath, ['scripts/kechuang.mjs', 'kill'], { cwd: folder, stdio: 'ignore' })
    assert.equal(await new Promise((done) => child.on('close', (_, signal) => done(signal))), 'SIGKILL')
  })
})

describe('building the web application', () => {
  test('it is built when missing or older than a source, and not for a test', () => {
    const folder = checkout()
    assert.equal(build(folder), '', 'there is nothing to build')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    write(folder, 'src/web/index.html', '<!doctype html><title>Kechuang</title>')
    const out = join(folder, 'dist/web')
    write(folder, 'src/web/vite.config.ts', `export default { root: 'src/web', build: { outDir: '${out}' } }`)
    assert.match(build(folder), /Built the web application/)
    assert.ok(existsSync(join(out, 'index.html')))
    assert.equal(build(folder), '', 'nothing has changed')

    const kernel = join(folder, 'src/kernel')
    write(folder, 'src/kernel/figure.test.ts', '')
    setDates([kernel], Date.now() - 3_600_000)
    assert.equal(build(folder), '', 'tests do not go into it')
    write(folder, 'src/kernel/figure.ts', '')
    assert.match(build(folder), /Built the web application/)
  })

  test('a build that fails says what the builder said', () => {
    const folder = checkout()
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    write(folder, 'src/web/vite.config.ts', `throw new Error('no such plugin')`)
    assert.match(build(folder), /could not be built:[\s\S]*no such plugin/)
  })
})

const MAIN = `
const [command, value] = process.argv.slice(2)
if (command === 'wait') {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, () => {
      console.log(signal)
      process.exit(9)
    })
  }
  setInterval(() => {}, 1000)
}
if (command) console.log(process.argv.slice(2).join(' '))
if (command === 'exit') process.exit(Number(value))
if (command === 'kill') process.kill(process.pid, 'SIGKILL')
`

/** A checkout with the scripts and a command that tells what reached it; it needs no packages. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'kechuang-checkout-'))
  folders.push(folder)
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
  write(folder, 'src/cli/main.ts', MAIN)
  lock(folder, {})
  return folder
}

function lock(folder, { name = 'checkout', dependencies = {}, packages = {} }) {
  const project = { name, version: '1.0.0', type: 'module', dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
  const content = { name, version: '1.0.0', lockfileVersion: 3, packages: { '': { ...project }, ...packages } }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(content))
}

function write(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function setDates(paths, time) {
  for (const path of paths) utimesSync(path, new Date(time), new Date(time))
}

const kechuang = (folder, ...args) => script(folder, 'kechuang.mjs', ...args)

function script(folder, name, ...args) {
  const command = [join(folder, 'scripts', name), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function build(folder) {
  const step = `import('${join(folder, 'scripts/setup.mjs')}').then((setup) => setup.buildWeb().catch(setup.fail))`
  return spawnSync(process.execPath, ['-e', step], { cwd: folder, encoding: 'utf8' }).stderr
}

function isIn(packages, path, name) {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true
  const above = path.lastIndexOf('/node_modules/')
  if (above >= 0) return isIn(packages, path.slice(0, above), name)
  return path !== '' && isIn(packages, '', name)
}
