import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, mkdir, mkdtemp, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Cluster, ClusterError, type ClusterOptions, openCluster } from './index.ts'
import { hasEnded } from './postmaster.ts'

let root: string
/** With what a path may hold, and far longer than a socket's path may be. */
let folder: string
const children: ChildProcess[] = []
const clusters: Cluster[] = []

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
  await chmod(root, 0o755)
  folder = join(root, `区科技局, "台账" 'x' ${'很长的路径'.repeat(8)}`, 'data')
})

after(async () => {
  for (const child of children) {
    child.kill('SIGKILL')
  }
  await Promise.allSettled(clusters.map((cluster) => cluster.close()))
  await rm(root, { recursive: true, force: true })
})

/** Closed at the end, also when a test fails half way. */
async function open(data: string, options?: ClusterOptions): Promise<Cluster> {
  const cluster = await openCluster(data, options)
  clusters.push(cluster)
  return cluster
}

async function query<T extends object>({ connection }: Cluster, text: string): Promise<T[]> {
  const client = new Client({ ...connection, ssl: false })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

/** Another Kechuang process on the folder, which stays until it is killed or told to leave. */
function startProcess(data: string): ChildProcess {
  const program = `
    import { openCluster } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)}
    const cluster = await openCluster(${JSON.stringify(data)})
    process.stdout.write(String(cluster.pid))
    process.stdin.once('data', async () => { await cluster.close(); process.exit() })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  return child
}

async function serverOf(child: ChildProcess): Promise<number> {
  const [text] = await once(child.stdout!, 'data')
  return Number(text)
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; !(await condition()); await sleep(5)) {
    assert.ok(Date.now() < deadline, 'waited too long')
  }
}

function refusal(pattern: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof ClusterError, String(error))
    assert.match(error.message, pattern)
    return true
  }
}

/** One folder through its life; each step begins where the one before ended. */
describe('the embedded server of a data folder', () => {
  test('a process killed while the database is made leaves nothing half done', async () => {
    const child = startProcess(folder)
    await until(async () => (await readdir(folder).catch(() => [])).some((name) => name.startsWith('postgres.new-')))
    await kill(child)
    assert.equal((await readdir(folder)).includes('postgres'), false)
  })

  test('two that open at once share one server', async () => {
    const [one, other] = await Promise.all([open(folder), open(folder)])
    assert.equal(one.pid, other.pid)
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('postgres.new-')),
      [],
    )
    await query(one, 'create table kept (what text)')
    await one.close()
    assert.deepEqual(await query(other, 'select 1 as answer'), [{ answer: 1 }])
    await other.close()
    assert.ok(await hasEnded(other.pid))
  })

  test('it is private and safe: no port, a folder of its own, every commit on the disk', async () => {
    const cluster = await open(folder, { settings: { shared_buffers: '32MB' } })
    const settings = await query<{ name: string; setting: string }>(
      cluster,
      `select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'data_checksums', 'jit',
        'server_encoding', 'TimeZone', 'max_connections', 'shared_buffers') order by name collate "C"`,
    )
    assert.deepEqual(Object.fromEntries(settings.map(({ name, setting }) => [name, setting])), {
      TimeZone: 'UTC',
      data_checksums: 'on',
      fsync: 'on',
      jit: 'off',
      listen_addresses: '',
      max_connections: '60',
      server_encoding: 'UTF8',
      shared_buffers: '4096',
    })
    const sockets = await stat(cluster.connection.host)
    assert.equal(sockets.mode & 0o777, 0o700)
    assert.equal((await stat(join(folder, 'postgres'))).uid, sockets.uid)
    assert.deepEqual(await query(cluster, 'select lower($$ÀÉ$$) as text'), [{ text: 'àé' }])
    await cluster.close()
    await assert.rejects(access(cluster.connection.host))
  })

  test('what was saved survives a restart', async () => {
    const first = await open(folder)
    await query(first, `insert into kept values ('重启之前')`)
    await first.close()
    await first.close()
    assert.ok(await hasEnded(first.pid))
    const second = await open(folder)
    assert.deepEqual(await query(second, 'select * from kept'), [{ what: '重启之前' }])
    await second.close()
  })

  test('a command joins the running server and leaves it running; the last one stops it', async () => {
    const serving = await open(folder)
    const command = startProcess(folder)
    assert.equal(await serverOf(command), serving.pid)
    command.stdin!.write('leave')
    await once(command, 'exit')
    assert.deepEqual(await query(serving, 'select 1 as answer'), [{ answer: 1 }])

    const last = startProcess(folder)
    assert.equal(await serverOf(last), serving.pid)
    await serving.close()
    assert.equal(await hasEnded(serving.pid), false)
    last.stdin!.write('leave')
    await once(last, 'exit')
    assert.ok(await hasEnded(serving.pid))
  })

  test('the server of a killed process is found and joined, and stops with the one that joined', async () => {
    const parent = startProcess(folder)
    const pid = await serverOf(parent)
    await kill(parent)
    assert.equal(await hasEnded(pid), false)
    const cluster = await open(folder)
    assert.equal(cluster.pid, pid)
    await cluster.close()
    assert.ok(await hasEnded(pid))
  })

  test('after the server itself is killed, with a session at work, the next start recovers what was committed', async () => {
    const before = await open(folder)
    await query(before, `insert into kept values ('断电之前')`)
    const busy = query(before, 'select count(*) from generate_series(1, 2000000)').catch(() => 'cut off')
    await until(
      async () => (await query(before, `select from pg_stat_activity where query ~ '^select count'`)).length > 0,
    )
    process.kill(before.pid, 'SIGKILL')
    const after = await open(folder)
    assert.notEqual(after.pid, before.pid)
    assert.deepEqual(await query(after, 'select * from kept'), [{ what: '重启之前' }, { what: '断电之前' }])
    await busy
    await before.close()
    assert.deepEqual(await query(after, 'select 1 as answer'), [{ answer: 1 }])
    await after.close()
    assert.ok(await hasEnded(after.pid))
  })

  test('a process id that another program has taken over is not mistaken for the server', async () => {
    const killed = await open(folder)
    process.kill(killed.pid, 'SIGKILL')
    await until(() => hasEnded(killed.pid))
    await killed.close()
    const { uid, gid } = await stat(join(folder, 'postgres'))
    const other = spawn('sleep', ['60'], { uid, gid })
    children.push(other)
    for (const file of [
      join(folder, 'postgres', 'postmaster.pid'),
      join(killed.connection.host, '.s.PGSQL.5432.lock'),
    ]) {
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace(/^\d+/, String(other.pid)))
    }
    const cluster = await open(folder)
    assert.notEqual(cluster.pid, other.pid)
    assert.equal(await hasEnded(other.pid!), false)
    await cluster.close()
    assert.equal(await hasEnded(other.pid!), false)
  })

  test('a server that cannot start says why, and the folder opens again once the cause is gone', async () => {
    const settings = { shared_buffers: '很多' }
    await assert.rejects(open(folder, { settings }), refusal(/启动失败[\s\S]*shared_buffers/))
    await assert.rejects(open(folder, { settings: { listen_addresses: '*' } }), refusal(/listen_addresses 不能改/))
    const cluster = await open(folder)
    await cluster.close()
  })

  test('a folder deleted under its server and made anew gets a server of its own', async () => {
    const old = await open(folder)
    await rm(folder, { recursive: true })
    const fresh = await open(folder)
    assert.notEqual(fresh.pid, old.pid)
    process.kill(old.pid, 'SIGINT')
    await until(() => hasEnded(old.pid))
    assert.deepEqual(await query(fresh, `select to_regclass('kept') as kept`), [{ kept: null }])
    await old.close()
    await rmdir(old.connection.host)
    assert.equal(await hasEnded(fresh.pid), false)
    await fresh.close()
  })

  test('data of another major version is refused with the way out', async () => {
    const file = join(folder, 'postgres', 'PG_VERSION')
    const version = await readFile(file, 'utf8')
    await writeFile(file, '14\n')
    await assert.rejects(open(folder), refusal(/由 PostgreSQL 14 建立.*KECHUANG_PG_BIN/))
    await writeFile(file, version)
  })
})

describe('where no server can be', () => {
  const environment = { TMPDIR: process.env.TMPDIR, KECHUANG_PG_BIN: process.env.KECHUANG_PG_BIN }

  beforeEach(() => {
    for (const [name, value] of Object.entries(environment)) {
      if (value === undefined) {
        delete process.env[name]
      } else {
        process.env[name] = value
      }
    }
  })
  after(() => Object.assign(process.env, environment))

  test('a temporary folder with too long a path is refused before anything is made', async () => {
    const long = join(root, 'x'.repeat(100))
    await mkdir(long)
    process.env.TMPDIR = long
    await assert.rejects(open(join(root, 'short')), refusal(/路径过长.*上限为 10[37] 字节.*TMPDIR/))
    assert.deepEqual(await readdir(join(root, 'short')), ['postgres.run'])
  })

  test('a folder of programs without PostgreSQL is named', async () => {
    process.env.KECHUANG_PG_BIN = root
    await assert.rejects(open(join(root, 'other')), refusal(/KECHUANG_PG_BIN.*没有程序 postgres/))
  })

  test('a folder that holds something else is left alone', async () => {
    const data = join(root, 'taken')
    await mkdir(join(data, 'postgres'), { recursive: true })
    await writeFile(join(data, 'postgres', '笔记.txt'), '不是数据库')
    await assert.rejects(open(data), refusal(/不是数据库文件夹/))
    assert.deepEqual(await readdir(join(data, 'postgres')), ['笔记.txt'])
  })

  test('as root, a folder out of reach of the server’s account is refused with the way out', async (context) => {
    if (process.getuid?.() !== 0) {
      context.skip('only root lends the server another account')
      return
    }
    const closed = join(root, 'closed')
    await mkdir(closed, { mode: 0o700 })
    await assert.rejects(open(join(closed, 'data')), refusal(/closed 之下.*无权进入.*--data.*chmod o\+x/))
  })
})
