import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { addressOf, noProxies, readProxies, type TrustedProxies } from './address.ts'

async function seen(peer: string, forwarded: string | null, trusted: TrustedProxies): Promise<string | null> {
  let address: string | null = null
  const app = new Hono()
  app.get('/', (c: Context) => {
    address = addressOf(c, trusted)
    return c.text('')
  })
  const headers = forwarded === null ? {} : { 'x-forwarded-for': forwarded }
  const socket = { remoteAddress: peer, remotePort: 1, remoteFamily: 'IPv4' }
  await app.request('/', { headers }, { incoming: { socket } })
  return address
}

describe('the address of a visitor', () => {
  const trusted = readProxies('127.0.0.1, 10.0.0.0/8')

  it('is the connection’s own, whatever a header says, unless a trusted proxy stands in front', async () => {
    assert.equal(await seen('192.0.2.9', '1.2.3.4', noProxies), '192.0.2.9')
    assert.equal(await seen('192.0.2.9', '1.2.3.4', trusted), '192.0.2.9')
    assert.equal(await seen('::ffff:127.0.0.1', '1.2.3.4', trusted), '1.2.3.4')
    assert.equal(await seen('127.0.0.1', null, trusted), '127.0.0.1')
  })

  it('is the last that no trusted proxy has: what a visitor wrote before it does not count', async () => {
    assert.equal(await seen('127.0.0.1', '9.9.9.9, 203.0.113.5, 10.1.2.3', trusted), '203.0.113.5')
    assert.equal(await seen('127.0.0.1', '203.0.113.5, <script>', trusted), '127.0.0.1')
  })

  it('refuses proxies that are no addresses', () => {
    for (const text of ['proxy.local', '10.0.0.0/33', '10.0.0.0/8/8', '1.2.3.4/x'])
      assert.throws(() => readProxies(text), RangeError, text)
  })
})
