import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { createTarDecoder, createTarPacker } from 'modern-tar'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'

/*
 * A tar of members of known size, gzipped as a whole, which any archive program opens. Its last member is a
 * seal over the names, sizes and contents of all others in their order, so that nothing can be changed, cut
 * off, added or swapped unnoticed. Both ends stream: neither holds more than a member's slice.
 */

export interface Member {
  readonly name: string
  readonly size: number
  /** To be read to its end. */
  readonly body: AsyncIterable<Uint8Array>
}

/** Adds one member; what it is made of need not be in memory at once. */
export type Add = (name: string, size: number, body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) => Promise<void>

interface Seal {
  readonly members: number
  /** Over a line of name, size and SHA-256 for each member. */
  readonly digest: string
  readonly contents: unknown
}

const SEAL = 'seal.json'
const SEAL_BYTES_MAX = 64 * 1024 * 1024
const BLOCK = 512
const END_BYTES = 2 * BLOCK
/** Of a gzip file as written here: no name, no time; the system is left unknown, so that all write the same. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)
const SYSTEM_AT = 9
/** Rows pack ten to thirty times smaller; what swells more than this is no backup. */
const RATIO_MAX = 250
const SWELLING_FROM_BYTES = 32 * 1024 * 1024
const CHUNK_BYTES = 512 * 1024

const sealSchema: z.ZodType<Seal> = z.strictObject({
  members: z.number().int().nonnegative(),
  digest: z.string(),
  contents: z.unknown(),
})

/** Writes a container to a new file, readable by its owner alone, and has it on the disk when it returns. */
export async function writeContainer(path: string, fill: (add: Add) => Promise<unknown>): Promise<void> {
  const { readable, controller } = createTarPacker()
  const all = createHash('sha256')
  let members = 0
  const write = async (name: string, size: number, body: Parameters<Add>[2]): Promise<string> => {
    const writer = controller.add({ name, size, mode: 0o600, mtime: new Date(0) }).getWriter()
    const own = createHash('sha256')
    for await (const chunk of body) {
      own.update(chunk)
      await writer.write(chunk)
    }
    await writer.close()
    return own.digest('hex')
  }
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const written = pipeline(Readable.from(readable), createGzip({ chunkSize: CHUNK_BYTES }), withoutSystem(), file)
  // Told below; a disk that is full must not end the process before.
  written.catch(() => {})
  try {
    const contents = await fill(async (name, size, body) => {
      all.update(sealLine(name, size, await write(name, size, body)))
      members += 1
    })
    const seal: Seal = { members, digest: all.digest('hex'), contents }
    const bytes = Buffer.from(`${JSON.stringify(seal)}\n`)
    await write(SEAL, bytes.length, [bytes])
    controller.finalize()
  } catch (error) {
    file.destroy()
    // What stopped the file stopped the filling too, and says more of it.
    await written.catch((cause: unknown) => {
      if (isSystemError(cause)) throw cause
    })
    throw error
  }
  await written
}

function isSystemError(error: unknown): boolean {
  // What zlib says of its input has a number too, but no call that failed.
  return error instanceof Error && 'syscall' in error
}

function withoutSystem(): Transform {
  let first = true
  return new Transform({
    transform(chunk: Buffer, _, done) {
      if (first) chunk[SYSTEM_AT] = GZIP_HEAD[SYSTEM_AT]!
      first = false
      done(null, chunk)
    },
  })
}

/**
 * Reads a container once through. Each member is shown as it comes; only when this returns is it certain that
 * all of them were as they were written. Returns what the seal says of them.
 * @throws Refusal where the file is not one, or is not whole
 */
