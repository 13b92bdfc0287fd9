import { everything } from '../../lines/index.ts'
import { addAccount, adoptBureaus, type Membership, saveMembership } from '../../store/accounts.ts'
import { openAudit } from '../../store/audit/write.ts'
import type { Store } from '../../store/database.ts'
import type { Files } from '../../store/files.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { hashPassword } from '../session-password.ts'
import { createApp } from './app.ts'

export const HOST = 'http://kechuang.test'

/** The application on a real store, with a clock that a test moves, and visitors who keep their cookie. */
export function testApp(store: Store, files: string | Files) {
  let time = new Date('2026-07-01T01:00:00Z')
  const audit = openAudit(store)
  const kept = typeof files === 'string' ? folderFiles(files) : files
  const app = createApp({ store, catalog: everything, files: kept, now: () => time }, audit)
  return {
    app,
    audit,
    later: (ms: number) => {
      time = new Date(time.getTime() + ms)
    },
    visitor: () => visitorOf((path, init) => Promise.resolve(app.request(`${HOST}${path}`, init))),
  }
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>

export function visitorOf(ask: Ask) {
  let cookie = ''
  const withCookie = async (path: string, init: RequestInit = {}) => {
    const answer = await ask(path, { ...init, headers: { origin: HOST, ...init.headers, ...(cookie && { cookie }) } })
    const set = answer.headers.get('set-cookie')
    if (set !== null) cookie = set.split(';')[0] ?? ''
    return answer
  }
  return {
    get: (path: string) => withCookie(path),
    cookie: () => cookie,
    post: (path: string, body: unknown, headers: HeadersInit = {}) =>
      withCookie(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
      }),
    put: (path: string, body: unknown) =>
      withCookie(path, {
        method: 'PUT',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    /** Hands over a file; the answer tells its hash. */
    upload: (name: string, bytes: Uint8Array, bureau?: string) =>
      withCookie(`/api/uploads?${new URLSearchParams({ name, ...(bureau === undefined ? {} : { bureau }) })}`, {
        method: 'POST',
        body: new Uint8Array(bytes),
        headers: { 'content-type': 'application/octet-stream' },
      }),
    delete: (path: string) => withCookie(path, { method: 'DELETE' }),
    signIn(name: string, password: string) {
      return this.post('/api/session', { name, password })
    },
  }
}

export async function makeAccount(store: Store, name: string, password: string, role = 'admin'): Promise<void> {
  const at = new Date('2026-01-01T00:00:00Z')
  const id = await addAccount(store, { name, displayName: `${name}同志`, password: await hashPassword(password), at })
  await adoptBureaus(store, id, role)
}

/** An account with its place in one bureau. */
export async function makeMember(
  store: Store,
  name: string,
  member: Partial<Omit<Membership, 'bureauName'>> & Pick<Membership, 'bureau' | 'role'>,
  password = 'right horse',
): Promise<string> {
  const at = new Date('2026-01-01T00:00:00Z')
  const id = await addAccount(store, { name, displayName: `${name}同志`, password: await hashPassword(password), at })
  await saveMembership(store, id, { section: null, duties: [], area: null, enterprise: null, ...member })
  return id
}
