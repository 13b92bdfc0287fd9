import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import { EMPTY, type Files, type Given, type Listed } from '../files.ts'
import { Refusal } from '../refusal.ts'
import { readListing } from './listing.ts'

/** An S3-compatible store: how it is reached, and as whom. */
export interface Bucket {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

/** Until an answer begins; a content may then take as long as it goes on coming. */
const ANSWER_MS_MAX = 30_000
/** A large content is on its way before the answer begins. */
const SENDING_MS_MAX = 10 * 60_000
const TRIES = 3
const PAUSE_MS = 200

interface Request {
  readonly method: 'GET' | 'PUT' | 'HEAD' | 'DELETE'
  readonly name?: string
  readonly query?: { readonly [name: string]: string }
  readonly given?: Given
}

/** Files in a bucket. The store itself checks each content against the hash that was signed. */
export function bucketFiles(bucket: Bucket): Files {
  const ask = (request: Request) => asked(bucket, request)
  return {
    place: `${new URL(bucket.endpoint).origin}，桶 ${bucket.bucket}`,
    async put(name, given) {
      await drained(await ask({ method: 'PUT', name, given }))
    },
    async open(name) {
      const answer = await ask({ method: 'GET', name })
      if (answer.status !== 404 && answer.body !== null)
        return { bytes: Number(answer.headers.get('content-length')), body: answer.body }
      await drained(answer)
      return null
    },
    async look(name) {
      const { status, headers } = await ask({ method: 'HEAD', name })
      if (status === 404) return null
      const changedAt = new Date(headers.get('last-modified') ?? 0)
      return { bytes: Number(headers.get('content-length')), changedAt }
    },
    list: (prefix) => listed(ask, prefix),
    async remove(name) {
      await drained(await ask({ method: 'DELETE', name }))
    },
  }
}

/** Asks for nothing but whether it is there, so that wrong settings are known before somebody's file is. */
export async function tryBucket(bucket: Bucket): Promise<void> {
  await drained(await asked(bucket, { method: 'HEAD' }))
}

async function* listed(ask: (request: Request) => Promise<Response>, prefix: string): AsyncGenerator<Listed> {
  let from: string | null = null
  do {
    const more: { readonly [name: string]: string } = from === null ? {} : { 'continuation-token': from }
    const answer = await ask({ method: 'GET', query: { 'list-type': '2', prefix, ...more } })
    const listing = readListing(await answer.text())
    yield* listing.files
    from = listing.next
  } while (from !== null)
}

async function asked(bucket: Bucket, request: Request): Promise<Response> {
  for (let tried = 1; ; tried++) {
    const answer = await fetched(bucket, request)
    if (answer.ok || (answer.status === 404 && request.name !== undefined && request.method !== 'PUT')) return answer
    const said = await answer.text()
    if (tried === TRIES || !isPassing(answer.status)) throw refusal(bucket, answer.status, said)
    await wait(PAUSE_MS * tried)
  }
}

function isPassing(status: number): boolean {
  return status >= 500 || status === 429
}

async function fetched(bucket: Bucket, { method, name, query = {}, given }: Request): Promise<Response> {
  const url = addressOf(bucket, name ?? '')
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
  const signed = await new AwsV4Signer({
    method,
    url: url.href,
    service: 's3',
    region: bucket.region,
    accessKeyId: bucket.accessKey,
    secretAccessKey: bucket.secretKey,
    headers: { 'x-amz-content-sha256': (given ?? EMPTY).hash },
  }).sign()
  const patience = new AbortController()
  const late = setTimeout(() => patience.abort(), given === undefined ? ANSWER_MS_MAX : SENDING_MS_MAX)
  // Given by itself: a store takes no content whose length it is not told.
  if (given !== undefined) signed.headers.set('content-length', String(given.bytes))
  try {
    return await fetch(signed.url, {
      method,
      headers: signed.headers,
      redirect: 'error',
      signal: patience.signal,
      ...(given === undefined ? {} : contentOf(given)),
    })
  } catch (error) {
    throw unreachable(bucket, error)
  } finally {
    clearTimeout(late)
  }
}

function contentOf({ bytes, body }: Given) {
  if (bytes === 0) return {}
  // Web streams of Node and of the browser are one thing to all but the compiler.
  return { body: Readable.toWeb(Readable.from(body())) as ReadableStream<Uint8Array<ArrayBuffer>>, duplex: 'half' }
}

/** A store that wants the bucket in the host's name has it in its endpoint; all others have it in the path. */
function addressOf({ endpoint, bucket }: Bucket, name: string): URL {
  const base = new URL(endpoint)
  const path = base.hostname.startsWith(`${bucket}.`) ? [] : [bucket]
  const parts = [...base.pathname.split('/'), ...path, ...name.split('/')].filter((part) => part !== '')
  base.pathname = `/${parts.map(encodeURIComponent).join('/')}`
  return base
}

async function drained(answer: Response): Promise<void> {
  await answer.arrayBuffer()
}

function unreachable({ endpoint }: Bucket, error: unknown): unknown {
  // What the content itself failed of, on its way there, is told as it is.
  if (error instanceof Refusal) return error
  const cause = error instanceof Error && error.cause instanceof Refusal ? error.cause : null
  if (cause !== null) return cause
  console.error('文件存储没有应答', error instanceof Error ? (error.cause ?? error.message) : error)
  return new Refusal(
    'files.unreachable',
    `文件存储（${new URL(endpoint).origin}）没有应答`,
    '没有作任何修改；请稍后再试，仍不行时请联系管理员检查文件存储的服务和网络',
  )
}

function refusal({ bucket }: Bucket, status: number, said: string): Refusal {
  const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(said)?.[1] ?? `HTTP ${status}`
  if (code === 'NoSuchBucket' || status === 404)
    return new Refusal(
      'files.bucket',
      `文件存储里没有桶 ${bucket}`,
      '请管理员先建好这个桶，或核对 KECHUANG_S3_BUCKET 后重新启动',
    )
  if (status === 401 || status === 403)
    return new Refusal(
      'files.denied',
      `文件存储不认可本系统的密钥，或密钥没有这个桶的权限（${code}）`,
      '请管理员核对 KECHUANG_S3_ACCESS_KEY、KECHUANG_S3_SECRET_KEY、KECHUANG_S3_REGION 和这台机器的时间，再重新启动',
    )
  return new Refusal(
    'files.failed',
    `文件存储没有办成（${code}）`,
    '没有作任何修改；请稍后再试，仍不行时请把时间告诉管理员查看文件存储的日志',
  )
}
