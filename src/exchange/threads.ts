import { Worker } from 'node:worker_threads'

export interface ThreadLimits {
  readonly heapMegabytes: number
  /** Tasks at the same time; further ones wait. */
  readonly atOnce: number
  /** A thread is replaced after so many tasks, whatever they have left behind in it. */
  readonly tasksPerThread: number
  /** A thread without work ends after so long. */
  readonly idleMilliseconds: number
}

/** A thread gave no answer: in time, within its memory, or at all (`cause`, where it said one); or nobody waited for it. */
export class ThreadFailed extends Error {
  readonly why: 'slow' | 'memory' | 'fault' | 'unwanted'

  constructor(why: ThreadFailed['why'], cause?: unknown) {
    super(`a thread gave no answer: ${why}`, { cause })
    this.why = why
  }
}

interface Thread {
  readonly worker: Worker
  tasks: number
  leaving: NodeJS.Timeout | null
}

/**
 * Threads of their own for work on content from outside, which may hang or exhaust whatever reads it, and would stop
 * everything else meanwhile. A thread that has answered well may take another task: starting one costs more than a
 * small file.
 */
export class Threads<Task, Answer> {
  readonly #module: URL
  readonly #limits: ThreadLimits
  readonly #isWell: (answer: Answer) => boolean
  readonly #idle: Thread[] = []
  readonly #waiting: (() => void)[] = []
  #running = 0

  /** `isWell`: a thread that answers otherwise may be in any state, and takes no other task. */
  constructor(module: URL, limits: ThreadLimits, isWell: (answer: Answer) => boolean) {
    this.#module = module
    this.#limits = limits
    this.#isWell = isWell
  }

  /**
   * Rejects with `ThreadFailed` where there is no answer. A task whose asker has gone (`signal`) before its turn is not
   * begun; one that runs is finished, for a warm thread is worth more than the rest of one task.
   */
  async ask(
    task: Task,
    milliseconds: number,
    { handedOver = [], signal }: { readonly handedOver?: readonly ArrayBuffer[]; readonly signal?: AbortSignal } = {},
  ): Promise<Answer> {
    if (this.#running >= this.#limits.atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running++
    try {
      if (signal?.aborted) throw new ThreadFailed('unwanted')
      return await this.#run(task, milliseconds, handedOver)
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }

  #run(task: Task, milliseconds: number, handedOver: readonly ArrayBuffer[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const thread = this.#take()
      const { worker } = thread
      const end = (settle: () => void, keep = false) => {
        clearTimeout(deadline)
        worker.removeAllListeners()
        settle()
        if (keep) this.#park(thread)
        else void worker.terminate()
      }
      const deadline = setTimeout(() => end(() => reject(new ThreadFailed('slow'))), milliseconds)
      worker.once('message', (answer: Answer) => end(() => resolve(answer), this.#isWell(answer)))
      worker.once('error', (error: Error & { code?: string }) => {
        const why = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault'
        end(() => reject(new ThreadFailed(why, error)))
      })
      worker.once('exit', () => end(() => reject(new ThreadFailed('fault'))))
      worker.postMessage(task, handedOver)
    })
  }

  #take(): Thread {
    const thread = this.#idle.pop() ?? { worker: this.#start(), tasks: 0, leaving: null }
    if (thread.leaving !== null) clearTimeout(thread.leaving)
    thread.worker.removeAllListeners()
    thread.worker.ref()
    thread.tasks += 1
    return thread
  }

  #start(): Worker {
    return new Worker(this.#module, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMegabytes },
      // Nothing that a file says can reach a setting, or a password in one.
      env: {},
    })
  }

  /** Waits for the next task, for a while; it keeps no process alive, and one that fails meanwhile is forgotten. */
  #park(thread: Thread): void {
    const { worker } = thread
    if (thread.tasks >= this.#limits.tasksPerThread) return void worker.terminate()
    const leave = () => {
      if (this.#idle.includes(thread)) this.#idle.splice(this.#idle.indexOf(thread), 1)
      void worker.terminate()
    }
    worker.once('error', leave)
    worker.once('exit', leave)
    worker.unref()
    thread.leaving = setTimeout(leave, this.#limits.idleMilliseconds).unref()
    this.#idle.push(thread)
  }
}
