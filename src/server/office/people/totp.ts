import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** RFC 4648, table 3. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** RFC 4226, 4: at least 128 bits, 160 recommended. */
const KEY_BYTES = 20
/** RFC 6238, 4.1 */
const STEP_SECONDS = 30
const DIGITS = 6
/** RFC 6238, 5.2: one step either way for clocks that differ and for the time of typing. */
const STEPS_ASIDE = 1

/** A key of one-time codes, as an authenticator takes it. */
export function makeTotpKey(): string {
  return toBase32(randomBytes(KEY_BYTES))
}

/** The time step whose code this is, near `now` and later than `after`, whose code was used; `null` for none. */
export function totpStep(key: string, code: string, now: Date, after: number): number | null {
  const said = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(said)) return null
  const present = Math.floor(now.getTime() / 1000 / STEP_SECONDS)
  let found: number | null = null
  for (let step = present - STEPS_ASIDE; step <= present + STEPS_ASIDE; step++) {
    const isSame = timingSafeEqual(Buffer.from(hotp(fromBase32(key), step, DIGITS)), Buffer.from(said))
    if (isSame && step > after) found = step
  }
  return found
}

/** The code of a key at a time. RFC 6238 with SHA-1, which every authenticator knows. */
export function totpAt(key: string, now: Date): string {
  return hotp(fromBase32(key), Math.floor(now.getTime() / 1000 / STEP_SECONDS), DIGITS)
}

/** RFC 4226, 5.3 */
export function hotp(key: Uint8Array, counter: number, digits: number): string {
  const text = Buffer.alloc(8)
  text.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', key).update(text).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The link by which an authenticator on the same device takes the key. */
export function otpauth(key: string, name: string): string {
  const issuer = encodeURIComponent('科创台账')
  return `otpauth://totp/${issuer}:${encodeURIComponent(name)}?secret=${key}&issuer=${issuer}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`
}

export function toBase32(bytes: Uint8Array): string {
  let [bits, value, text] = [0, 0, '']
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    for (; bits >= 5; bits -= 5) text += BASE32[(value >>> (bits - 5)) & 31]
  }
  return bits > 0 ? text + BASE32[(value << (5 - bits)) & 31] : text
}

/** Throws RangeError on a character outside the alphabet. */
export function fromBase32(text: string): Uint8Array {
  const bytes: number[] = []
  let [bits, value] = [0, 0]
  for (const character of text) {
    const five = BASE32.indexOf(character)
    if (five < 0) throw new RangeError('not a text in base 32')
    value = ((value << 5) | five) & 0xffff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((value >>> bits) & 0xff)
    }
  }
  return new Uint8Array(bytes)
}
