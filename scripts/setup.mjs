// Plain JavaScript for any Node from 20 on: these steps run before the pinned Node, which alone runs the TypeScript
// of this project, is installed. For the same reason nothing outside Node itself is imported.
import { spawn, spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const main = join(root, 'src/cli/main.ts')

const NODE_MAJOR_MIN = 24
const STILL_WORKING_EVERY_MS = 20_000
const NPM_LOOK_EVERY_MS = 500
const PROBLEM_LINES_MAX = 12

const windows = process.platform === 'win32'
const lockFile = join(root, 'package-lock.json')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.kechuang-lock')

/** Something the user has to put right before Kechuang can run; shown without a stack. */
export class SetupProblem extends Error {
  constructor(what, advice) {
    super(advice ? `${what}\n\n${advice}` : what)
  }
}

// Standard output belongs to the command that is being run, so that it can be piped.
const say = (line) => process.stderr.write(`${line}\n`)

/** Installs the packages of package-lock.json, unless exactly these are installed already. */
export async function installPackages() {
  if (!existsSync(lockFile)) {
    if (existsSync(modules)) return
    throw new SetupProblem('package-lock.json is missing, so the packages to install are not known.')
  }
  // Every command passes here: an untouched lock file must cost no more than a look at its date.
  const { mtimeMs, size } = statSync(lockFile)
  const seen = `${mtimeMs} ${size}`
  const [installed, seenLast] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : []
  if (installed && seen === seenLast) return
  const lock = readFileSync(lockFile)
  const { createHash } = await import('node:crypto')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (installed !== wanted && !installedByHand(lock)) await npmCi()
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, `${wanted}\n${seen}\n`)
}

// An installation made with npm itself is taken as it is: npm leaves a copy of what it installed.
function installedByHand(lock) {
  const copy = join(modules, '.package-lock.json')
  if (!existsSync(copy)) return false
  const wanted = JSON.parse(lock.toString()).packages
  const installed = JSON.parse(readFileSync(copy, 'utf8')).packages
  const asWanted = Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional || devOptional),
  )
  return asWanted && Object.keys(installed).every((path) => path in wanted)
}

async function npmCi() {
  say('Installing packages (npm ci) …')
  // npm deletes node_modules first, and with it a Node that was taken from there: npm has to run on the machine's own.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(delimiter)
  const { code, output, seconds } = await run(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'],
    { env: { ...process.env, PATH: path }, shell: windows },
  )
  if (code !== 0) throw npmProblem(code, output)
  const count = /added (\d+) packages?/.exec(output)?.[1]
  say(`Installed ${count ?? 'the'} packages in ${seconds} s.`)
}

function npmProblem(code, output) {
  if (code === 'ENOENT') {
    return new SetupProblem(
      'npm was not found.',
      'npm comes with Node: install Node 20 or newer, with npm, and try again.',
    )
  }
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trimEnd())
    .filter((line) => line !== '' && !/complete log of this run|debug-\d+\.log/.test(line))
  const reason = lines.slice(0, PROBLEM_LINES_MAX).map((line) => `  ${line}`)
  const inStep = !/code EUSAGE|in sync/.test(output)
  const advice = inStep
    ? [
        'Packages can come in one of three ways:',
        '  registry       npm config set registry ADDRESS    (a mirror that this machine can reach)',
        '  proxy          npm config set https-proxy ADDRESS (and: npm config set proxy ADDRESS)',
        '  offline bundle copy this folder with its node_modules from a machine with the same system and processor',
        '                 on which `npm ci` went through; nothing is installed then',
        'Then run the same command again.',
      ]
    : ['package.json and package-lock.json do not belong together: run `npm install`, then the same command again.']
  return new SetupProblem(['The packages could not be installed:', ...reason].join('\n'), advice.join('\n'))
}

/** The Node that runs the product: the one from the lock file, else the one we are running on if it is new enough. */
export function pinnedNode() {
  const system = windows ? 'win' : process.platform
  const pinned = windows
    ? join(modules, `node-${system}-${process.arch}`, 'bin', 'node.exe')
    : join(modules, '.bin', 'node')
  if (existsSync(pinned)) return pinned
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR_MIN) return process.execPath
  throw new SetupProblem(
    `Node ${NODE_MAJOR_MIN} is needed; this is Node ${process.versions.node}, and none came with the packages.`,
    ['linux-x64', 'linux-arm64', 'win-x64'].includes(`${system}-${process.arch}`)
      ? 'Run `npm ci --include=optional`, which brings it, and then the same command again.'
      : `There is no packaged Node for ${system}-${process.arch}: install Node ${NODE_MAJOR_MIN} or newer and try again.`,
  )
}

/** Builds the web application when something that goes into it is newer than the last build. */
export async function buildWeb() {
  const config = join(root, 'src/web/vite.config.ts')
  if (!existsSync(config)) return
  const page = join(root, 'dist/web/index.html')
  const builtAt = existsSync(page) ? statSync(page).mtimeMs : Number.NEGATIVE_INFINITY
  const sources = ['src/web', 'src/kernel', 'src/lines', 'src/proofread'].map((folder) => join(root, folder))
  if (!sources.some((folder) => hasNewer(folder, builtAt))) return
  say('Building the web application …')
  const started = new Date()
  const vite = join(modules, 'vite/bin/vite.js')
  const { code, output, seconds } = await run(pinnedNode(), [vite, 'build', '--config', config])
  if (code !== 0) throw new SetupProblem(`The web application could not be built:\n${output.trimEnd()}`)
  // A file saved while the build ran may not be in it: the build counts from its start.
  if (existsSync(page)) utimesSync(page, started, started)
  say(`Built the web application in ${seconds} s.`)
}

