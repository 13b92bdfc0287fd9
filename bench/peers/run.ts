import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from '../median.ts'
import { dayAfter, FOUNDED_FROM, newFirm, STATUS_ASKED } from './firms.ts'
import { type Load, loaded } from './load.ts'
import { nocobase } from './nocobase.ts'
import { fillOurs, ours } from './ours.ts'
import { payload } from './payload.ts'
import type { Headers, ListAsked, Peer, Place } from './peer.ts'
import { type Running, runCommand, startCommand } from './programs.ts'
import { type Databases, openDatabases } from './server.ts'
import { strapi } from './strapi.ts'

const peers: { readonly [name: string]: Peer } = { payload, strapi, nocobase }
const PAGE = 3
const PAGE_ROWS = 20
const PORT = 8341
const FASTER_AT_LEAST = 4
const WARMING_S = 3
/** So many lists are asked before one comes again. */
const TURNS = 1_000
/** Beyond those that are there, however many are there. */
const NEW_FIRMS_FROM = 10_000_000

type Product = Omit<Peer, 'install' | 'prepare' | 'fill' | 'version'>

/** What is asked of every product. */
const tasks = ['list', 'list anew', 'create'] as const
type Task = (typeof tasks)[number]

interface Measured {
  readonly product: string
  readonly task: Task
  /** So many ask at once, each again when it is answered. */
  readonly connections: number
  readonly loads: Load[]
}

interface Served {
  readonly product: Product
  readonly place: Place
  readonly headers: Headers
  readonly running: Running
}

/**
 * Requests per second beside other products on one PostgreSQL, by turns: [--rows 100000] [--rounds 5] [--seconds 5]
 * [--connections 8,32] [--peers payload,strapi,nocobase] [--json FILE]. With [--at FOLDER] the products stay there,
 * installed and filled, and are found there the next time.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '8,32' },
      peers: { type: 'string', default: Object.keys(peers).join(',') },
      at: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const wanted = values.peers.split(',').filter((name) => name !== '')
  const unknown = wanted.find((name) => !(name in peers))
  if (unknown !== undefined) throw new Error(`no peer ${unknown}; there are ${Object.keys(peers).join(', ')}`)
  const rows = Number(values.rows)
  const folder = values.at === undefined ? await mkdtemp(join(tmpdir(), 'kechuang-peers-')) : resolve(values.at)
  await mkdir(folder, { recursive: true })
  const databases = await openDatabases(join(folder, 'server'))
  const served: Served[] = []
  try {
    const secret = await secretIn(folder)
    const placeOf = (name: string, index: number): Place => ({
      folder: join(folder, name),
      port: PORT + index,
      address: `http://127.0.0.1:${PORT + index}`,
      database: { ...databases.connection, name: `${name}_run` },
      secret,
    })
    const own = placeOf(ours.name, 0)
    const kept = await keptOurs(databases, own, rows)
    served.push(await serve(databases, ours, own, kept))
    for (const [index, name] of wanted.entries()) {
      const peer = peers[name]!
      const place = placeOf(name, index + 1)
      await install(peer, place)
      served.push(await serve(databases, peer, place, await keptPeer(databases, peer, place, rows)))
    }
    await compare(served)
    const loadBefore = loadavg()[0]
    const connections = values.connections.split(',').map(Number)
    const measured = await measure(served, connections, Number(values.rounds), Number(values.seconds))
    const loadAfter = loadavg()[0]
    const report = { rows, cpus: cpus().length, loadBefore, loadAfter, measured: measured.map(summed) }
    console.log(
      `\nload ${loadBefore?.toFixed(1)} to ${loadAfter?.toFixed(1)}\n\n${table(report.measured)}\n\n${verdicts(report.measured).join('\n')}`,
    )
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  } finally {
    for (const { running } of served) await running.stop()
    for (const { place } of served) await databases.drop(place.database.name)
    await databases.close()
    if (values.at === undefined) await rm(folder, { recursive: true, force: true })
  }
}

async function secretIn(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  try {
    return await readFile(file, 'utf8')
  } catch {
    const secret = `Aa1-${randomBytes(24).toString('hex')}`
    await writeFile(file, secret, { mode: 0o600 })
    return secret
  }
}

/** Brings a peer here, unless the same version is here already. */
async function install(peer: Peer, place: Place): Promise<void> {
  const stamp = join(place.folder, 'installed')
  const found = await readFile(stamp, 'utf8').catch(() => '')
  if (found === peer.version) return
  console.log(`${peer.name} ${peer.version} is being installed into ${place.folder}`)
  await mkdir(place.folder, { recursive: true })
  await cp(join(import.meta.dirname, 'recipes', peer.name), place.folder, { recursive: true })
  try {
    for (const command of peer.install) await runCommand(command, { folder: place.folder, env: {} })
  } catch (error) {
    throw new Error(
      `${peer.name} ${peer.version} cannot be installed here; leave it out with --peers. ${error instanceof Error ? error.message : error}`,
    )
  }
  await writeFile(stamp, peer.version)
}

