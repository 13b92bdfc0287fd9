import { createTransport } from 'nodemailer'
import type { MailServer } from './channels.ts'
import type { Carried } from './send.ts'

const TIMEOUT_MS = 20_000

/** Hands one mail over. What fails before the server was given the text may be tried again. */
export async function sendMail(server: MailServer, to: string, subject: string, text: string): Promise<Carried> {
  const { host, port, secure, user, password, from } = server
  const transport = createTransport({
    ...{ host, port, secure },
    ...(user === '' ? {} : { auth: { user, pass: password } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({ from, to, subject, text })
    return { went: 'yes' }
  } catch (error) {
    const { command, responseCode, message } = error as Error & { command?: string; responseCode?: number }
    // A text that was given and never answered for may have arrived.
    if (command === 'DATA' && responseCode === undefined) return { went: 'unsure', why: message }
    return { went: 'no', why: message, again: responseCode === undefined || responseCode < 500 }
  } finally {
    transport.close()
  }
}
