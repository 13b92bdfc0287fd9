import { v7 as uuid } from 'uuid'
import { insertions } from '../bulk.ts'
import { bureauScope, inScope, type Store, sendLast } from '../database.ts'
import { FIRST_HASH } from '../journal/hash.ts'
import { auditSchema } from '../schema/audit.ts'
import { endsNotNamed } from './ends.ts'
import { type AuditEvent, auditHash, DONE, STREAM_BEGINS, type StreamEnd } from './event.ts'

/** Events of so long a moment leave in one statement, unless somebody waits for one of them. */
const GATHERED_MS = 200
/** What could not be written is tried again after so long, until it stands. */
const RETRIED_AFTER_MS = 1_000
/** While nothing can be written, nothing more is taken on than this. */
const WAITING_MAX = 10_000

export interface Audit {
  /** Resolves when the event stands in the database. It stays in line where it could not be written yet. */
  record(bureau: string, event: AuditEvent): Promise<void>
  /** The same for an event that nobody waits for. */
  note(bureau: string, event: AuditEvent): void
  /** False while events that were taken on cannot be written: nothing should be changed then. */
  readonly writable: boolean
  /** Everything taken on so far stands. */
  settled(): Promise<void>
}

interface Waiting {
  readonly event: AuditEvent
  readonly stands: () => void
  readonly fails: (error: unknown) => void
}

/** The streams of one server process, one for each bureau that something happens in. */
export function openAudit(store: Pick<Store, 'app'>): Audit {
  const lines = new Map<string, Line>()
  const lineOf = (bureau: string) => {
    const known = lines.get(bureau)
    if (known !== undefined) return known
    const made = new Line(store, bureau)
    lines.set(bureau, made)
    return made
  }
  return {
    record: (bureau, event) => lineOf(bureau).add(storable(event), true),
    note: (bureau, event) =>
      void lineOf(bureau)
        .add(storable(event), false)
        .catch(() => {}),
    get writable() {
      return [...lines.values()].every(({ failing }) => !failing)
    },
    async settled() {
      await Promise.all([...lines.values()].map((line) => line.settled()))
    },
  }
}

/** The events of one bureau, in order: gathered, numbered, appended. */
class Line {
  failing = false
  readonly #store: Pick<Store, 'app'>
  readonly #bureau: string
  #end: StreamEnd | null = null
  #waiting: Waiting[] = []
  #writing: Promise<void> | null = null
  /** Ends the gathering at once. */
  #hurry = () => {}

  constructor(store: Pick<Store, 'app'>, bureau: string) {
    this.#store = store
    this.#bureau = bureau
  }

  add(event: AuditEvent, awaited: boolean): Promise<void> {
    if (this.#waiting.length >= WAITING_MAX) return Promise.reject(new Error('the audit takes on no more'))
    return new Promise((stands, fails) => {
      this.#waiting.push({ event, stands, fails })
      this.#writing ??= this.#writeAfter(this.failing ? RETRIED_AFTER_MS : GATHERED_MS)
      // Those that come in the same turn go with it, and those that come while it is written go next.
      if (awaited && !this.failing) setImmediate(() => this.#hurry())
    })
  }

  async settled(): Promise<void> {
    while (this.#writing !== null && !this.failing) {
      this.#hurry()
      await this.#writing
    }
  }

  async #writeAfter(ms: number): Promise<void> {
    if (ms > 0) await this.#gathered(ms)
    const taken = this.#waiting
    this.#waiting = []
    try {
      this.#end = await this.#append(taken.map(({ event }) => event))
      this.failing = false
      for (const { stands } of taken) stands()
    } catch (error) {
      if (!this.failing) console.error(`审计日志写不进去（单位 ${this.#bureau || '未定'}），将继续重试`, error)
      this.failing = true
      // What was sent may stand after all: a new stream tells it again rather than leave it out.
      this.#end = null
      this.#waiting = [...taken.map(({ event }) => ({ event, ...unheard })), ...this.#waiting]
      for (const { fails } of taken) fails(error)
    }
    this.#writing = this.#waiting.length === 0 ? null : this.#writeAfter(this.failing ? RETRIED_AFTER_MS : 0)
  }

  #gathered(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      if (this.failing) timer.unref()
      this.#hurry = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #append(events: readonly AuditEvent[]): Promise<StreamEnd> {
    const bureau = this.#bureau
    return inScope(this.#store, bureauScope(bureau), async (tx) => {
      const begun = this.#end === null ? [beginning(await endsNotNamed(tx, bureau), events)] : []
      let end = this.#end ?? { stream: uuid(), number: 0, hash: FIRST_HASH }
      const rows = [...begun, ...events].map((event) => {
        const place = { bureau, stream: end.stream, number: end.number + 1 }
        end = { ...place, hash: auditHash(end.hash, place, event) }
        return { ...place, ...event, hash: end.hash }
      })
      await sendLast(tx, insertions('audit', auditSchema.audit!, rows))
      return end
    })
  }
}

/** The texts come from outside: what no database keeps must not hold up all that follows. */
function storable(event: AuditEvent): AuditEvent {
  const { account, name, address, action, target, result } = event
  const clean = (text: string) => text.toWellFormed().replaceAll(/\p{Cc}/gu, '\ufffd')
  const optional = (text: string | null) => (text === null ? null : clean(text))
  return {
    ...event,
    ...{ account, name: clean(name), address: optional(address) },
    ...{ action: clean(action), target: optional(target), result: clean(result) },
  }
}

/** Nobody waits any more: whoever did was told that it had failed. */
const unheard = { stands: () => {}, fails: () => {} } as const

function beginning(before: readonly StreamEnd[], [first]: readonly AuditEvent[]): AuditEvent {
  return {
    at: first?.at ?? new Date().toISOString(),
    account: null,
    name: '系统',
    address: null,
    action: STREAM_BEGINS,
    target: null,
    result: DONE,
    detail: { before: before.map(({ stream, number, hash }) => ({ stream, number, hash })) },
  }
}