/** The database with the rows in it, which every measuring copies; made where it is not there yet. */
async function keptPeer(databases: Databases, peer: Peer, place: Place, rows: number): Promise<string> {
  const name = `${peer.name}_${rows}`
  if (await databases.has(name)) return name
  const { name: making } = place.database
  console.log(`${peer.name} is being filled`)
  await databases.make(making)
  const surroundings = { folder: place.folder, env: peer.env(place) }
  for (const command of peer.prepare) await runCommand(command, surroundings)
  const running = await startCommand(peer.start, surroundings, `${place.address}${peer.ready}`)
  try {
    await peer.declare?.(place, await peer.enter(place))
  } finally {
    await running.stop()
  }
  await databases.fill(making, rows, peer.fill)
  await databases.keep(making, name)
  return name
}

async function keptOurs(databases: Databases, place: Place, rows: number): Promise<string> {
  const name = `${ours.name}_${rows}`
  if (await databases.has(name)) return name
  console.log(`${ours.name} is being filled`)
  await mkdir(place.folder, { recursive: true })
  await databases.make(place.database.name)
  await fillOurs(place, rows)
  await databases.keep(place.database.name, name)
  return name
}

async function serve(databases: Databases, product: Product, place: Place, kept: string): Promise<Served> {
  await databases.make(place.database.name, kept)
  const surroundings = { folder: place.folder, env: product.env(place) }
  const running = await startCommand(product.start, surroundings, `${place.address}${product.ready}`)
  return { product, place, running, headers: await product.enter(place) }
}

