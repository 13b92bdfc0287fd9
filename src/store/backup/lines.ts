const NEWLINE = 10
const SLICE_BYTES = 4 * 1024 * 1024

/** A piece of a table: whole rows, each of which ends its line. */
export interface Slice {
  readonly chunks: readonly Uint8Array[]
  readonly bytes: number
  readonly rows: number
}

/** Cuts a stream of rows between two rows, so that no piece is much larger than the others. */
export async function* slices(stream: AsyncIterable<Uint8Array>, sliceBytes = SLICE_BYTES): AsyncGenerator<Slice> {
  let [chunks, bytes, rows]: [Uint8Array[], number, number] = [[], 0, 0]
  for await (const chunk of stream) {
    const end = bytes + chunk.length < sliceBytes ? -1 : chunk.lastIndexOf(NEWLINE)
    if (end === -1) {
      chunks.push(chunk)
      bytes += chunk.length
      rows += countRows(chunk)
      continue
    }
    const [head, tail] = [chunk.subarray(0, end + 1), chunk.subarray(end + 1)]
    yield { chunks: [...chunks, head], bytes: bytes + head.length, rows: rows + countRows(head) }
    ;[chunks, bytes, rows] = tail.length === 0 ? [[], 0, 0] : [[tail], tail.length, 0]
  }
  if (bytes > 0) yield { chunks, bytes, rows }
}

/** Rows are lines: the text format of COPY writes a line break within a value as two other characters. */
export function countRows(chunk: Uint8Array): number {
  let count = 0
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) count += 1
  return count
}
