import { createHmac } from 'node:crypto'
import type { Robot } from './channels.ts'
import type { Carried } from './send.ts'

const TIMEOUT_MS = 20_000
/** Robots take short texts; 企业微信 at most 2,048 bytes. */
const BYTES_MAX = 2_000

/** Hands a text to a group's robot, in the form that its platform takes. */
export async function sendToRobot(robot: Robot, text: string, now: Date): Promise<Carried> {
  const body = JSON.stringify({ msgtype: 'text', text: { content: shortened(text) } })
  let answer: Response
  try {
    answer = await fetch(addressOf(robot, now.getTime()), {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string; message?: string } }
    if (name === 'TimeoutError') return { went: 'unsure', why: '对方没有在时限内答复' }
    return { went: 'no', why: cause?.code ?? cause?.message ?? String(error), again: true }
  }
  const said = (await answer.json().catch(() => ({}))) as { errcode?: number; errmsg?: string }
  if (answer.ok && (said.errcode === undefined || said.errcode === 0)) return { went: 'yes' }
  return {
    went: 'no',
    why: said.errmsg ?? `HTTP ${answer.status}`,
    again: answer.status >= 500 || answer.status === 429,
  }
}

/** 钉钉 and 浙政钉: 加签 is HmacSHA256 of "timestamp\\nsecret" with the secret, in base64. */
export function addressOf({ kind, url, secret }: Robot, timestamp: number): string {
  if (secret === '' || kind === 'wecom') return url
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
  const signed = new URL(url)
  signed.searchParams.set('timestamp', String(timestamp))
  signed.searchParams.set('sign', sign)
  return signed.href
}

function shortened(text: string): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= BYTES_MAX) return text
  // A character cut in the middle of its bytes is left out.
  return `${new TextDecoder().decode(bytes.subarray(0, BYTES_MAX)).replace(/�$/, '')}……`
}
