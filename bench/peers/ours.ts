import { join } from 'node:path'
import { sql } from 'kysely'
import { always } from '../../src/kernel/dated.ts'
import { content } from '../../src/kernel/version.ts'
import { everything } from '../../src/lines/index.ts'
import { work } from '../../src/server/office/office.ts'
import { hashPassword } from '../../src/server/session-password.ts'
import { addAccount, saveMembership } from '../../src/store/accounts.ts'
import { bureaus } from '../../src/store/bureau.ts'
import { openStore } from '../../src/store/database.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'
import { saveRecords } from '../../src/store/records/save.ts'
import { makeBureau } from '../dashboard/bureau.ts'
import { bureau } from '../dashboard/questions.ts'
import { type Firm, firm } from './firms.ts'
import type { Peer, Place } from './peer.ts'

const CLERK = 'clerk'
const ROWS_PER_SAVE = 2_000
const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

const keys = {
  code: 'creditCode',
  name: 'name',
  area: 'area',
  status: 'status',
  industry: 'industry',
  park: 'park',
  form: 'legalForm',
  address: 'address',
  capital: 'capital',
  founded: 'foundedOn',
} as const satisfies { readonly [of in keyof Firm]: string }

const dated: ReadonlySet<string> = new Set(['name', 'area', 'status', 'industry', 'park'])

/**
 * The product as it is served, with everything on: signed in as an ordinary clerk, by the routes that the register's
 * list and its form use.
 */
export const ours: Omit<Peer, 'install' | 'prepare' | 'fill' | 'version'> = {
  name: 'kechuang',
  start: { command: process.execPath, args: [MAIN, 'serve', '--empty'] },
  env: (place) => ({ DATABASE_URL: urlOf(place), PORT: String(place.port), KECHUANG_DATA: place.folder }),
  ready: '/api/public',
  async enter({ address, secret }) {
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ name: CLERK, password: secret }),
    })
    if (!answer.ok) throw new Error(`signing in: ${answer.status} ${await answer.text()}`)
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    return { cookie: cookie.join('; '), origin: address }
  },
  list: ({ status, foundedFrom, page, rows }) =>
    `/api/registers/enterprise/records?${new URLSearchParams({
      bureau,
      where: JSON.stringify({ [keys.status]: { among: [status] }, [keys.founded]: { from: foundedFrom } }),
      sort: `-${keys.capital}`,
      offset: String((page - 1) * rows),
      limit: String(rows),
    })}`,
  told(body) {
    const { totals, rows } = body as { totals: { count: number }; rows: { cells: { name: { shown: string } } }[] }
    return { total: totals.count, names: rows.map(({ cells }) => cells.name.shown) }
  },
  create: {
    path: `/api/registers/enterprise/records?bureau=${bureau}`,
    body: (made) => ({
      cells: Object.fromEntries(
        Object.entries(keys).map(([of, key]) => [key, { text: textOf(of as keyof Firm, made) }]),
      ),
    }),
  },
}

/** As somebody types it: amounts in 万元. */
function textOf(of: keyof Firm, made: Firm): string {
  return of === 'capital' ? String(made.capital / 10_000) : String(made[of])
}

function urlOf({ database: { host, port, user, name } }: Place): string {
  return `postgres://${user}@localhost:${port}/${name}?${new URLSearchParams({ host })}`
}

/** The books with the firms in them, each by its entry in the journal, and a clerk who works there. */
export async function fillOurs(place: Place, rows: number): Promise<void> {
  const store = await openStore({ dataFolder: place.folder, url: urlOf(place) })
  try {
    if ((await bureaus(store)).length === 0) await makeBureau(store)
    const office = {
      store,
      catalog: everything,
      bureau,
      actor: '测试',
      files: folderFiles(join(place.folder, 'files')),
    }
    const register = everything.registers.get('enterprise')!
    for (let start = 0; start < rows; start += ROWS_PER_SAVE) {
      const firms = Array.from({ length: Math.min(ROWS_PER_SAVE, rows - start) }, (_, index) => firm(start + index + 1))
      await work(office, (at) =>
        saveRecords(
          at.tx,
          at,
          firms.map((one) => ({ register, id: null, kind: 'create', content: content(register, valuesOf(one)) })),
        ),
      )
    }
    const account = await addAccount(store, {
      name: CLERK,
      displayName: '经办人',
      password: await hashPassword(place.secret),
      at: new Date(),
    })
    await saveMembership(store, account, {
      bureau,
      role: 'staff',
      section: null,
      duties: ['经办人'],
      area: null,
      enterprise: null,
    })
    await sql`vacuum (analyze)`.execute(store.owner)
  } finally {
    await store.close()
  }
}

function valuesOf(made: Firm): { readonly [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(keys).map(([of, key]) => {
      const value = of === 'capital' ? String(made.capital) : made[of as keyof Firm]
      return [key, dated.has(key) ? always(value) : value]
    }),
  )
}
