import type { Read } from '../problem.ts'
import type { AreaCode } from '../values.ts'
import type { Fields } from './field.ts'

/** A spreadsheet cell or a form input as it came in. */
export interface Cell {
  readonly text: string
  /** Present where the sheet stored a number; identifiers of more than 15 digits have lost some. */
  readonly number?: number
  /** `YYYY-MM-DD` where the sheet stored a date. */
  readonly day?: string
  /** The number is formatted as a percentage. */
  readonly percent?: boolean
  /** Unit named by the column's header, such as 万元. */
  readonly unit?: string
}

/** What reading needs to know beyond the cell: the bureau's dictionaries and the day of reading. */
export interface ReadContext {
  /** The area that a clerk's word names, within the bureau's reach. */
  readonly area: (text: string) => Read<AreaCode>
  /** The industry class (GB/T 4754) that a code or a name means. */
  readonly industry: (text: string) => Read<string>
  /** The bureau's own ground. */
  readonly bureau: AreaCode
  /** The indicator that an id or a name means. */
  readonly indicator: (text: string) => Read<string>
  /** The register that a name in code or on screen means. */
  readonly register: (text: string) => Read<string>
  /** The year to assume where a text names none. */
  readonly year: number
}

/** Facts of a field that its kind understands, beside those every field has. */
export interface KindFacts {
  readonly unit?: string
  readonly enteredIn?: '元' | '千元' | '万元' | '亿元'
  readonly decimals?: number
  /** The field beside it that names its unit; a unit in the column's header goes there. */
  readonly unitIn?: string
  /** The field that keeps 约, 近 or 余 where the number came with such a word. */
  readonly saidIn?: string
  readonly choices?: readonly string[]
  readonly synonyms?: { readonly [word: string]: string }
  /** The register that a reference points to. */
  readonly to?: { readonly name: string; readonly label: string; readonly fields: Fields }
  /** Dated facts of that register which the referring record keeps in its own version. */
  readonly carry?: readonly string[]
  /** Column headers that bring the code of the record referred to, beside those that bring its name. */
  readonly codes?: readonly string[]
  /** An area field of the same record: where it says 区外, a name unknown here is a firm elsewhere, not a riddle. */
  readonly elsewhereBy?: string
  /** Of a reference: the day there after which nothing is entered for it, and the field here that tells for when it is. */
  readonly inUse?: { readonly until: string; readonly on: string }
  /** Of a reference: fields of a new record made from the one referred to, each with the field there that it takes. */
  readonly gives?: { readonly [field: string]: string }
  /** Of a reference: what such a new record says besides, as a clerk writes it. */
  readonly says?: { readonly [field: string]: string }
  /** Digits that look like a number but must never be one: certificate and account numbers. */
  readonly identifier?: boolean
  readonly multiline?: boolean
  /** What each of its numbers is: it may stand in one record only, whatever the register and the year. */
  readonly once?: string
  /** Of a date: a month alone means its last day, as in 有效期至. */
  readonly endOfMonth?: boolean
  /** Of a date: what a new form begins with, because it mostly is that day. */
  readonly usual?: 'today'
  /** Of an area: a place unknown to the bureau is outside of it, not a mistake. */
  readonly elsewhere?: boolean
  /** Of an area: where a list says none, it means the bureau's whole ground. */
  readonly orBureau?: boolean
  readonly example?: string
}

export type ColumnType = 'text' | 'bigint' | 'numeric' | 'date' | 'boolean' | 'jsonb'

/**
 * One kind of field. Everything that differs between kinds is answered here, so that shared code
 * never asks which kind it has before it.
 */
export interface Kind {
  readonly name: string
  readonly column: ColumnType
  /** The control of a form: one of few, so that all forms look alike. */
  readonly input: 'text' | 'textarea' | 'number' | 'money' | 'date' | 'select' | 'reference' | 'area' | 'period'
  readonly align: 'left' | 'right'
  /** Kept in letters and digits of the code alone, without a word of Chinese. */
  readonly ascii?: true
  /** A cell that must not be a number of more than 15 digits. */
  readonly identifier?: (facts: KindFacts) => boolean
  read(cell: Cell, facts: KindFacts, context: ReadContext): Read<unknown>
  /** What stands in an exported cell; the unit stands in the header. */
  write(value: unknown, facts: KindFacts): string | number
  /** What stands on a screen, without the unit. */
  show(value: unknown, facts: KindFacts): string
  /** The value as a dimension of postings. */
  dimension?(value: unknown): string
  /** Values of a dated fact that end what is held: an enterprise gone elsewhere holds nothing here. */
  readonly closing?: (value: unknown, facts: KindFacts) => boolean
}
