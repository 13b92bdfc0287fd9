import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromBase32, hotp, makeTotpKey, toBase32, totpAt, totpStep } from './totp.ts'

const key = new TextEncoder().encode('12345678901234567890')

describe('one-time codes', () => {
  it('are those of RFC 6238, appendix B', () => {
    const vectors: readonly (readonly [seconds: number, code: string])[] = [
      [59, '94287082'],
      [1_111_111_109, '07081804'],
      [1_111_111_111, '14050471'],
      [1_234_567_890, '89005924'],
      [2_000_000_000, '69279037'],
      [20_000_000_000, '65353130'],
    ]
    for (const [seconds, code] of vectors) assert.equal(hotp(key, Math.floor(seconds / 30), 8), code)
  })

  it('are those of RFC 4226, appendix D', () => {
    const codes = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
    assert.deepEqual(
      codes.map((_, counter) => hotp(key, counter, 6)),
      codes,
    )
  })

  it('are taken half a minute early or late, no further away, and never again once used', () => {
    const text = toBase32(key)
    const at = (seconds: number) => new Date(seconds * 1000)
    const code = totpAt(text, at(3_000))
    assert.equal(totpStep(text, code, at(3_000), -1), 100)
    assert.equal(totpStep(text, ` ${code.slice(0, 3)} ${code.slice(3)} `, at(3_059), -1), 100)
    assert.equal(totpStep(text, code, at(2_975), -1), 100)
    assert.equal(totpStep(text, code, at(3_061), -1), null)
    assert.equal(totpStep(text, code, at(3_000), 100), null)
    assert.equal(totpStep(text, 'abcdef', at(3_000), -1), null)
  })

  it('have keys of 160 bits that come back from their text', () => {
    const made = makeTotpKey()
    assert.match(made, /^[A-Z2-7]{32}$/)
    assert.equal(toBase32(fromBase32(made)), made)
    assert.equal(toBase32(new TextEncoder().encode('foobar')), 'MZXW6YTBOI')
  })
})
