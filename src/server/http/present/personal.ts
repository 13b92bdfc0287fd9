import type { Allowance } from '../may.ts'
import { masked } from './value.ts'

/** A text about a person, whole or with its middle hidden. */
export function personalText({ personal }: Pick<Allowance, 'personal'>): (text: string) => string {
  return personal === 'whole' ? (text) => text : masked
}
