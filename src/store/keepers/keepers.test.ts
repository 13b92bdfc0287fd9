import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Files, keepFile, keepGiven, nameOf, openKept, readKept, whileSpooled } from '../files.ts'
import { Refusal } from '../refusal.ts'
import { bucketFiles, tryBucket } from './bucket.ts'
import { chosenFiles, FilesSettingError, tryFiles } from './chosen.ts'
import { folderFiles } from './folder.ts'
import { readListing } from './listing.ts'
import { type S3Server, startS3 } from './testing.ts'

const MIB = 1024 * 1024

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

describe('the file store', () => {
  let server: S3Server
  let folder: string

  before(async () => {
    server = await startS3()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-keepers-'))
  })

  after(async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  for (const [what, make] of [
    ['in a folder', () => folderFiles(join(folder, 'files'))],
    ['in a bucket', () => bucketFiles(server.bucket)],
  ] as const)
    describe(what, () => {
      let files: Files
      before(() => {
        files = make()
      })

      it('gives back what it was given, under the hash of its content', async () => {
        const hash = await keep(files, '名单 第一版')
        assert.equal(Buffer.from(await readKept(files, hash)).toString(), '名单 第一版')
        assert.equal((await files.look(nameOf(hash)))?.bytes, Buffer.byteLength('名单 第一版'))
      })

      it('brings a content once, however often it is handed over', async () => {
        const puts: string[] = []
        const counted: Files = {
          ...files,
          put: (name, given) => {
            puts.push(name)
            return files.put(name, given)
          },
        }
        const hash = await keep(counted, '同一份')
        await Promise.all([keep(counted, '同一份'), keep(counted, '同一份')])
        assert.deepEqual(puts, [nameOf(hash)])
      })

      it('says that there is none, and none whole once it was removed', async () => {
        assert.equal(await openKept(files, 'a'.repeat(64)), null)
        assert.equal(await files.look(nameOf('a'.repeat(64))), null)
        await assert.rejects(readKept(files, 'a'.repeat(64)))
        const hash = await keep(files, '要删的')
        await files.remove(nameOf(hash))
        await files.remove(nameOf(hash))
        assert.equal(await openKept(files, hash), null)
      })

      it('lists what begins alike, with size and time', async () => {
        for (const name of ['.uploads/一.990101.x', '.uploads/二 三+.990101.y']) await files.put(name, given('备注'))
        const listed = []
        for await (const one of files.list('.uploads/')) listed.push(one)
        assert.deepEqual(listed.map(({ name, bytes }) => [name, bytes]).sort(), [
          ['.uploads/一.990101.x', 6],
          ['.uploads/二 三+.990101.y', 6],
        ])
        for (const { changedAt } of listed) assert.ok(Math.abs(Date.now() - changedAt.getTime()) < 60_000)
      })

      it('keeps an empty file', async () => {
        await files.put('空', given(''))
        assert.equal((await files.look('空'))?.bytes, 0)
      })

      it('keeps nothing of what broke off on its way', async () => {
        const broken = async function* () {
          yield new Uint8Array(MIB)
          throw new Refusal('test.broken', '断了', '')
        }
        const name = nameOf('b'.repeat(64))
        await assert.rejects(
          files.put(name, { hash: 'b'.repeat(64), bytes: 2 * MIB, body: broken }),
          (error) => error instanceof Refusal && error.problem.code === 'test.broken',
        )
        assert.equal(await files.look(name), null)
      })

      it('passes 100 MB through without holding half of it', async () => {
        const before = held()
        let [peak, looks] = [0, 0]
        // Every look collects garbage, which takes long in a process with much in its memory.
        const look = () => {
          peak = Math.max(peak, held() - before)
          looks += 1
        }
        const whole = createHash('sha256')
        const hash = await whileSpooled(watched(large(100), look), async (one) => {
          await keepGiven(files, { ...one, body: () => watched(one.body(), look) })
          return one.hash
        })
        const opened = await openKept(files, hash)
        assert.equal(opened?.bytes, 100 * MIB)
        for await (const chunk of watched(opened?.body ?? [], look)) whole.update(chunk)
        assert.equal(whole.digest('hex'), hash)
        // What others left before may go meanwhile: less than at the beginning is no fault.
        assert.ok(looks > 2 && peak < 50 * MIB, `${Math.round(peak / MIB)} MB in ${looks} looks`)
        await files.remove(nameOf(hash))
      })
    })

  describe('that is a bucket', () => {
    it('says in the office’s words that a key is wrong, and never tells the key', async () => {
      for (const wrong of [{ secretKey: 'geheim' }, { accessKey: 'nobody' }]) {
        const files = bucketFiles({ ...server.bucket, ...wrong })
        for (const ask of [() => keep(files, '不认的'), () => openKept(files, 'c'.repeat(64))])
          await assert.rejects(ask, said('files.denied', /不认可本系统的密钥/))
        await assert.rejects(tryBucket({ ...server.bucket, ...wrong }), said('files.denied', /密钥/))
      }
    })

    it('says that the bucket does not exist', async () => {
      await assert.rejects(tryBucket({ ...server.bucket, bucket: 'elsewhere' }), said('files.bucket', /没有桶/))
      const files = bucketFiles({ ...server.bucket, bucket: 'elsewhere' })
      await assert.rejects(keep(files, '没处放'), said('files.bucket', /没有桶/))
    })

    it('says that nobody answers, and leaves nothing half done', async () => {
      const before = await spooled()
      const other = await startS3()
      const files = bucketFiles(other.bucket)
      const hash = await keep(files, '先前的')
      await other.stop()
      const quiet = console.error
      console.error = () => {}
      try {
        await assert.rejects(keep(files, '后来的'), said('files.unreachable', /没有应答/))
        await assert.rejects(readKept(files, hash), said('files.unreachable', /没有应答/))
      } finally {
        console.error = quiet
      }
      assert.deepEqual(await spooled(), before)
    })
  })

  it('is what the environment says, and half a setting is told by its names', async () => {
    assert.equal(chosenFiles({}, '/srv/files').place, '/srv/files')
    assert.equal(chosenFiles(server.env, '').place, `${server.bucket.endpoint}，桶 kechuang`)
    await tryFiles(server.env)
    await tryFiles({})
    const half = { KECHUANG_S3_ENDPOINT: server.bucket.endpoint, KECHUANG_S3_BUCKET: 'kechuang' }
    assert.throws(
      () => chosenFiles(half, ''),
      (error) => error instanceof FilesSettingError && /ACCESS_KEY、KECHUANG_S3_SECRET_KEY/.test(error.message),
    )
    for (const wrong of ['minio:9000', 'ftp://minio/', 'http://'])
      assert.throws(() => chosenFiles({ ...server.env, KECHUANG_S3_ENDPOINT: wrong }, ''), FilesSettingError)
    for (const wrong of ['..', 'a/b', '桶'])
      assert.throws(() => chosenFiles({ ...server.env, KECHUANG_S3_BUCKET: wrong }, ''), FilesSettingError)
  })

  it('reads a listing page by page', () => {
    const page = `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
      <IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b=</NextContinuationToken>
      <Contents><Key>.uploads/x</Key><Size>7</Size><LastModified>2026-07-01T01:00:00.000Z</LastModified></Contents>
    </ListBucketResult>`
    assert.deepEqual(readListing(page), {
      files: [{ name: '.uploads/x', bytes: 7, changedAt: new Date('2026-07-01T01:00:00Z') }],
      next: 'a&b=',
    })
  })
})

function said(code: string, message: RegExp) {
  return (error: unknown) =>
    error instanceof Refusal &&
    error.problem.code === code &&
    message.test(error.problem.message) &&
    !/geheim|S3RVER/.test(JSON.stringify(error.problem))
}

function given(text: string) {
  const bytes = Buffer.from(text)
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, body: () => [bytes] }
}

async function keep(files: Files, text: string): Promise<string> {
  const { hash, body } = given(text)
  await keepFile(files, hash, body()[0]!)
  return hash
}

/** What is in use once the rubbish is out. */
function held(): number {
  collect()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return arrayBuffers + heapUsed
}

/** What lies on this machine's disk on its way elsewhere. */
async function spooled(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('kechuang-file-'))
}

/** Looks after every third of what passes. */
async function* watched(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  look: () => void,
): AsyncGenerator<Uint8Array> {
  let passed = 0
  for await (const chunk of source) {
    yield chunk
    const before = passed
    passed += chunk.length
    if (Math.floor(before / (33 * MIB)) < Math.floor(passed / (33 * MIB))) look()
  }
}

function* large(mebibytes: number): Generator<Uint8Array> {
  for (let index = 0; index < mebibytes; index++) yield Buffer.alloc(MIB, `${index}，`)
}