// A folder is as new as the last file added to it or taken from it. Tests do not go into a build.
function hasNewer(folder, than) {
  if (!existsSync(folder)) return false
  if (statSync(folder).mtimeMs > than) return true
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return hasNewer(path, than)
    return !/\.test\.[cm]?tsx?$/.test(entry.name) && statSync(path).mtimeMs > than
  })
}

/** A Chromium for the tests in the browser, installed where that is possible without asking; null when there is none. */
export async function installBrowser() {
  const named = process.env.KECHUANG_CHROMIUM
  if (named) {
    if (runs(named)) return named
    say(`KECHUANG_CHROMIUM names ${named}, which does not run: the tests in the browser are left out.`)
    return null
  }
  const found = findBrowser()
  if (found) return found
  const apt = aptGet()
  if (!apt) {
    say(
      'No Chromium was found: the tests in the browser are left out. Install Chromium or Google Chrome and a Chinese ' +
        'font (on Debian: apt-get install chromium fonts-noto-cjk), or name the program in KECHUANG_CHROMIUM.',
    )
    return null
  }
  say('Installing Chromium and Chinese fonts (apt-get) …')
  await run(apt[0], [...apt.slice(1), 'update'])
  const { code, output, seconds } = await run(apt[0], [
    ...apt.slice(1),
    ...['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ])
  const browser = findBrowser()
  if (browser) say(`Installed Chromium in ${seconds} s.`)
  else {
    const reason = output.trimEnd().split('\n').slice(-PROBLEM_LINES_MAX).join('\n  ')
    say(`Chromium could not be installed (apt-get: ${code}); the tests in the browser are left out.\n  ${reason}`)
  }
  return browser
}

const BROWSER_PATHS = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const BROWSER_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

function findBrowser() {
  const candidates = [...BROWSER_PATHS, ...BROWSER_COMMANDS.map(onPath)]
  return candidates.find((path) => path && existsSync(path) && runs(path)) ?? null
}

// Ubuntu's /usr/bin/chromium is a script that only says where to find another package; on Windows asking opens a window.
const runs = (path) => (windows ? existsSync(path) : spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0)

function aptGet() {
  const apt = onPath('apt-get')
  if (!apt) return null
  const settings = ['env', 'DEBIAN_FRONTEND=noninteractive', apt]
  if (process.getuid?.() === 0) return settings
  const sudo = onPath('sudo')
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n', ...settings] : null
}

function onPath(command) {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command))
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Runs a command to its end and keeps what it says. `code` is its exit code, the signal that ended it, or ENOENT. */
export function run(command, args, { env = process.env, shell = false } = {}) {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  return new Promise((resolve) => {
    const child = start(command, args, { env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    const ticking = setInterval(() => say(`  … ${Math.round(Number(seconds()))} s`), STILL_WORKING_EVERY_MS)
    let output = ''
    const end = (code) => {
      clearInterval(ticking)
      resolve({ code, output, seconds: seconds() })
    }
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', (error) => end(error.code))
    child.on('close', (code, signal) => end(code ?? signal))
  })
}

const running = new Map()

/** A child that `stopAll` knows of; with `group`, in a process group of its own with whatever it starts in turn. */
export function start(command, args, { group = false, ...options }) {
  const child = spawn(command, args, { cwd: root, windowsHide: true, ...options, detached: group && !windows })
  running.set(child, group && !windows)
  child.on('exit', () => running.delete(child))
  child.on('error', () => running.delete(child))
  return child
}

/** Sends a signal to everything that was started here and is still running. */
export function stopAll(signal) {
  for (const [child, group] of running) {
    try {
      if (group) process.kill(-child.pid, signal)
      else child.kill(signal)
    } catch {
      // It ended in the meantime.
    }
  }
}

/** npm hands a signal to its shell, which dies of it without handing it on: what the shell started has to notice. */
export function onNpmEnd(act) {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(looking)
    act()
  }, NPM_LOOK_EVERY_MS).unref()
}

/** Becomes the pinned Node running these arguments: same terminal, signals passed on, same exit code. */
export function become(args) {
  // Node keeps what it has compiled there, types already stripped: a command starts in about half the time.
  const env = { NODE_COMPILE_CACHE: join(modules, '.cache/kechuang'), ...process.env }
  const child = spawn(pinnedNode(), args, { stdio: 'inherit', env })
  // Ctrl-C in a terminal reaches the child by itself; passing it on would interrupt twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  onNpmEnd(() => child.kill('SIGTERM'))
  child.on('error', (error) => fail(new SetupProblem(`${pinnedNode()} could not be started: ${error.message}`)))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

/** Says a problem of the setup plainly, or anything else in full, and ends. */
export function fail(error) {
  say(error instanceof SetupProblem ? `kechuang: ${error.message}` : error.stack)
  process.exit(1)
}