/** All tell the same of the same list, so that none is measured at less work. */
async function compare(served: readonly Served[]): Promise<void> {
  const told: string[] = []
  for (const { product, place, headers } of served) {
    const answer = await fetch(`${place.address}${product.list(asked(0))}`, { headers })
    const body: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${product.name}: ${answer.status} ${JSON.stringify(body)}`)
    told.push(JSON.stringify(product.told(body)))
    if (told.at(-1) !== told[0]) throw new Error(`${product.name} tells ${told.at(-1)}, not ${told[0]}`)
  }
}

/** The list as a clerk asks for it; `turn` moves its range of days, so that no two turns ask for the same. */
function asked(turn: number): ListAsked {
  return { status: STATUS_ASKED, foundedFrom: dayAfter(FOUNDED_FROM, turn), page: PAGE, rows: PAGE_ROWS }
}

async function measure(
  served: readonly Served[],
  all: readonly number[],
  rounds: number,
  seconds: number,
): Promise<readonly Measured[]> {
  const measured = served.flatMap(({ product }) =>
    tasks.flatMap((task) =>
      all.map((connections): Measured => ({ product: product.name, task, connections, loads: [] })),
    ),
  )
  // Of every product alike: which list is asked next, which firm is made next.
  let turn = 0
  let made = NEW_FIRMS_FROM
  const next = (task: Task, product: Product) => {
    if (task === 'create')
      return {
        method: 'POST',
        path: product.create.path,
        body: JSON.stringify(product.create.body(newFirm(made++))),
      } as const
    return { method: 'GET', path: product.list(asked(task === 'list' ? 0 : (turn++ % TURNS) + 1)) } as const
  }
  const asking = tasks.flatMap((task) => all.map((connections) => ({ task, connections })))
  for (let round = 0; round <= rounds; round++) {
    for (const { task, connections } of asking) {
      for (const { product, place, headers } of served) {
        const options = {
          address: place.address,
          headers,
          connections,
          seconds: round === 0 ? WARMING_S : seconds,
        }
        const load = await loaded(options, () => next(task, product))
        // The first round warms up.
        const own = measured.find(
          (one) => one.product === product.name && one.task === task && one.connections === connections,
        )
        if (round > 0) own?.loads.push(load)
        console.log(
          `  ${round === 0 ? 'warming' : `round ${round}`}, ${task} of ${connections}, ${product.name}: ${load.perSecond.toFixed(0)} a second, p50 ${load.p50}, p99 ${load.p99} ms`,
        )
      }
    }
  }
  return measured
}

interface Summed {
  readonly product: string
  readonly task: Task
  readonly connections: number
  readonly perSecond: number
  readonly slowest: number
  readonly fastest: number
  readonly p50: number
  readonly p99: number
}

function summed({ product, task, connections, loads }: Measured): Summed {
  const rates = loads.map(({ perSecond }) => perSecond)
  return {
    product,
    task,
    connections,
    perSecond: median(rates),
    slowest: Math.min(...rates),
    fastest: Math.max(...rates),
    p50: median(loads.map(({ p50 }) => p50)),
    p99: median(loads.map(({ p99 }) => p99)),
  }
}

function table(all: readonly Summed[]): string {
  return [
    '| asked | at once | product | a second, median | slowest | fastest | p50, ms | p99, ms |',
    '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
    ...kinds(all).flatMap(([task, connections]) =>
      all
        .filter((one) => one.task === task && one.connections === connections)
        .map(
          ({ product, perSecond, slowest, fastest, p50, p99 }) =>
            `| ${task} | ${connections} | ${product} | ${perSecond} | ${slowest.toFixed(0)} | ${fastest.toFixed(0)} | ${p50} | ${p99} |`,
        ),
    ),
  ].join('\n')
}

function verdicts(all: readonly Summed[]): string[] {
  return kinds(all).flatMap(([task, connections]) => {
    const alike = all.filter((one) => one.task === task && one.connections === connections)
    const own = alike.find((one) => one.product === ours.name)
    const others = alike.filter((one) => one.product !== ours.name)
    if (own === undefined || others.length === 0) return []
    const fastest = others.reduce((best, one) => (one.perSecond > best.perSecond ? one : best))
    const times = Math.round((own.perSecond / fastest.perSecond) * 10) / 10
    const soonest = Math.min(...others.map(({ p50 }) => p50))
    return [
      `${times >= FASTER_AT_LEAST ? 'held' : 'MISSED'}: ${task} of ${connections} at once ${times} times as many as ${fastest.product}, asked for ${FASTER_AT_LEAST}`,
      `${own.p99 < soonest ? 'held' : 'MISSED'}: ${task} of ${connections} at once p99 ${own.p99} ms, the shortest p50 of the others ${soonest} ms`,
    ]
  })
}

/** What was measured of each product alike. */
function kinds(all: readonly Summed[]): readonly (readonly [task: Task, connections: number])[] {
  const first = all[0]?.product
  return all.filter(({ product }) => product === first).map(({ task, connections }) => [task, connections])
}
