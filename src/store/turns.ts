import pg from 'pg'

/** The side of a connection that its client calls and listens to. */
export interface Wire {
  readonly stream: { cork(): void; uncork(): void }
  /** A statement by itself: it is answered for itself. */
  query(text: string): void
  execute(portal: unknown): void
  /** Ends what was sent before it: the database answers, and says that it is ready. */
  sync(): void
  emit(event: string, message?: unknown): boolean
}

/** Whether the database says for this statement that it is ready, or only for one behind it. */
type Answer = 'own' | 'shared'

const READY = 'readyForQuery'
const FAILED = 'errorMessage'

/**
 * What is asked of a pipelined connection within one turn of the program leaves in one message and is answered by one.
 * The client ends each statement with a sync of its own, and the database sends off an answer for each: as many
 * wakings of both as there are statements, at the cost of a small statement each. Here only the last of a turn is
 * synced; the client hears for each of the others that the database is ready when its answer is there.
 *
 * A statement that fails ends its turn: those behind it are not done, and fail with what the database says of
 * statements in a transaction that has failed. Statements of one turn are therefore those of one transaction.
 */
export class Turns {
  readonly #wire: Wire
  readonly #sync: () => void
  readonly #answers: Answer[] = []
  #gathering = false
  #executed = false
  #owing = false

  constructor(wire: Wire) {
    this.#wire = wire
    this.#sync = wire.sync.bind(wire)
    const [query, execute, emit] = [wire.query.bind(wire), wire.execute.bind(wire), wire.emit.bind(wire)]
    wire.query = (text) => {
      // A statement of this kind cannot stand behind one that is not ended.
      this.#end()
      this.#answers.push('own')
      query(text)
    }
    wire.execute = (portal) => {
      this.#executed = true
      execute(portal)
    }
    wire.sync = () => this.#synced()
    wire.emit = (event, message) => this.#heard(event, message, emit)
  }

  /** From here to the end of the turn. */
  gather(): void {
    if (this.#gathering) return
    this.#gathering = true
    const { stream } = this.#wire
    stream.cork()
    process.nextTick(() => {
      this.#gathering = false
      this.#end()
      stream.uncork()
    })
  }

  #synced(): void {
    const waits = this.#gathering && this.#executed
    this.#executed = false
    this.#answers.push(waits ? 'shared' : 'own')
    this.#owing = waits
    if (!waits) this.#sync()
  }

  #end(): void {
    if (!this.#owing) return
    this.#owing = false
    this.#answers[this.#answers.length - 1] = 'own'
    this.#sync()
  }

  #heard(event: string, message: unknown, emit: Wire['emit']): boolean {
    if (event === READY) this.#answers.shift()
    const heard = emit(event, message)
    if (event === 'commandComplete' && this.#answers[0] === 'shared') this.#ready('T', emit)
    else if (event === FAILED) {
      while (this.#answers[0] === 'shared') {
        this.#ready('E', emit)
        emit(FAILED, aborted())
      }
    }
    return heard
  }

  #ready(status: 'T' | 'E', emit: Wire['emit']): void {
    this.#answers.shift()
    emit(READY, { name: READY, length: 5, status })
  }
}

function aborted(): pg.DatabaseError {
  const error = new pg.DatabaseError(
    'current transaction is aborted, commands ignored until end of transaction block',
    0,
    'error',
  )
  error.code = '25P02'
  return error
}
