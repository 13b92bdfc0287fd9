import { createHash, randomBytes } from 'node:crypto'
import { fillerOfToken } from '../../../store/collections.ts'
import { bureauScope, inScope } from '../../../store/database.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Office } from '../office.ts'

const TOKEN_BYTES = 24

/** A link's token names the bureau, so that its rows can be looked for behind their walls; only a digest is kept. */
export function newToken(bureau: string): string {
  return `${bureau}.${randomBytes(TOKEN_BYTES).toString('base64url')}`
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whose form a link opens. */
export interface LinkedFiller {
  readonly bureau: string
  readonly collection: string
  readonly ordinal: number
  readonly name: string
}

/** The bureau that a token names; `null` for what is no token. */
export function bureauOfToken(token: string): string | null {
  return /^([0-9A-Za-z]{2,12})\.[\w-]{32}$/.exec(token)?.[1] ?? null
}

export async function linkedFiller({ store }: Pick<Office, 'store'>, token: string): Promise<LinkedFiller> {
  const bureau = bureauOfToken(token)
  const found =
    bureau === null
      ? null
      : await inScope(store, bureauScope(bureau), (tx) => fillerOfToken(tx, bureau, digestOf(token)))
  if (bureau === null || found === null)
    throw new Refusal('link.unknown', '这个填报链接不存在，或已经换过', '请向发来链接的人要一个新的')
  return { bureau, ...found }
}
