import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Asker, type Measured } from './asker.ts'
import { bureau, type Firm, PASSWORD } from './bureau.ts'

/** What the server has told a firm to have: it must be there, once. */
export interface Acknowledged {
  readonly register: 'recognition' | 'request'
  readonly firm: Firm
  readonly record: string
  readonly key: string
  /** Digest of the file that was handed in with it. */
  readonly file: string | null
}

export interface Manner {
  /** Sends each submission twice at once. */
  readonly impatient: boolean
  /** Has something to ask as well. */
  readonly asks: boolean
  /** Comes to these pages for the first time and signs in; others have signed in earlier in the day. */
  readonly fresh: boolean
}

const HERE = `bureau=${bureau}`
const FILE_BYTES = 8_000
const BATCH = `${new Date().getFullYear()}年第一批`

/** One firm before the deadline: it comes, looks, and hands in at its moment. */
export class Applicant {
  readonly firm: Firm
  readonly acknowledged: Acknowledged[] = []
  readonly #asker: Asker
  readonly #manner: Manner
  readonly #script: readonly string[]
  #round = 0

  constructor(
    address: string,
    measured: Measured,
    firm: Firm,
    { manner, script }: { readonly manner: Manner; readonly script: readonly string[] },
  ) {
    this.firm = firm
    this.#manner = manner
    this.#script = script
    const who = { name: firm.account, password: PASSWORD }
    this.#asker = new Asker(address, measured, who, manner.fresh ? '' : firm.cookie)
  }

  /** Opens the pages and signs in. */
  async come(): Promise<void> {
    const [page] = this.#script
    for (const path of this.#manner.fresh ? this.#script : [page ?? '/'])
      await this.#asker.ask(path === page ? 'page' : 'part of a page', 'GET', path)
    if (this.#manner.fresh) await this.#asker.signIn()
    else await this.#asker.ask('session', 'GET', '/api/session')
    await this.#asker.ask('portal', 'GET', `/api/portal?${HERE}`)
    await this.#asker.ask('messages', 'GET', `/api/messages?${HERE}`)
    await this.#asker.ask('list', 'GET', `/api/cases?${HERE}&list=all`)
    await this.#asker.ask('case', 'GET', `/api/cases/recognition/${this.firm.case}?${HERE}`)
  }

  /** Hands in the application, or hands it in again when it came back. */
  async submit(): Promise<void> {
    const { firm } = this
    this.#round += 1
    const bytes = fileOf(firm, this.#round)
    const file = createHash('sha256').update(bytes).digest('hex')
    const name = `申请书-${this.#round}.pdf`
    await this.#asker.ask('upload', 'POST', `/api/uploads?${HERE}&name=${encodeURIComponent(name)}`, bytes)
    const key = `declare-${firm.account}-${this.#round}`
    const body = { form: { batch: { text: BATCH }, application: { file: { hash: file, name } } }, key }
    const path = `/api/cases/recognition/${firm.case}/declare?${HERE}`
    for (const answer of await this.#sent('submit', path, body)) done(answer)
    this.acknowledged.push({ register: 'recognition', firm, record: firm.case, key, file })
    await this.#asker.ask('case', 'GET', `/api/cases/recognition/${firm.case}?${HERE}`)
    if (this.#manner.asks && this.#round === 1) await this.#raise()
  }

  /** Whether it was sent back, as its page says when it looks. */
  async isSentBack(): Promise<boolean> {
    const page = await this.#asker.ask('case', 'GET', `/api/cases/recognition/${this.firm.case}?${HERE}`)
    return page !== null && (page as { state: string }).state === 'rectifying'
  }

  async #raise(): Promise<void> {
    const { firm } = this
    const cells = {
      subject: { text: `${firm.name}的诉求` },
      matter: { text: '政策申报' },
      content: { text: '截止当天系统能否受理' },
      phone: { text: '13900000000' },
    }
    const key = `raise-${firm.account}`
    const answers = await this.#sent('raise', `/api/cases/request?${HERE}`, { cells, key })
    const ids = new Set(answers.map((answer) => (answer as { id: string }).id))
    if (ids.size !== 1) throw new Error(`one submission made ${ids.size} requests`)
    this.acknowledged.push({ register: 'request', firm, record: [...ids][0]!, key, file: null })
  }

  /** Once, or by an impatient finger twice at once. */
  async #sent(kind: string, path: string, body: unknown): Promise<readonly unknown[]> {
    const once = () => this.#asker.ask(kind, 'POST', path, body)
    if (!this.#manner.impatient) return [await once()]
    const first = once()
    await pause(Math.random() * 50)
    return Promise.all([first, once()])
  }
}

function done(answer: unknown): void {
  if ((answer as { done: boolean }).done !== true) throw new Error(`handing in was answered ${JSON.stringify(answer)}`)
}

/** A different file each time. */
function fileOf(firm: Firm, round: number): Uint8Array {
  const bytes = Buffer.alloc(FILE_BYTES, `%PDF-1.7 ${firm.account} ${round} `)
  return new Uint8Array(bytes)
}
