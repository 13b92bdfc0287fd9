import { type Cutoff, resolveCutoff } from '../../store/journal/cutoff.ts'
import { type At, look } from '../office/office.ts'
import type { Desk } from './desk.ts'

/** Reads the books as they stood at a cut-off. */
export async function asKnown<T>(
  { office }: Desk,
  asOf: string | undefined,
  read: (at: At, cutoff: Cutoff) => Promise<T>,
): Promise<T> {
  const cutoff = await resolveCutoff(office.store, office.bureau, asOf ?? null)
  return look(office, (at) => read(at, cutoff))
}
