import { argon2Sync } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'

/** What a key is made of; memory in KiB. */
export interface Derivation {
  readonly message: string
  readonly nonce: Uint8Array
  readonly tagLength: number
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** Where all cores are busy, a hash gets about a tenth of what the work of somebody who has signed in gets. */
const NICENESS = 10

/** Linux gives every thread a priority of its own; elsewhere hashes are made like everything else. */
function giveWay(): void {
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    setPriority(thread, NICENESS)
  } catch {
    // No such place, or nobody may: nothing is lost but the order.
  }
}

if (new URL(import.meta.url).search === '?gives-way') giveWay()
parentPort?.on('message', (derivation: Derivation) => parentPort?.postMessage(argon2Sync('argon2id', derivation)))
