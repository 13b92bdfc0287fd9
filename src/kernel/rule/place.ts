import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Document as Yaml } from 'yaml'
import { decimal } from '../exact.ts'

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** So many times may a file repeat what it named before; more only serve to fill the memory. */
const ALIASES_MAX = 500

/** Where in nested data: names of fields and numbers of items. */
export type Path = readonly (string | number)[]

/** Something wrong with a file or a record, told to whoever wrote it. */
export interface Misfit {
  readonly path: Path
  /** `null` where the data came from no text. */
  readonly place: Place | null
  readonly message: string
  readonly advice: string
}

/** Of what is at a path: the value, the name it goes by, or a character inside a text. */
export type Part = 'value' | 'name' | { readonly character: number }

export interface Document {
  readonly data: unknown
  place(path: Path, part?: Part): Place | null
}

/** YAML and so JSON. Numbers that a float would change come as their digits. */
export function readDocument(text: string): { readonly document: Document } | { readonly misfits: readonly Misfit[] } {
  const lines = new LineCounter()
  const doc = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  if (doc.errors.length > 0)
    return {
      misfits: doc.errors.map(({ pos, code }) => ({
        path: [],
        place: at(lines, pos[0]),
        message: WRONG[code] ?? '这里的写法不合格式',
        advice: '检查缩进、引号、逗号和括号是否成对，冒号后留一个空格',
      })),
    }
  const place = (path: Path, part: Part = 'value') => {
    const { node, name } = found(doc, path)
    const start = (part === 'name' ? name : node)?.range?.[0]
    if (start === undefined) return null
    return at(lines, typeof part === 'object' ? offsetIn(node as Node, text, start, part.character) : start)
  }
  const reading = { doc, aliases: 0 }
  const data = plain(doc.contents as Node | null, reading)
  if (reading.aliases <= ALIASES_MAX) return { document: { data, place } }
  return {
    misfits: [{ path: [], place: null, message: `文件里的 * 引用超过${ALIASES_MAX}处`, advice: '把内容直接写出来' }],
  }
}

/** Data that came from no text. */
export function documentOf(data: unknown): Document {
  return { data, place: () => null }
}

const WRONG: { readonly [code: string]: string } = {
  DUPLICATE_KEY: '同一个名称写了两次',
  MISSING_CHAR: '少了引号、逗号或括号',
  TAB_AS_INDENT: '缩进不能用制表符',
  BAD_INDENT: '缩进不对',
  UNEXPECTED_TOKEN: '这里多了或少了符号',
  MULTIPLE_DOCS: '一个文件只写一份内容',
  BLOCK_AS_IMPLICIT_KEY: '冒号的位置不对',
}

function at(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** The node at a path and the one that names it; where the path leads nowhere, the nearest above it. */
function found(doc: Yaml, path: Path): { readonly node: Node | null; readonly name: Node | null } {
  let node = doc.contents as Node | null
  let name = node
  for (const step of path) {
    const inside = isAlias(node) ? node.resolve(doc) : node
    const pair = isMap(inside) ? inside.items.find(({ key }) => keyOf(key) === String(step)) : undefined
    const next = pair?.value ?? (isSeq(inside) ? inside.items[Number(step)] : undefined)
    if (pair !== undefined) name = pair.key as Node
    if (next === undefined || next === null) break
    node = next as Node
    if (pair === undefined) name = node
  }
  return { node, name }
}

/** Where a character of a text stands in the file: behind a quote, or on an indented line of a block. */
function offsetIn(node: Node, text: string, start: number, offset: number): number {
  if (!isScalar(node)) return start
  if (node.type === 'PLAIN') return start + offset
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') return start + 1 + offset
  const body = text.indexOf('\n', start) + 1
  const indent = /^ */.exec(text.slice(body))?.[0].length ?? 0
  const before = String(node.value).slice(0, offset).split('\n')
  const lineStart = before.slice(1).reduce((from) => text.indexOf('\n', from) + 1, body)
  return lineStart + indent + (before.at(-1)?.length ?? 0)
}

interface Reading {
  readonly doc: Yaml
  aliases: number
}

function plain(node: Node | null, reading: Reading): unknown {
  if (isAlias(node)) {
    reading.aliases += 1
    return reading.aliases > ALIASES_MAX ? null : plain(node.resolve(reading.doc) ?? null, reading)
  }
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), plain(value as Node | null, reading)]))
  if (isSeq(node)) return node.items.map((item) => plain(item as Node | null, reading))
  if (!isScalar(node)) return null
  const { value, source } = node
  return typeof value === 'number' ? exactly(value, source ?? String(value)) : value
}

function keyOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key)
}

function exactly(value: number, source: string): number | string {
  try {
    return decimal(value) === decimal(source) ? value : source
  } catch {
    return source
  }
}
