import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { PreparingClient } from './client.ts'
import type { Store } from './database.ts'
import { PREPARED } from './prepared.ts'
import { testStore } from './testing.ts'

interface Statement {
  readonly text: string
  readonly values?: readonly unknown[]
}

describe('what is asked within one turn', () => {
  let store: Store
  let plain: pg.Client
  let client: PreparingClient

  before(async () => {
    store = await testStore()
    await store.pool.query('create table noted (number integer primary key, text text)')
    plain = new pg.Client(optionsOf(store))
    await plain.connect()
  })

  beforeEach(async () => {
    await client?.end()
    await store.pool.query('truncate noted')
    client = await connected(store)
  })

  after(async () => {
    await client.end()
    await plain.end()
    await store.close()
  })

  it('is answered each for itself, and by one word of the database', async () => {
    const ready = readies(client)
    const statements = [
      { text: 'begin' },
      { text: `${PREPARED} insert into noted values ($1, $2)`, values: [1, '一'] },
      { text: 'insert into noted values ($1, $2)', values: [2, null] },
      { text: `${PREPARED} select number, text from noted where number > $1 order by number`, values: [0] },
      { text: `${PREPARED} select 1 where $1`, values: [false] },
      { text: `${PREPARED} commit`, values: [] },
    ]
    const told = await outcomes(client, statements)
    assert.deepEqual(told, [
      { command: 'BEGIN', rows: [] },
      { command: 'INSERT', rows: [] },
      { command: 'INSERT', rows: [] },
      {
        command: 'SELECT',
        rows: [
          { number: 1, text: '一' },
          { number: 2, text: null },
        ],
      },
      { command: 'SELECT', rows: [] },
      { command: 'COMMIT', rows: [] },
    ])
    // One for the plain `begin`, and one for all that are behind it.
    assert.equal(ready(), 2)
  })

  it('is not done behind a statement that failed, and the connection lives on', async () => {
    const add = (number: number) => ({ text: `${PREPARED} insert into noted values ($1, $2)`, values: [number, 'a'] })
    // Named for the first time behind the one that fails: the database has not read it.
    const unread = { text: `${PREPARED} select count(*)::int as count from noted where number <> $1`, values: [9] }
    const told = await outcomes(client, [
      { text: 'begin' },
      add(1),
      add(1),
      unread,
      { text: `${PREPARED} commit`, values: [] },
    ])
    assert.deepEqual(told.slice(2), [{ error: '23505' }, { error: '25P02' }, { error: '25P02' }])
    assert.deepEqual(await outcomes(client, [unread]), [{ error: '25P02' }])
    assert.deepEqual(await outcomes(client, [{ text: 'rollback' }, { text: 'begin' }, add(1), unread]), [
      { command: 'ROLLBACK', rows: [] },
      { command: 'BEGIN', rows: [] },
      { command: 'INSERT', rows: [] },
      { command: 'SELECT', rows: [{ count: 1 }] },
    ])
  })

  it('is not held up by a value that no statement can carry', async () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    const one = { text: 'select $1::int as one', values: [1] }
    const told = await outcomes(client, [one, { text: 'select $1::jsonb', values: [circle] }, one])
    assert.deepEqual(told[0], { command: 'SELECT', rows: [{ one: 1 }] })
    assert.ok('error' in told[1]!)
    assert.deepEqual(told[2], { command: 'SELECT', rows: [{ one: 1 }] })
    assert.deepEqual(await outcomes(client, [one]), [told[0]])
  })

  it('fails as a whole where the connection is lost', async () => {
    client.on('error', () => {})
    const { rows } = await client.query('select pg_backend_pid() as pid')
    const asked = outcomes(client, [
      { text: 'select $1::int as one', values: [1] },
      { text: 'select pg_sleep($1)', values: [30] },
      { text: 'select $1::int as two', values: [2] },
    ])
    await store.pool.query('select pg_terminate_backend($1)', [rows[0].pid])
    const told = await asked
    assert.ok('error' in told[1]! && 'error' in told[2]!)
    client = await connected(store)
  })

  it('comes to what comes of it one by one', async () => {
    const property = fc.asyncProperty(fc.array(turn, { maxLength: 4 }), async (turns) => {
      const expected: unknown[] = []
      for (const statement of [begin, ...turns.flat()]) expected.push(...(await outcomes(plain, [statement])))
      await plain.query('rollback')
      const told: unknown[] = []
      for (const statements of [[begin], ...turns]) told.push(...(await outcomes(client, statements)))
      await client.query('rollback')
      assert.deepEqual(told, expected)
    })
    await fc.assert(property, { numRuns: 150 })
  })
})

const begin: Statement = { text: 'begin' }

const statement = fc
  .record({ number: fc.nat(3), mark: fc.constantFrom('', `${PREPARED} `) })
  .chain(({ number, mark }) =>
    fc.constantFrom<Statement>(
      { text: `${mark}insert into noted values ($1, $2)`, values: [number, 'b'] },
      { text: `${mark}select text from noted where number >= $1 order by number`, values: [number] },
      { text: `${mark}update noted set text = $1`, values: ['c'] },
      { text: `${mark}select 1 / $1::int as part`, values: [number] },
      { text: `${mark}select nothing from nowhere where $1`, values: [true] },
      { text: 'select count(*)::int as count from noted' },
      { text: 'set local statement_timeout = 60000; select 2 as second' },
    ),
  )
const turn = fc.array(statement, { minLength: 1, maxLength: 5 })

/** All asked for before the first is answered. */
async function outcomes(client: pg.Client, statements: readonly Statement[]): Promise<readonly object[]> {
  const asked = statements.map(({ text, values }) => client.query(text, values as unknown[]))
  return (await Promise.allSettled(asked)).map((one) => {
    // Read behind a failure, a marked statement is not there; used again behind that, it is missed instead.
    if (one.status === 'rejected') return { error: one.reason.code === '26000' ? '25P02' : one.reason.code }
    const results: readonly pg.QueryResult[] = [one.value].flat()
    return { command: results.at(-1)!.command, rows: results.at(-1)!.rows }
  })
}

/** Counts how often the database says that it is ready. */
function readies(client: PreparingClient): () => number {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: NodeJS.ReadableStream } })
    .connection
  let bytes = Buffer.alloc(0)
  let count = 0
  stream.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    while (bytes.length >= 5 && bytes.length > bytes.readUInt32BE(1)) {
      if (bytes[0] === 'Z'.charCodeAt(0)) count += 1
      bytes = bytes.subarray(1 + bytes.readUInt32BE(1))
    }
  })
  return () => count
}

function optionsOf(store: Store): pg.ClientConfig {
  return store.pool.options
}

async function connected(store: Store): Promise<PreparingClient> {
  const made = new PreparingClient({ ...optionsOf(store), pipeline: true } as pg.ClientConfig)
  await made.connect()
  return made
}
