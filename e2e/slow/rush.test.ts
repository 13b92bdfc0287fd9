import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { hangUp } from '../rush/asker.ts'
import { makeRushBureau } from '../rush/bureau.ts'
import { counted } from '../rush/counted.ts'
import { rush } from '../rush/rush.ts'
import { freePort } from '../support/port.ts'
import { type Serving, serving } from '../support/serving.ts'

const FIRMS = 60
const OVERDUE = 20
const PLAN = { minutes: 0.5, fresh: 0.3, kills: 3 }

/** A small rush for the deadline, with the server killed twice and once the database under it. */
describe('a deadline at which the server is killed', () => {
  let data = ''
  let server: Serving

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'kechuang-rush-'))
    server = serving(data, await freePort(), 'killed at the deadline')
  })
  after(async () => {
    hangUp()
    await server.kill('both').catch(() => {})
    await rm(data, { recursive: true, force: true })
  })

  it('loses nothing that was acknowledged, doubles nothing, and lets the clock do its work once', async () => {
    const made = await makeRushBureau(data, FIRMS, OVERDUE)
    await server.start()
    const { acknowledged, downMs } = await rush(server, made, PLAN)
    await server.stop()
    assert.equal(downMs.length, PLAN.kills)
    assert.ok(acknowledged.length >= FIRMS, `${acknowledged.length} acknowledged`)
    const { lost, doubled, untold, supervised, reminded } = await counted(data, made, acknowledged)
    assert.deepEqual({ lost, doubled, untold, supervised }, { lost: 0, doubled: 0, untold: 0, supervised: OVERDUE })
    assert.equal(reminded, OVERDUE)
  })
})
