import assert from 'node:assert/strict'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { addBureau } from '../../store/bureau.ts'
import type { Store } from '../../store/database.ts'
import { holdsSealed, sealStored } from '../../store/sealing.ts'
import { installedSecrets, secretsOf } from '../../store/secrets.ts'
import { testStore } from '../../store/testing.ts'
import { makeTotpKey, totpAt } from '../office/people/totp.ts'
import { makeMember, testApp } from './testing.ts'

const bureau = '990101'
const NOW = new Date('2026-07-01T01:00:00Z')
const HALF_MINUTE_MS = 30_000

describe('secrets at rest', () => {
  let store: Store
  let folder: string
  let http: ReturnType<typeof testApp>

  before(async () => {
    store = await testStore()
    folder = await mkdtemp(join(tmpdir(), 'kechuang-test-'))
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await makeMember(store, 'boss', { bureau, role: 'admin' })
    http = testApp(store, folder)
  })
  after(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** All that the tables of settings and accounts hold, as text. */
  async function kept(): Promise<string> {
    const { rows } = await sql<{ all: string }>`
      select coalesce(string_agg(value::text, ' '), '') || ' ' || (select string_agg(coalesce(totp, ''), ' ') from account) as "all"
      from setting`.execute(store.owner)
    return rows[0]?.all ?? ''
  }

  it('lie sealed, each for its place, and open with their own key alone', () => {
    const [one, other] = [secretsOf(new Uint8Array(32).fill(1)), secretsOf(new Uint8Array(32).fill(2))]
    const sealed = one.seal('口令 swordfish', 'totp a')
    assert.ok(!sealed.includes('swordfish'))
    assert.notEqual(one.seal('口令 swordfish', 'totp a'), sealed, 'twice the same is never the same')
    assert.equal(one.open(sealed, 'totp a'), '口令 swordfish')
    assert.throws(() => one.open(sealed, 'totp b'), 'it was carried to another account')
    assert.throws(() => other.open(sealed, 'totp a'))
    // The last sign of base64 may hold bits that stand for nothing; the one before the last four does not.
    const altered = `${sealed.slice(0, -5)}${sealed.at(-5) === 'A' ? 'B' : 'A'}${sealed.slice(-4)}`
    assert.throws(() => one.open(altered, 'totp a'))
    assert.throws(() => one.open(sealed.slice(0, 40), 'totp a'))
    assert.equal(one.open('plain from before', 'totp a'), 'plain from before')
    assert.equal(one.seal('', 'totp a'), '')
  })

  it('have a key in the data folder that its owner alone reads, or one that the environment gives', async () => {
    const [first, again] = [await installedSecrets(folder, undefined), await installedSecrets(folder, undefined)]
    assert.equal(first.keyId, again.keyId)
    const path = join(folder, 'secret.key')
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    await chmod(path, 0o644)
    await installedSecrets(folder, undefined)
    assert.equal((await stat(path)).mode & 0o777, 0o600, 'an open one is closed')
    const given = await installedSecrets(folder, 'ab'.repeat(32))
    assert.notEqual(given.keyId, first.keyId)
    assert.equal(
      (await installedSecrets(folder, Buffer.from('ab'.repeat(32), 'hex').toString('base64'))).keyId,
      given.keyId,
    )
    await assert.rejects(installedSecrets(folder, 'short'), /KECHUANG_SECRET_KEY 不是32字节的密钥/)
    const text = await readFile(path, 'utf8')
    await writeFile(path, 'damaged')
    await assert.rejects(installedSecrets(folder, undefined), /secret\.key 不是32字节的密钥/)
    await writeFile(path, text)
    const both = await Promise.all([1, 2, 3].map(() => installedSecrets(join(folder, 'new'), undefined)))
    assert.equal(new Set(both.map(({ keyId }) => keyId)).size, 1, 'three servers that start at once')
  })

  it('of one-time codes are never in the clear, and codes work as before', async () => {
    const boss = http.visitor()
    await boss.signIn('boss', 'right horse')
    const { key } = (await (await boss.post('/api/session/codes', {})).json()) as { key: string }
    assert.ok(!(await kept()).includes(key))
    const proved = await boss.post('/api/session/codes/confirm', { code: totpAt(key, NOW) })
    assert.equal(proved.status, 200)
    assert.ok(!(await kept()).includes(key))
    const enter = (code: string) => http.visitor().post('/api/session', { name: 'boss', password: 'right horse', code })
    assert.equal((await enter('000000')).status, 401)
    http.later(HALF_MINUTE_MS)
    const code = totpAt(key, new Date(NOW.getTime() + HALF_MINUTE_MS))
    assert.equal((await enter(code)).status, 200)
    assert.equal((await enter(code)).status, 401, 'a code is used once')
  })

  it('of channels are sealed with the addresses of robots, and open when something is sent', async () => {
    const asked: string[] = []
    const robots = createServer((request, answer) => {
      asked.push(request.url ?? '')
      answer.setHeader('content-type', 'application/json')
      answer.end(JSON.stringify({ errcode: 0 }))
    })
    await new Promise<void>((resolve) => robots.listen(0, '127.0.0.1', () => resolve()))
    const url = `http://127.0.0.1:${(robots.address() as AddressInfo).port}/robot?access_token=TOKEN77`
    const boss = await signedIn()
    const mail = { host: 'smtp.test', port: 25, secure: false, user: 'a', from: '科创台账 <a@office.test>' }
    const robot = { id: null, kind: 'dingtalk', name: '群', url, secret: 'SECRET77' }
    const saved = await boss.put('/api/messages/channels', {
      version: 0,
      mail: { ...mail, password: 'MAIL77' },
      robots: [robot],
    })
    assert.equal(saved.status, 200, await saved.clone().text())
    const shown = (await saved.json()) as { version: number; robots: { id: string; host: string; name: string }[] }
    for (const secret of ['MAIL77', 'SECRET77', 'TOKEN77']) assert.ok(!(await kept()).includes(secret), secret)
    assert.match(shown.robots[0]?.host ?? '', /^127\.0\.0\.1:/)
    const [{ id } = { id: '' }] = shown.robots
    const tried = await boss.post('/api/messages/channels/try', { channel: id, to: '' })
    assert.equal(tried.status, 200, await tried.clone().text())
    assert.match(asked[0] ?? '', /access_token=TOKEN77&timestamp=\d+&sign=/)
    const kept1 = await kept()
    const renamed = { id, kind: 'dingtalk', name: '新群名' }
    const again = await boss.put('/api/messages/channels', { version: shown.version, mail, robots: [renamed] })
    assert.equal(again.status, 200, await again.clone().text())
    await boss.post('/api/messages/channels/try', { channel: id, to: '' })
    assert.match(asked[1] ?? '', /access_token=TOKEN77/, 'what is not given again stays')
    assert.ok(kept1.includes('sealed:1:'))
    const forged = { ...robot, url: 'sealed:1:forged' }
    assert.equal(
      (await boss.put('/api/messages/channels', { version: shown.version + 1, mail, robots: [forged] })).status >= 400,
      true,
    )
    await new Promise<void>((resolve) => robots.close(() => resolve()))
  })

  async function signedIn() {
    await sql`update account set totp = null`.execute(store.owner)
    const boss = http.visitor()
    assert.equal((await boss.signIn('boss', 'right horse')).status, 200)
    return boss
  }

  it('that an older version left in the clear are sealed at the next start, and what another key sealed is counted', async () => {
    const key = makeTotpKey()
    await sql`update account set totp = ${`${key} 12`} where name = 'boss'`.execute(store.owner)
    const value = {
      mail: { password: 'OLDMAIL' },
      robots: [{ id: 'r', url: 'https://x.test/?t=OLDURL', secret: 'OLDSEC' }],
    }
    await sql`update setting set value = ${JSON.stringify(value)} where name = 'channels'`.execute(store.owner)
    await sql`insert into setting (bureau, name, value, version, actor, changed_at)
      values ('', 'oidc', ${JSON.stringify({ issuer: 'i', clientSecret: 'OLDOIDC' })}, 1, '管理员', now())`.execute(
      store.owner,
    )
    assert.equal(await holdsSealed(store.owner), false)
    assert.deepEqual(await sealStored(store), { sealed: 5, lost: 0 })
    const all = await kept()
    for (const secret of [key, 'OLDMAIL', 'OLDURL', 'OLDSEC', 'OLDOIDC']) assert.ok(!all.includes(secret), secret)
    assert.deepEqual(await sealStored(store), { sealed: 0, lost: 0 })
    assert.equal(await kept(), all)
    assert.equal(await holdsSealed(store.owner), true)
    const code = totpAt(key, new Date(NOW.getTime() + HALF_MINUTE_MS))
    const entered = await http.visitor().post('/api/session', { name: 'boss', password: 'right horse', code })
    assert.equal(entered.status, 200, 'its authenticator goes on')

    const elsewhere = { ...store, secrets: secretsOf(new Uint8Array(32).fill(9)) }
    assert.deepEqual(await sealStored(elsewhere), { sealed: 0, lost: 5 })
    const lost = testApp(elsewhere, folder)
    const refused = await lost.visitor().post('/api/session', { name: 'boss', password: 'right horse', code: '123456' })
    assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [422, 'secret.key'])
  })
})
