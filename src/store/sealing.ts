import { sql } from 'kysely'
import { TOTP_WAITING } from './accounts.ts'
import type { Database, Store } from './database.ts'
import { isSealed, type Secrets } from './secrets.ts'

/** Where secrets are kept: a sealed text opens at its place alone. */
export const totpPlace = (account: string) => `totp ${account}`
export const mailPlace = (bureau: string) => `channels ${bureau} mail`
export const robotPlace = (bureau: string, robot: string) => `channels ${bureau} robot ${robot}`
export const oidcPlace = 'oidc'

export interface Sealing {
  /** Secrets that stood in the clear and are sealed now. */
  readonly sealed: number
  /** Those that another key sealed. */
  readonly lost: number
}

interface Secret {
  readonly text: string
  readonly place: string
}

/** Seals what older versions left in the clear. What somebody changes meanwhile is left to the next start. */
export async function sealStored({ app, secrets }: Pick<Store, 'app' | 'secrets'>): Promise<Sealing> {
  let [sealed, lost] = [0, 0]
  const count = ({ text, place }: Secret) => {
    if (text === '') return
    if (!isSealed(text)) sealed += 1
    else if (!opens(secrets, { text, place })) lost += 1
  }
  for (const { id, totp } of await accountsWithCodes(app)) {
    const { mark, key, rest } = partsOf(totp)
    const secret = { text: key, place: totpPlace(id) }
    count(secret)
    const now = `${mark}${sealedOnce(secrets, secret)}${rest}`
    if (now !== totp) await sql`update account set totp = ${now} where id = ${id} and totp = ${totp}`.execute(app)
  }
  for (const { bureau, name, value } of await settingsWithSecrets(app)) {
    const now = withSecrets(name, bureau, value, (secret) => {
      count(secret)
      return sealedOnce(secrets, secret)
    })
    if (JSON.stringify(now) !== JSON.stringify(value))
      await sql`update setting set value = ${JSON.stringify(now)}::jsonb
        where bureau = ${bureau} and name = ${name} and value = ${JSON.stringify(value)}::jsonb`.execute(app)
  }
  return { sealed, lost }
}

/** Whether books hold anything that only their key opens. */
export async function holdsSealed(db: Database): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`
    select exists (select 1 from account where totp like '%sealed:1:%')
      or exists (select 1 from setting where value::text like '%sealed:1:%') as holds`.execute(db)
  return rows[0]?.holds === true
}

function sealedOnce(secrets: Secrets, { text, place }: Secret): string {
  return isSealed(text) ? text : secrets.seal(text, place)
}

function opens(secrets: Secrets, { text, place }: Secret): boolean {
  try {
    secrets.open(text, place)
    return true
  } catch {
    return false
  }
}

async function accountsWithCodes(app: Database) {
  const { rows } = await sql<{ id: string; totp: string }>`
    select id, totp from account where totp is not null order by id`.execute(app)
  return rows
}

/** Mark of a key that waits, key, and the step of the code used last. */
function partsOf(totp: string) {
  const mark = totp.startsWith(TOTP_WAITING) ? TOTP_WAITING : ''
  const [key = '', ...rest] = totp.slice(mark.length).split(' ')
  return { mark, key, rest: rest.map((part) => ` ${part}`).join('') }
}

type Value = { readonly [name: string]: unknown }

async function settingsWithSecrets(app: Database) {
  const { rows } = await sql<{ bureau: string; name: string; value: Value }>`
    select bureau, name, value from setting where name in ('channels', 'oidc') order by bureau, name`.execute(app)
  return rows
}

/** A setting with each of its secrets replaced. */
function withSecrets(name: string, bureau: string, value: Value, turn: (secret: Secret) => string): Value {
  const part = (of: unknown, key: string, place: string): object => {
    const known = of as Value
    return typeof known[key] === 'string' ? { [key]: turn({ text: known[key], place }) } : {}
  }
  if (name === 'oidc') return { ...value, ...part(value, 'clientSecret', oidcPlace) }
  const robots = Array.isArray(value.robots) ? (value.robots as readonly Value[]) : []
  return {
    ...value,
    mail: isObject(value.mail) ? { ...value.mail, ...part(value.mail, 'password', mailPlace(bureau)) } : value.mail,
    robots: robots.map((robot) => {
      const place = robotPlace(bureau, String(robot.id))
      return { ...robot, ...part(robot, 'url', place), ...part(robot, 'secret', place) }
    }),
  }
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null
}
