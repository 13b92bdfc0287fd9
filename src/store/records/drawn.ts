import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'

/*
 * What is drawn at random for records, drawn at once for all of a save: each drawing for itself costs more than what
 * it is drawn for.
 */

const ID_BYTES = 16
const SALT_BYTES = 16

/** Ids of new records by their number, one greater than the other. */
export function newIds(count: number): (index: number) => string {
  const drawn = randomBytes(ID_BYTES * (count + 1))
  const msecs = Date.now()
  // From the lower half, so that it does not begin anew.
  const first = drawn.readUInt32BE(ID_BYTES * count) >>> 1
  return (index) =>
    uuid({ random: drawn.subarray(ID_BYTES * index, ID_BYTES * (index + 1)), msecs, seq: first + index })
}

/** Salts by their number. */
export function newSalts(count: number): (index: number) => string {
  const drawn = randomBytes(SALT_BYTES * count)
  return (index) => drawn.toString('hex', SALT_BYTES * index, SALT_BYTES * (index + 1))
}
