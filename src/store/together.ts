/** So many are done at once, at most. */
const TOGETHER_MAX = 50

interface Waiting<T, R> {
  readonly one: T
  readonly done: (result: R) => void
  readonly failed: (error: unknown) => void
}

/**
 * What comes in one turn of the program, and what comes while the same is being done, is done together in the order of
 * its coming: one question or one transaction for all of it. Nothing waits for more to come. Where all together fail, each is done alone, so that what is wrong
 * with one keeps no other back.
 */
export class Together<T, R> {
  readonly #all: (list: readonly T[]) => Promise<readonly R[]>
  #waiting: Waiting<T, R>[] = []
  #busy = false

  constructor(all: (list: readonly T[]) => Promise<readonly R[]>) {
    this.#all = all
  }

  add(one: T): Promise<R> {
    return new Promise((done, failed) => {
      this.#waiting.push({ one, done, failed })
      if (this.#busy) return
      this.#busy = true
      setImmediate(() => void this.#work())
    })
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) await this.#do(this.#waiting.splice(0, TOGETHER_MAX))
    this.#busy = false
  }

  async #do(list: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.#all(list.map(({ one }) => one))
      list.forEach(({ done }, index) => void done(results[index]!))
    } catch (error) {
      const [only] = list
      if (list.length === 1) only?.failed(error)
      else for (const one of list) await this.#do([one])
    }
  }
}
