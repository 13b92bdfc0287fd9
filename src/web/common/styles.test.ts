import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { it } from 'node:test'
import { fileURLToPath } from 'node:url'

/*
 * The build joins sheets into shared files, and a sheet once fetched stays for the visit. A class styled only by a
 * sheet that its page does not ask for looks right until the files are joined differently, and a common name styled
 * in two folders looks wrong as soon as both were visited. So a sheet reaches the folder that it lies in and those that
 * import it; what all pages share stands in `common`.
 */

const web = fileURLToPath(new URL('..', import.meta.url))
const COMMON = 'common'
const OF_LIBRARIES = /^(?:ant|ProseMirror)\b/

interface Rule {
  readonly sheet: string
  readonly selector: string
  readonly classes: readonly string[]
}

/** What a folder's sources say: the classes that they give, each with a file that does, and the sheets they import. */
interface Folder {
  readonly classes: Map<string, string>
  readonly sheets: Set<string>
}

function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: web }).filter((file) => !file.includes('.test.'))
}

function readRules(sheet: string): Rule[] {
  const text = readFileSync(join(web, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...text.matchAll(/([^{};]+)\{/g)]
    .map(([, selectors = '']) => selectors.trim())
    .filter((selectors) => !selectors.startsWith('@'))
    .flatMap((selectors) => selectors.split(','))
    .map((selector) => ({
      sheet,
      selector: selector.trim(),
      classes: [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !OF_LIBRARIES.test(name)),
    }))
    .filter(({ classes }) => classes.length > 0)
}

function readFolders(): Map<string, Folder> {
  const folders = new Map<string, Folder>()
  for (const file of filesOf('**/*.{ts,tsx}')) {
    const path = dirname(file)
    const folder = folders.get(path) ?? { classes: new Map(), sheets: new Set() }
    folders.set(path, folder)
    const text = readFileSync(join(web, file), 'utf8')
    for (const [, sheet = ''] of text.matchAll(/^import '(\..*\.css)'/gm)) folder.sheets.add(join(path, sheet))
    for (const name of classesIn(text)) folder.classes.set(name, file)
  }
  return folders
}

/** The words of every `className="…"`, `className={… '…' …}`, `rowClassName: '…'` and `{ class: '…' }`. */
function classesIn(text: string): string[] {
  const given = [...text.matchAll(/(?:className=|\w*ClassName=|\w*[cC]lassName: |\bclass: |\bclass=)(?=["'`{])/g)]
  return given.flatMap(({ index, 0: { length } }) =>
    wordsOf(text[index + length] === '{' ? braced(text, index + length) : quoted(text, index + length)),
  )
}

function quoted(text: string, from: number): string {
  return text.slice(from, text.indexOf(text.charAt(from), from + 1) + 1)
}

function braced(text: string, from: number): string {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return text.slice(from, at)
  }
  return text.slice(from)
}

/** The texts of an expression, and of a template what stands between its values. */
function wordsOf(expression: string): string[] {
  const plain = [...expression.matchAll(/(["'])(.*?)\1/g)].map(([, , text = '']) => text)
  const templates = [...expression.matchAll(/`([^`]*)`/g)].map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, '*'))
  return [...plain, ...templates].flatMap((text) => text.split(/\s+/))
}

/** Rules that style what a folder gives a class to, from a sheet that it never asked for. */
function strayRules(rules: readonly Rule[], folders: ReadonlyMap<string, Folder>): string[] {
  return [...folders].flatMap(([path, folder]) =>
    rules
      .filter(({ sheet }) => dirname(sheet) !== path && dirname(sheet) !== COMMON && !folder.sheets.has(sheet))
      .filter(({ classes }) => classes.every((name) => folder.classes.has(name)))
      .map(({ sheet, selector, classes }) => `${folder.classes.get(classes[0] ?? '')}: ${selector} (${sheet})`),
  )
}

it('a class is styled by a sheet of its folder, of common, or one that the folder imports', () => {
  const rules = filesOf('**/*.css').flatMap(readRules)
  const folders = readFolders()
  assert.ok(rules.length > 1000 && folders.size > 30, `${relative(process.cwd(), web)} was not read`)
  assert.deepEqual(strayRules(rules, folders), [])
})
