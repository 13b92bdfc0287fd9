import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** The key of an installation, for the few secrets that the product has to know again: they lie sealed in the database. */
export interface Secrets {
  /** Names the key; says nothing of it. */
  readonly keyId: string
  /** Binds a text to the place where it is kept: elsewhere it does not open. An empty text is no secret. */
  readonly seal: (text: string, place: string) => string
  /** The text as it was; one that was never sealed as it is. Refuses what another key sealed. */
  readonly open: (text: string, place: string) => string
}

export const SECRET_KEY_FILE = 'secret.key'
export const SECRET_KEY_VARIABLE = 'KECHUANG_SECRET_KEY'

const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
const ID_CHARACTERS = 12
const SEALED = 'sealed:1:'
const CIPHER = 'aes-256-gcm'

export function isSealed(text: string): boolean {
  return text.startsWith(SEALED)
}

/** AES-256-GCM with a nonce for each sealing. */
export function secretsOf(key: Uint8Array): Secrets {
  if (key.length !== KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes`)
  const keyId = createHash('sha256').update('kechuang secret key\n').update(key).digest('hex').slice(0, ID_CHARACTERS)
  const mark = `${SEALED}${keyId}:`
  return {
    keyId,
    seal(text, place) {
      if (text === '') return text
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place))
      const sealed = [iv, cipher.update(text, 'utf8'), cipher.final()]
      return `${mark}${Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64url')}`
    },
    open(text, place) {
      if (!isSealed(text)) return text
      if (!text.startsWith(mark)) throw keyLost()
      const bytes = Buffer.from(text.slice(mark.length), 'base64url')
      const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(-TAG_BYTES)]
      try {
        const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(place))
          .setAuthTag(tag)
        return `${decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8')}${decipher.final('utf8')}`
      } catch {
        throw keyLost()
      }
    },
  }
}

function keyLost(): Refusal {
  return new Refusal(
    'secret.key',
    '加密保存的口令用现在的密钥解不开：密钥换过，或内容被改动',
    `请管理员把原来的 ${SECRET_KEY_FILE} 放回数据目录后重新启动；找不回的，重置动态口令，重填发送渠道的密码`,
  )
}

/**
 * The key that the environment gives, or the one in the data folder, made there at first need. Several servers of one
 * database are given the same one.
 */
export async function installedSecrets(dataFolder: string, given: string | undefined): Promise<Secrets> {
  if (given !== undefined && given !== '') return secretsOf(readKey(given, `环境变量 ${SECRET_KEY_VARIABLE}`))
  await mkdir(dataFolder, { recursive: true })
  const path = join(dataFolder, SECRET_KEY_FILE)
  return secretsOf((await makeKey(path)) ?? readKey(await readKept(path), path))
}

/** `null` where there is one. It is on the disk before anything is sealed with it. */
async function makeKey(path: string): Promise<Uint8Array | null> {
  const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
    throw error
  })
  if (handle === null) return null
  const key = randomBytes(KEY_BYTES)
  try {
    await handle.writeFile(`${key.toString('base64')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return key
}

async function readKept(path: string): Promise<string> {
  const { mode } = await stat(path)
  if ((mode & 0o077) !== 0) await chmod(path, 0o600)
  return readFile(path, 'utf8')
}

function readKey(text: string, where: string): Uint8Array {
  const said = text.trim()
  const key = /^[0-9a-f]{64}$/i.test(said) ? Buffer.from(said, 'hex') : Buffer.from(said, 'base64')
  if (key.length !== KEY_BYTES)
    throw new Refusal(
      'secret.keyForm',
      `${where} 不是32字节的密钥`,
      '用 openssl rand -base64 32 生成；已有密钥的，放回原来那一个',
    )
  return key
}
