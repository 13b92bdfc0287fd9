import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Catalog } from '../../kernel/catalog.ts'
import { nearest } from '../../kernel/document/nearest.ts'
import { parseTemplate, type Template } from '../../kernel/document/template.ts'
import { Refusal } from '../../store/refusal.ts'

const folder = fileURLToPath(new URL('../../../templates/', import.meta.url))
const EXTENSION = '.txt'

export function templateIds(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .sort()
}

/** A template with every name in it checked; the first thing wrong with it is refused with its place. */
export function loadTemplate({ indicators }: Pick<Catalog, 'indicators'>, id: string): Template {
  const ids = templateIds()
  if (!ids.includes(id)) {
    const near = nearest(id, ids)
    throw new Refusal(
      'template.unknown',
      `没有文稿模板「${id}」`,
      near === null ? `可用的模板：${ids.join('、')}` : `是否为「${near}」？`,
    )
  }
  return parsed(id, readTemplate(id), indicators)
}

/** The text of a standard template. */
export function readTemplate(id: string): string {
  return readFileSync(`${folder}${id}${EXTENSION}`, 'utf8')
}

/** A template's text with every name in it checked; the first thing wrong is refused with its place. */
export function parsed(id: string, source: string, indicators: Catalog['indicators']): Template {
  const { template, problems } = parseTemplate(id, source, indicators)
  if (template !== undefined) return template
  const [{ line, column, message, advice } = { line: 0, column: 0, message: '', advice: '' }] = problems
  const more = problems.length > 1 ? `（共 ${problems.length} 处）` : ''
  throw new Refusal('template.broken', `模板第 ${line} 行第 ${column} 列：${message}${more}`, advice)
}

/** What somebody chooses from; `chosen` are the indicators that it ranks unless others are named. */
export interface TemplateHead extends Pick<Template, 'id' | 'name' | 'span'> {
  readonly chosen: readonly string[] | null
  /** Of a template of the bureau's own: which version, by whom and when. */
  readonly own: { readonly version: number; readonly actor: string; readonly savedAt: string } | null
}

export function listTemplates(catalog: Pick<Catalog, 'indicators'>): readonly TemplateHead[] {
  return templateIds().map((id) => {
    const { name, span, chosen } = loadTemplate(catalog, id)
    return { id, name, span, chosen: chosen?.map((indicator) => indicator.id) ?? null, own: null }
  })
}
