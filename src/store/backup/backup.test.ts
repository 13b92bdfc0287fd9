import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { packTar, unpackTar } from 'modern-tar'
import { always } from '../../kernel/dated.ts'
import { content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { verifyBalances } from '../balance/verify.ts'
import { addBureau, loadAreas } from '../bureau.ts'
import { bureauScope, inScope, type Owned, type Store } from '../database.ts'
import { EMPTY, keepFile, nameOf, readKept } from '../files.ts'
import { verifyJournal } from '../journal/verify.ts'
import { bucketFiles } from '../keepers/bucket.ts'
import { folderFiles } from '../keepers/folder.ts'
import { startS3 } from '../keepers/testing.ts'
import { migrate } from '../migrate.ts'
import { saveRecords } from '../records/save.ts'
import { Refusal } from '../refusal.ts'
import { emptyDatabase, testStore } from '../testing.ts'
import { checkBackup } from './check.ts'
import { type Add, writeContainer } from './container.ts'
import { restoreBackup } from './restore.ts'
import { keptTables, stepNames } from './tables.ts'
import { writeBackup } from './write.ts'

const bureau = '990231'
const enterprise = everything.registers.get('enterprise')!
const recognition = everything.registers.get('recognition')!
/** What the text format of COPY has to write another way. */
const AWKWARD = '甲\t乙\\.\n丙"丁\'\r\\N 😀公司'

describe('a backup', () => {
  let store: Store
  let folder: string
  let files: string
  let path: string
  let hash: string
  let original: ReadonlyMap<string, string>
  let names = 0
  const opened: Owned[] = []

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-backup-'))
    files = join(folder, 'files')
    await addBureau(store, { code: bureau, name: '测试局' }, '测试区')
    await addBureau(store, { code: '990232', name: '空局' }, '空区')
    await enter(AWKWARD)
    hash = await importedFile('名单')
    await sql`insert into session (token_hash, account, bureau, created_at, seen_at, expires_at)
      values ('secret-token', gen_random_uuid(), ${bureau}, now(), now(), now())`.execute(store.owner)
    path = join(folder, 'a.kcb')
    await backup(path)
    original = await contentsOf(store)
  })

  after(async () => {
    for (const owned of opened) await owned.close()
    await store?.close()
    await rm(folder, { recursive: true, force: true })
  })

  function backup(to: string) {
    return writeBackup({ ...store, catalog: everything, files: folderFiles(files), product: 'test' }, to)
  }

  /** One more firm with a title. */
  async function enter(name: string): Promise<void> {
    await inScope(store, bureauScope(bureau), async (tx) => {
      const writing = { catalog: everything, bureau, areas: await loadAreas(tx, bureau), actor: '测试' }
      const firm = { register: enterprise, id: null, content: content(enterprise, { name: always(name) }) }
      const { saved } = await saveRecords(tx, writing, [{ ...firm, kind: 'create' }])
      const values = { title: '高新技术企业', enterprise: saved[0]!.id, batch: '2025-01', recognisedOn: '2025-11-06' }
      await saveRecords(tx, writing, [
        { register: recognition, id: null, content: content(recognition, values), kind: 'create' },
      ])
    })
  }

  /** A file that a batch came from. */
  async function importedFile(text: string): Promise<string> {
    const bytes = Buffer.from(text)
    const hash = createHash('sha256').update(bytes).digest('hex')
    await keepFile(folderFiles(files), hash, bytes)
    await sql`insert into import_batch (bureau, id, register, file_name, file_hash, mode, sheets, counts, status, actor, started_at)
      values (${bureau}, gen_random_uuid(), 'enterprise', '名单.csv', ${hash}, 'delta', '[]', '{}', 'done', '测试', now())`.execute(
      store.owner,
    )
    return hash
  }

  async function place() {
    const { owned, open } = await emptyDatabase()
    opened.push(owned)
    const restored = join(folder, `restored-${++names}`)
    return { owned, open, files: restored, target: { ...owned, catalog: everything, files: folderFiles(restored) } }
  }

  async function tablesIn({ owner }: Owned): Promise<number> {
    const { rows } = await sql<{
      count: number
    }>`select count(*) as count from pg_tables where schemaname = 'public'`.execute(owner)
    return rows[0]!.count
  }

  async function contentsOf({ owner }: Pick<Owned, 'owner'>): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>()
    for (const table of Object.keys(keptTables(stepNames()))) {
      const { rows } = await sql<{
        text: string
      }>`select coalesce(string_agg(t::text, e'\n' order by t::text), '') as text from ${sql.table(table)} t`.execute(
        owner,
      )
      texts.set(table, rows[0]!.text)
    }
    return texts
  }

  const refused = (code: string) => (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error))
    assert.equal(error.problem.code, code, error.message)
    assert.match(error.message, /[\u4E00-\u9FFF]/)
    return true
  }

  /** The members as they stand in a file, to be written again another way. */
  async function members(of: string): Promise<{ name: string; data: Uint8Array<ArrayBuffer> }[]> {
    const entries = await unpackTar(gunzipSync(await readFile(of)))
    return entries.map(({ header, data }) => ({ name: header.name, data: data ?? new Uint8Array() }))
  }

  async function tarred(all: readonly { name: string; data: Uint8Array<ArrayBuffer> }[]): Promise<string> {
    const tar = await packTar(all.map(({ name, data }) => ({ header: { name, size: data.length }, body: data })))
    const bytes = gzipSync(tar)
    bytes[9] = 0xff
    const to = join(folder, `made-${++names}.kcb`)
    await writeFile(to, bytes)
    return to
  }

  /** With a seal of its own that holds, as somebody would write who knows how. */
  async function sealed(fill: (add: Add) => Promise<unknown>): Promise<string> {
    const to = join(folder, `made-${++names}.kcb`)
    await writeContainer(to, fill)
    return to
  }

  /** The same backup with the text of its members changed, and sealed again. */
  async function forged(change: (name: string, text: string) => string): Promise<string> {
    const all = await members(path)
    const { contents } = await checkBackup(path)
    return sealed(async (add) => {
      for (const { name, data } of all.slice(0, -1)) {
        const changed = change(name, Buffer.from(data).toString())
        const bytes = Buffer.from(changed)
        await add(name, bytes.length, [bytes])
      }
      return contents
    })
  }

  it('comes back with every row of every table, its files and its heads, and verifies', async () => {
    const { owned, open, files: restored, target } = await place()
    const { manifest, faults } = await restoreBackup(target, path)
    assert.deepEqual(faults, [])
    assert.deepEqual(await contentsOf(owned), original)
    assert.equal(await readFile(join(restored, nameOf(hash)), 'utf8'), '名单')
    assert.deepEqual(
      manifest.bureaus.map(({ code, head }) => [code, head]),
      [
        [bureau, 2],
        ['990232', 0],
      ],
    )
    const product = await open()
    try {
      assert.deepEqual((await verifyJournal(product, everything, bureau)).faults, [])
      assert.deepEqual((await verifyBalances(product, everything, bureau)).faults, [])
      const { rows } = await sql<{ name: string }>`select f_name as name from r_enterprise`.execute(product.owner)
      assert.match(JSON.stringify(rows), /😀公司/)
    } finally {
      await product.close()
    }
  })

  it('is for its owner alone, holds no sessions, leaves no half file, and never overwrites another', async () => {
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    assert.ok(
      !(await members(path)).some(
        ({ name, data }) => /session/.test(name) || Buffer.from(data).includes('secret-token'),
      ),
    )
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.part')),
      [],
    )
    await assert.rejects(backup(path), refused('backup.exists'))
    await assert.rejects(backup(join(folder, 'absent/b.kcb')), refused('backup.notWritten'))
  })

  it('taken while somebody writes holds one moment of the books, which verifies', async () => {
    let stop = false
    let written = 0
    const writer = (async () => {
      while (!stop) await enter(`同时写入 ${++written}`)
    })()
    const to = join(folder, 'busy.kcb')
    while (written < 3) await new Promise((later) => setTimeout(later, 5))
    const { manifest } = await backup(to)
    const before = written
    while (written < before + 3) await new Promise((later) => setTimeout(later, 5))
    stop = true
    await writer
    const { head, hash, counts } = manifest.bureaus[0]!
    const { rows } = await sql<{
      hash: string
    }>`select hash from entry where bureau = ${bureau} and number = ${head}`.execute(store.owner)
    assert.equal(rows[0]?.hash, hash)
    assert.equal(counts.entries, head)
    assert.ok(head > 2 && head < 2 + 2 * written)
    const { owned, target } = await place()
    assert.deepEqual((await restoreBackup(target, to)).faults, [])
    const { rows: restored } = await sql<{
      number: number
    }>`select number from head where bureau = ${bureau}`.execute(owned.owner)
    assert.equal(restored[0]?.number, head)
  })

  it('is refused wherever one byte of it was changed, unless it unpacks to the very same', async () => {
    const whole = await readFile(path)
    const unpacked = gunzipSync(whole)
    const to = join(folder, 'changed.kcb')
    const positions = new Set([
      ...Array(20).keys(),
      ...Array.from({ length: 60 }, (_, n) => Math.floor((whole.length * n) / 60)),
    ])
    for (let n = 1; n <= 12; n++) positions.add(whole.length - n)
    for (const at of positions) {
      const bytes = Buffer.from(whole)
      bytes[at] = bytes[at]! ^ 0x10
      await writeFile(to, bytes)
      const refusal = await checkBackup(to).then(
        () => null,
        (error: unknown) => error,
      )
      // Gzip leaves some bits free: between two of its blocks, up to the next byte.
      if (refusal === null) assert.ok(gunzipSync(bytes).equals(unpacked), `byte ${at}`)
      else assert.ok(refusal instanceof Refusal, `byte ${at}`)
    }
  })

  it('is refused when it was cut, lengthened or is something else', async () => {
    const whole = await readFile(path)
    const to = join(folder, 'cut.kcb')
    for (const length of [0, 5, 10, 100, whole.length >> 1, whole.length - 9, whole.length - 1]) {
      await writeFile(to, whole.subarray(0, length))
      await assert.rejects(checkBackup(to), (error) => error instanceof Refusal, `${length} bytes`)
    }
    await writeFile(to, Buffer.concat([whole, Buffer.from('more')]))
    await assert.rejects(checkBackup(to), refused('backup.damaged'))
    await writeFile(to, Buffer.concat([whole, gzipSync(new Uint8Array(1024))]))
    await assert.rejects(checkBackup(to), refused('backup.damaged'))
    await writeFile(to, 'PK\u0003\u0004 a workbook')
    await assert.rejects(checkBackup(to), refused('backup.notOurs'))
    await assert.rejects(checkBackup(join(folder, 'absent.kcb')), refused('backup.absent'))
    await assert.rejects(checkBackup(folder), refused('backup.notOurs'))
  })

  it('is refused when members were swapped, left out, added or renamed', async () => {
    const all = await members(path)
    assert.ok((await checkBackup(await tarred(all))).bytes > 0)
    const at = (name: string) => all.findIndex((member) => member.name.startsWith(name))
    const swapped = [...all]
    const [entry, posting] = [at('tables/entry/'), at('tables/posting/')]
    ;[swapped[entry], swapped[posting]] = [all[posting]!, all[entry]!]
    const exchanged = all.map(({ name, data }, n) => ({
      name: n === entry ? all[posting]!.name : n === posting ? all[entry]!.name : name,
      data,
    }))
    const extra = { name: 'tables/entry/000009', data: new Uint8Array() }
    for (const changed of [
      swapped,
      exchanged,
      all.filter((_, n) => n !== posting),
      all.slice(0, -1),
      [...all.slice(0, -1), extra, all.at(-1)!],
      [...all, extra],
      all.slice(1),
      [all[1]!, all[0]!, ...all.slice(2)],
    ])
      await assert.rejects(checkBackup(await tarred(changed)), refused('backup.damaged'))
  })

  it('is refused for names that lead elsewhere, tables that it must not have, and files that are not what they are called', async () => {
    const [manifest] = await members(path)
    for (const name of [
      '../evil',
      '/etc/evil',
      'files/../../evil',
      `files/${'A'.repeat(64)}`,
      'tables/pg_authid/000001',
      'tables/session/000001',
      `files/${'0'.repeat(64)}`,
    ]) {
      const made = await sealed(async (add) => {
        await add('manifest.json', manifest!.data.length, [manifest!.data])
        await add(name, 1, [Uint8Array.of(10)])
        return { rows: {}, files: 0, lost: [] }
      })
      await assert.rejects(checkBackup(made), refused('backup.damaged'), name)
    }
    const sneaked = await forged((name, text) =>
      name === 'manifest.json' ? text.replace('"actor"', '"actor) from (x"') : text,
    )
    await assert.rejects(checkBackup(sneaked), refused('backup.damaged'))
    await assert.rejects(access(join(dirname(folder), 'evil')))
  })

  it('is refused before it swells over the disk', async () => {
    const [manifest] = await members(path)
    const chunk = new Uint8Array(16 * 1024 * 1024)
    const bomb = await sealed(async (add) => {
      await add('manifest.json', manifest!.data.length, [manifest!.data])
      await add(
        'tables/entry/000001',
        20 * chunk.length,
        Array.from({ length: 20 }, () => chunk),
      )
      return { rows: {}, files: 0, lost: [] }
    })
    await assert.rejects(
      checkBackup(bomb),
      (error) => refused('backup.damaged')(error) && /大得异常/.test(String(error)),
    )
  })

  it('is not restored over books or files that are there', async () => {
    await assert.rejects(
      restoreBackup({ ...store, catalog: everything, files: folderFiles(join(folder, 'none')) }, path),
      refused('restore.occupied'),
    )
    const { owned, target, files: occupied } = await place()
    await mkdir(occupied)
    await writeFile(join(occupied, 'something'), '')
    await assert.rejects(restoreBackup(target, path), refused('restore.files'))
    assert.equal(await tablesIn(owned), 0)
    assert.deepEqual(await readdir(occupied), ['something'])
  })

  it('of books that do not verify leaves nothing behind, unless they are wanted all the same', async () => {
    const cooked = await forged((name, text) =>
      name.startsWith('tables/posting/') ? text.replace('\t1\tf', '\t2\tf') : text,
    )
    const { owned, target, files: restored } = await place()
    await assert.rejects(restoreBackup(target, cooked), refused('restore.faults'))
    assert.equal(await tablesIn(owned), 0)
    for await (const { name } of folderFiles(restored).list('')) assert.fail(name)
    const unreadable = await forged((name, text) =>
      name.startsWith('tables/entry/') ? text.replace('\t1\t', '\tone\t') : text,
    )
    await assert.rejects(restoreBackup(target, unreadable), /invalid input syntax/)
    assert.equal(await tablesIn(owned), 0)
    assert.notDeepEqual((await restoreBackup(target, cooked, { acceptFaults: true })).faults, [])
  })

  it('half restored is opened by nobody, and is begun again', async () => {
    const { owned, open, target } = await place()
    await sql`create table kechuang_restoring (started_at timestamptz not null)`.execute(owned.owner)
    await migrate(owned.owner, null)
    await sql`insert into bureau (code, name, created_at) values ('990239', '残局', now())`.execute(owned.owner)
    await assert.rejects(open(), refused('restore.unfinished'))
    await assert.rejects(
      writeBackup(
        { ...owned, catalog: everything, files: folderFiles(files), product: 'test' },
        join(folder, 'half.kcb'),
      ),
      refused('restore.unfinished'),
    )
    await restoreBackup(target, path)
    assert.deepEqual(await contentsOf(owned), original)
    await (await open()).close()
  })

  it('of an older schema comes back under the present one', async () => {
    const { owned: old } = await place()
    await migrate(old.owner, null, '0003-screens')
    await sql`insert into bureau (code, name, created_at) values ('990233', '旧局', now())`.execute(old.owner)
    const to = join(folder, 'old.kcb')
    const { manifest } = await writeBackup(
      { ...old, catalog: everything, files: folderFiles(files), product: '0.0.9' },
      to,
    )
    assert.equal(manifest.migrations.at(-1), '0003-screens')
    const { owned, target } = await place()
    await restoreBackup(target, to)
    const { rows } = await sql<{ code: string }>`select code from bureau`.execute(owned.owner)
    assert.deepEqual(rows, [{ code: '990233' }])
    const { rows: steps } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      owned.owner,
    )
    assert.deepEqual(
      steps.map(({ name }) => name),
      stepNames(),
    )
  })

  it('of a newer product is left to that product', async () => {
    const newer = await forged((name, text) =>
      name === 'manifest.json' ? text.replace('"0001-books"', '"0001-books", "9999-later"') : text,
    )
    await assert.rejects(checkBackup(newer), refused('backup.newer'))
    const format = await forged((name, text) =>
      name === 'manifest.json' ? text.replace('"version": 1', '"version": 2') : text,
    )
    await assert.rejects(checkBackup(format), refused('backup.newer'))
  })

  it('takes the files out of a bucket, and puts them into another that is empty', async () => {
    const [from, into] = [await startS3(), await startS3()]
    try {
      const bytes = Buffer.from('名单')
      await keepFile(bucketFiles(from.bucket), hash, bytes)
      const to = join(folder, 'bucket.kcb')
      const source = { ...store, catalog: everything, files: bucketFiles(from.bucket), product: 'test' }
      const { contents } = await writeBackup(source, to)
      assert.deepEqual([contents.files, contents.lost], [1, []])
      const { target } = await place()
      await restoreBackup({ ...target, files: bucketFiles(into.bucket) }, to)
      assert.deepEqual(Buffer.from(await readKept(bucketFiles(into.bucket), hash)), bytes)
      const { target: other } = await place()
      await assert.rejects(restoreBackup({ ...other, files: bucketFiles(into.bucket) }, to), refused('restore.files'))
      await bucketFiles(from.bucket).put(nameOf(hash), { ...EMPTY, bytes: 6, body: () => [Buffer.from('改过')] })
      const again = await writeBackup(source, join(folder, 'altered.kcb'))
      assert.deepEqual(again.contents.lost, [{ hash, why: 'altered' }])
    } finally {
      await from.stop()
      await into.stop()
    }
  })

  it('goes on without a file that is lost, and says which', async () => {
    const [absent, altered] = [await importedFile('丢失'), await importedFile('被改')]
    await rm(join(files, nameOf(absent)))
    await writeFile(join(files, nameOf(altered)), '改过')
    const { contents } = await backup(join(folder, 'lost.kcb'))
    assert.equal(contents.files, 1)
    assert.deepEqual(
      new Map(contents.lost.map(({ hash, why }) => [hash, why])),
      new Map([
        [absent, 'absent'],
        [altered, 'altered'],
      ]),
    )
  })
})
