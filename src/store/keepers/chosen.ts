import type { Files } from '../files.ts'
import { type Bucket, bucketFiles, tryBucket } from './bucket.ts'
import { folderFiles } from './folder.ts'

/** Settings of the file store that make no sense. */
export class FilesSettingError extends Error {}

type Settings = { readonly [name: string]: string | undefined }

const NAMES = [
  'KECHUANG_S3_ENDPOINT',
  'KECHUANG_S3_BUCKET',
  'KECHUANG_S3_ACCESS_KEY',
  'KECHUANG_S3_SECRET_KEY',
] as const
/** All that names a bucket, for those who read the help. */
export const FILE_SETTINGS = [...NAMES, 'KECHUANG_S3_REGION'] as const

const REGION = 'us-east-1'

/** The file store that the environment names: a bucket, or else a folder. */
export function chosenFiles(env: Settings, folder: string): Files {
  const bucket = bucketOf(env)
  return bucket === null ? folderFiles(folder) : bucketFiles(bucket)
}

/** Says at once what is wrong with a bucket's settings. */
export async function tryFiles(env: Settings): Promise<void> {
  const bucket = bucketOf(env)
  if (bucket !== null) await tryBucket(bucket)
}

function bucketOf(env: Settings): Bucket | null {
  const [endpoint, bucket, accessKey, secretKey] = NAMES.map((name) => env[name] || undefined)
  if (endpoint === undefined && bucket === undefined) return null
  const absent = NAMES.filter((name) => !env[name])
  if (endpoint === undefined || bucket === undefined || accessKey === undefined || secretKey === undefined)
    throw new FilesSettingError(`文件存储的设置不全：还要设环境变量 ${absent.join('、')}`)
  if (!/^https?:\/\/[^/]+/.test(endpoint) || !URL.canParse(endpoint))
    throw new FilesSettingError(`环境变量 KECHUANG_S3_ENDPOINT「${endpoint}」应为 http:// 或 https:// 开头的地址`)
  if (!/^[a-z0-9][a-z0-9._-]{1,62}$/i.test(bucket))
    throw new FilesSettingError(`环境变量 KECHUANG_S3_BUCKET「${bucket}」不是桶的名称`)
  return { endpoint, bucket, accessKey, secretKey, region: env.KECHUANG_S3_REGION || REGION }
}
