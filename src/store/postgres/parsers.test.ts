import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { type Cluster, openCluster, types } from './index.ts'

let folder: string
let cluster: Cluster
let client: Client

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
  cluster = await openCluster(folder)
  client = new Client({ ...cluster.connection, types, ssl: false })
  await client.connect()
})

after(async () => {
  await client?.end()
  await cluster?.close()
  await rm(folder, { recursive: true, force: true })
})

async function read(expression: string): Promise<unknown> {
  const { rows } = await client.query<{ value: unknown }>(`select ${expression} as value`)
  return rows[0]?.value
}

const readings: readonly (readonly [expression: string, value: unknown])[] = [
  [`date '2026-06-30'`, '2026-06-30'],
  [`date '0987-01-02'`, '0987-01-02'],
  [`numeric '1234567890123456789.10'`, '1234567890123456789.10'],
  [`numeric 'NaN'`, 'NaN'],
  [`int8 '9007199254740991'`, 9007199254740991],
  [`count(*)`, 1],
  [`sum(1::int8)`, '1'],
  [`interval '1 month 2 days 03:04:05'`, '1 mon 2 days 03:04:05'],
  [`timestamptz '2026-06-30 23:59:59.123456+08'`, '2026-06-30T15:59:59.123456Z'],
  [`timestamptz '2026-06-30 23:59:59.12+08'`, '2026-06-30T15:59:59.120000Z'],
  [`timestamptz '2026-06-30 00:00:00Z'`, '2026-06-30T00:00:00.000000Z'],
  [`timestamptz 'infinity'`, 'infinity'],
  [`timestamp '2026-06-30 23:59:59.5'`, '2026-06-30 23:59:59.5'],
  [`'{"数": [1, null]}'::jsonb`, { 数: [1, null] }],
  [`null::timestamptz`, null],
  [`array['2026-06-30', null]::date[]`, ['2026-06-30', null]],
  [
    `array[array[1.10, 2], array[3, 4]]::numeric[]`,
    [
      ['1.10', '2'],
      ['3', '4'],
    ],
  ],
  [`array[1, 2]::int8[]`, [1, 2]],
  [`array['2026-06-30 08:00+08']::timestamptz[]`, ['2026-06-30T00:00:00.000000Z']],
  [`array['1 day']::interval[]`, ['1 day']],
  [`array['a,b', '数']::text[]`, ['a,b', '数']],
  [`true`, true],
  [`1::int4`, 1],
  [`'x'::text`, 'x'],
]

for (const [expression, value] of readings) {
  test(`${expression} arrives as ${JSON.stringify(value)}`, async () => {
    assert.deepEqual(await read(expression), value)
  })
}

test('an integer that JavaScript cannot hold exactly is an error, not a neighbour', async () => {
  await assert.rejects(read(`int8 '9007199254740993'`), /9007199254740993 超出/)
  assert.equal(await read('1::int8'), 1)
})

test('a time outside four-digit years is an error', async () => {
  await assert.rejects(read(`timestamptz '0044-03-15 12:00:00Z BC'`), RangeError)
  await assert.rejects(read(`timestamptz '10000-01-01 00:00:00Z'`), RangeError)
})

test('the time zone of the session does not change an instant', async () => {
  for (const [zone, written] of [
    ['Asia/Shanghai', '2026-07-01 00:00:00.000001+08'],
    ['America/St_Johns', '2026-07-01 00:00:00.000001+08'],
  ]) {
    await client.query(`set time zone '${zone}'`)
    assert.equal(await read(`timestamptz '${written}'`), '2026-06-30T16:00:00.000001Z')
  }
  await client.query(`set time zone 'Asia/Shanghai'`)
  // Local mean time, +08:05:43, before 1901.
  assert.equal(await read(`timestamptz '1900-01-01 00:00:00Z'`), '1900-01-01T00:00:00.000000Z')
  await client.query('set time zone default')
})
