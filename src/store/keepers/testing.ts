import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { Bucket } from './bucket.ts'

export const BUCKET = 'kechuang'
/** The one account that the server knows. */
const KEY = 'S3RVER'

export interface S3Server {
  readonly bucket: Bucket
  /** What the environment would have to say. */
  readonly env: { readonly [name: string]: string }
  stop(): Promise<void>
}

/** A server that speaks S3 on this machine, with an empty bucket. */
export async function startS3(port = 0): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'kechuang-s3-'))
  const server = new S3rver({
    ...{ address: '127.0.0.1', port, directory, silent: true },
    configureBuckets: [{ name: BUCKET }],
  })
  const { port: taken } = await server.run()
  const endpoint = `http://127.0.0.1:${taken}`
  return {
    bucket: { endpoint, bucket: BUCKET, region: 'us-east-1', accessKey: KEY, secretKey: KEY },
    env: {
      KECHUANG_S3_ENDPOINT: endpoint,
      KECHUANG_S3_BUCKET: BUCKET,
      KECHUANG_S3_ACCESS_KEY: KEY,
      KECHUANG_S3_SECRET_KEY: KEY,
    },
    async stop() {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
