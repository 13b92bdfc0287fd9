import { damaged, type Member, shortName } from './container.ts'

/*
 * What a backup is made of, in this order: manifest.json, tables/NAME/000001 and so on, files/HASH. Any other
 * name is refused; none is ever used as a path.
 */
export const MANIFEST = 'manifest.json'

export type Part =
  | { readonly kind: 'manifest' }
  | { readonly kind: 'rows'; readonly table: string }
  | { readonly kind: 'file'; readonly hash: string }

const ROWS = /^tables\/([a-z][a-z0-9_]*)\/\d{6,}$/
const FILE = /^files\/([0-9a-f]{64})$/

export function rowsName(table: string, ordinal: number): string {
  return `tables/${table}/${String(ordinal).padStart(6, '0')}`
}

export function fileName(hash: string): string {
  return `files/${hash}`
}

export function partOf(path: string, { name }: Pick<Member, 'name'>): Part {
  if (name === MANIFEST) return { kind: 'manifest' }
  const table = ROWS.exec(name)?.[1]
  if (table !== undefined) return { kind: 'rows', table }
  const hash = FILE.exec(name)?.[1]
  if (hash !== undefined) return { kind: 'file', hash }
  throw damaged(path, `其中有不该有的“${shortName(name)}”`)
}