export async function readContainer(path: string, visit: (member: Member) => Promise<void>): Promise<unknown> {
  const bytes = await sizeOf(path)
  const all = createHash('sha256')
  let [members, tarBytes, unpackedBytes] = [0, END_BYTES, 0]
  let seal: Seal | null = null
  let ours: { readonly error: unknown } | null = null
  try {
    const source = unpacked(path, bytes, (count) => {
      unpackedBytes = count
    })
    const entries = streamOf(source).pipeThrough(createTarDecoder({ strict: true }))
    for await (const { header, body } of entries) {
      const { name, size, type } = header
      if (type !== 'file' || seal !== null) throw damaged(path, `其中有不该有的“${shortName(name)}”`)
      tarBytes += BLOCK + Math.ceil(size / BLOCK) * BLOCK
      if (name === SEAL) {
        seal = readSeal(path, await wholeText(body, size))
        continue
      }
      const own = createHash('sha256')
      await visit({ name, size, body: hashed(path, body, own) }).catch((error: unknown) => {
        ours = { error }
        throw error
      })
      all.update(sealLine(name, size, own.digest('hex')))
      members += 1
    }
  } catch (error) {
    throw ours === null ? unreadable(path, error) : error
  }
  if (seal === null) throw damaged(path, '没有结尾，文件不完整')
  if (seal.members !== members || seal.digest !== all.digest('hex'))
    throw damaged(path, '内容与封签不符，有部分被改动、调换或删去')
  if (tarBytes !== unpackedBytes) throw damaged(path, '其中夹有封签以外的内容')
  return seal.contents
}

/** A file that is not the backup that was written. */
export function damaged(path: string, what: string, cause?: unknown): Refusal {
  const refusal = new Refusal(
    'backup.damaged',
    `备份文件 ${path} 已损坏或被改动：${what}`,
    '请换一份备份；刚拷贝过来的，请从原处重新拷贝一次再试',
  )
  refusal.cause = cause
  return refusal
}

function sealLine(name: string, size: number, hash: string): string {
  return `${name}\t${size}\t${hash}\n`
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path).catch((cause: unknown) => {
    throw new Refusal('backup.absent', `打不开备份文件 ${path}（${reason(cause)}）`, '请核对文件名和权限')
  })
  try {
    const head = new Uint8Array(GZIP_HEAD.length)
    const { bytesRead } = await file.read(head, 0, head.length, 0).catch(() => ({ bytesRead: 0 }))
    if (bytesRead < head.length || head[0] !== GZIP_HEAD[0] || head[1] !== GZIP_HEAD[1])
      throw new Refusal('backup.notOurs', `${path} 不是科创台账的备份文件`, '请选用 kechuang backup 写出的文件')
    if (Buffer.compare(head, GZIP_HEAD) !== 0) throw damaged(path, '文件开头被改动')
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { ENOENT: '没有这个文件', EACCES: '没有权限', EISDIR: '这是一个目录' }[code] ?? code
}

async function* unpacked(path: string, bytes: number, told: (count: number) => void): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  const fed = pipeline(source, gunzip)
  // An error comes out of the loop below as well.
  fed.catch(() => {})
  let count = 0
  for await (const chunk of gunzip) {
    count += chunk.length
    if (count > SWELLING_FROM_BYTES && count > gunzip.bytesWritten * RATIO_MAX)
      throw damaged(path, '解压后大得异常，不是正常的备份')
    yield chunk
  }
  await fed
  if (gunzip.bytesWritten !== bytes) throw damaged(path, '结尾之后还有多余的内容')
  told(count)
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}

async function* hashed(
  path: string,
  body: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  for (;;) {
    const { done, value } = await chunks.next().catch((error: unknown) => {
      throw unreadable(path, error)
    })
    if (done) return
    hash.update(value)
    yield value
  }
}

/** What unpacking says of a file that is not as it was written; a disk that cannot be read is another matter. */
function unreadable(path: string, error: unknown): unknown {
  if (error instanceof Refusal || isSystemError(error)) return error
  return damaged(path, '读到一半就断了，或有字节被改动', error)
}

function readSeal(path: string, text: string): Seal {
  try {
    return sealSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged(path, '封签读不懂', cause)
  }
}

/** The text of a small member. */
export async function wholeText(
  body: AsyncIterable<Uint8Array>,
  size: number,
  bytesMax = SEAL_BYTES_MAX,
): Promise<string> {
  if (size > bytesMax) throw new Error(`a member of ${size} bytes is too large`)
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const NAME_CHARACTERS_SHOWN = 60

/** A name that a stranger chose, fit for a terminal. */
export function shortName(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, NAME_CHARACTERS_SHOWN)
}
