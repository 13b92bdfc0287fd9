import { setTimeout as pause } from 'node:timers/promises'

/** What the server has acknowledged of one record: it must be there, or something that came later. */
export interface Acknowledged {
  readonly id: string
  version: number
  attendance: number
  /** A change was on its way when the server died: it may have come through or not. */
  unsure: number | null
}

const REGISTER = 'activity'
const RETRY_MS = 200

/** Somebody who enters records and mends them without a pause, as a browser does, and notes what was acknowledged. */
export class Clerk {
  readonly acknowledged: Acknowledged[] = []
  /** Records entered or mended, and told so. */
  answers = 0
  readonly #address: string
  readonly #bureau: string
  readonly #password: string
  readonly #name: string
  #cookie = ''
  #stopped = false
  #count = 0

  constructor(address: string, bureau: string, password: string, name: string) {
    this.#address = address
    this.#bureau = bureau
    this.#password = password
    this.#name = name
  }

  stop(): void {
    this.#stopped = true
  }

  async work(): Promise<void> {
    while (!this.#stopped) {
      try {
        if (this.#cookie === '') await this.#signIn()
        await (this.#count % 3 === 2 ? this.#mend() : this.#enter())
        this.#count++
        this.answers++
      } catch {
        await pause(RETRY_MS)
      }
    }
  }

  async #enter(): Promise<void> {
    const attendance = 10 + (this.#count % 90)
    const name = `${this.#name}第${this.#count}场 ${crypto.randomUUID().slice(0, 8)}`
    const cells = {
      on: '2026-03-05',
      name,
      place: '科技馆',
      theme: '科普',
      form: '线下',
      attendance: String(attendance),
    }
    const made = await this.#post(`${REGISTER}/records`, {
      cells: Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, { text }])),
    })
    if (made.outcome !== 'saved') throw new Error(`entering a record was answered ${JSON.stringify(made)}`)
    this.acknowledged.push({ id: made.id, version: made.version, attendance, unsure: null })
  }

  async #mend(): Promise<void> {
    const record = this.acknowledged.findLast(({ unsure }) => unsure === null)
    if (record === undefined) return this.#enter()
    const attendance = record.attendance + 1
    record.unsure = attendance
    const [changed] = await this.#post(`${REGISTER}/changes`, {
      edits: [{ id: record.id, version: record.version, cells: { attendance: { text: String(attendance) } } }],
      dated: null,
      reason: null,
    })
    if (changed.outcome !== 'saved') throw new Error(`mending a record was answered ${JSON.stringify(changed)}`)
    Object.assign(record, { version: changed.version, attendance, unsure: null })
  }

  async #signIn(): Promise<void> {
    const answer = await fetch(`${this.#address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.#address },
      body: JSON.stringify({ name: 'admin', password: this.#password }),
    })
    if (!answer.ok) throw new Error(`signing in was answered ${answer.status}`)
    this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }

  async #post(path: string, body: unknown) {
    const answer = await fetch(`${this.#address}/api/registers/${path}?bureau=${this.#bureau}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.#address, cookie: this.#cookie },
      body: JSON.stringify(body),
    })
    if (answer.status === 401) this.#cookie = ''
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`)
    return answer.json()
  }
}
