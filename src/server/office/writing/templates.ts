import { v7 as uuid } from 'uuid'
import type { Citation } from '../../../kernel/document/citation.ts'
import { spokenSource } from '../../../kernel/document/spoken.ts'
import { parseTemplate, suits, type Template, type TemplateProblem } from '../../../kernel/document/template.ts'
import type { DocumentText } from '../../../kernel/document/text.ts'
import { type Period, periodName } from '../../../kernel/period.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import type { StoredDocument } from '../../../store/documents.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { Refusal } from '../../../store/refusal.ts'
import {
  findOwnTemplate,
  insertTemplate,
  listOwnTemplates,
  type StoredTemplate,
  templateVersions,
} from '../../../store/templates.ts'
import { fill, knownUpTo } from '../draftFill.ts'
import { listTemplates, loadTemplate, parsed, readTemplate, type TemplateHead, templateIds } from '../draftTemplates.ts'
import { type At, look, type Office, work } from '../office.ts'

const NAME_CHARACTERS_MAX = 40
const OWN_MAX = 200

/** A template for a new draft: a standard one, or the bureau's own in its last version. */
export async function presentTemplate(
  at: At,
  id: string,
): Promise<{ readonly template: Template; readonly version: number | null }> {
  const own = await findOwnTemplate(at.tx, at.bureau, id)
  if (own === null) return { template: loadTemplate(at.catalog, id), version: null }
  if (own.retired) throw gone(own)
  return { template: parsed(id, own.source, at.catalog.indicators), version: own.version }
}

/** The template that a document was made from, in the version of then; `null` where it is gone or broken since. */
export async function templateOf(
  at: At,
  { template, templateVersion }: Pick<StoredDocument, 'template' | 'templateVersion'>,
): Promise<Template | null> {
  try {
    if (templateVersion === null) return loadTemplate(at.catalog, template)
    const own = await findOwnTemplate(at.tx, at.bureau, template, templateVersion)
    return own === null ? null : parsed(template, own.source, at.catalog.indicators)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** 字数 and 版式 by the template of a document; nothing is said where that is gone. */
export async function mannerOf(
  at: At,
  document: StoredDocument,
): Promise<{ readonly charactersMax: number | null; readonly onePage: boolean }> {
  const template = await templateOf(at, document)
  return { charactersMax: template?.charactersMax ?? null, onePage: template?.onePage ?? false }
}

/** The templates that somebody may draft from: the bureau's own before the standard ones. */
export async function allTemplates(at: At): Promise<readonly TemplateHead[]> {
  const own = await listOwnTemplates(at.tx, at.bureau)
  const heads = own.flatMap(({ id, name, source, version, actor, savedAt }): TemplateHead[] => {
    // One whose indicators an upgrade has taken away is shown on the page of templates with what is wrong, not here.
    const { template } = parseTemplate(id, source, at.catalog.indicators)
    if (template === undefined) return []
    const { span, chosen } = template
    return [{ id, name, span, chosen: chosen?.map((one) => one.id) ?? null, own: { version, actor, savedAt } }]
  })
  return [...heads, ...listTemplates(at.catalog)]
}

export interface OwnHead extends Omit<StoredTemplate, 'source' | 'retired'> {
  readonly originName: string
  /** What is wrong with it by now: an indicator that is gone. */
  readonly problems: readonly TemplateProblem[]
}

/** What the page of templates lists. */
export async function templateDesk(
  office: Office,
): Promise<{ readonly own: readonly OwnHead[]; readonly standard: readonly TemplateHead[] }> {
  return look(office, async (at) => {
    const standard = listTemplates(at.catalog)
    const own = await listOwnTemplates(at.tx, at.bureau)
    return {
      standard,
      own: own.map(({ source, retired: _, ...head }) => ({
        ...head,
        originName: standard.find(({ id }) => id === head.origin)?.name ?? head.name,
        problems: parseTemplate(head.id, source, at.catalog.indicators).problems ?? [],
      })),
    }
  })
}

export interface OpenedTemplate {
  readonly id: string
  readonly name: string
  readonly source: string
  /** `null` for a standard one, which is copied before it is edited. */
  readonly version: number | null
  readonly versions: readonly Pick<StoredTemplate, 'version' | 'actor' | 'savedAt'>[]
}

/** A template as staff read it: indicators by their names. */
export async function openTemplate(office: Office, id: string, version: number | null = null): Promise<OpenedTemplate> {
  return look(office, async ({ tx, bureau, catalog }) => {
    if (templateIds().includes(id)) {
      const { name } = loadTemplate(catalog, id)
      return { id, name, source: spokenSource(readTemplate(id), catalog.indicators), version: null, versions: [] }
    }
    const found = await findOwnTemplate(tx, bureau, id, version)
    if (found === null) throw new Refusal('template.unknown', '没有这个文稿模板', '请从模板列表中选择')
    const versions = await templateVersions(tx, bureau, id)
    return {
      ...{ id, name: found.name, source: found.source, version: found.version },
      versions: versions.map(({ version: number, actor, savedAt }) => ({ version: number, actor, savedAt })),
    }
  })
}

/** 检查模板: everything that is wrong with a text, each with its line and column. */
export function checkSource({ catalog }: Pick<Office, 'catalog'>, source: string): readonly TemplateProblem[] {
  return parseTemplate('checked', source, catalog.indicators).problems ?? []
}

export interface Preview {
  readonly problems: readonly TemplateProblem[]
  /** `null` while something is wrong with the text, or where it is not made for the period. */
  readonly made: {
    readonly title: string
    readonly text: DocumentText
    readonly citations: readonly Citation[]
    readonly dropped: readonly { readonly line: number; readonly reason: string }[]
    readonly onePage: boolean
  } | null
  readonly misfit: string | null
}

/** 预览: what a draft from this text would say of a period now; nothing is kept. */
export async function previewTemplate(
  office: Office,
  source: string,
  period: Period,
  area: AreaCode | null,
): Promise<Preview> {
  const { template, problems } = parseTemplate('preview', source, office.catalog.indicators)
  if (template === undefined) return { problems, made: null, misfit: null }
  if (!suits(template, period))
    return { problems: [], made: null, misfit: `这个模板只用于${template.span}，不适用于${periodName(period)}` }
  const cutoff = await resolveCutoff(office.store, office.bureau, null)
  const made = await look(office, (at) =>
    fill(at, template, period, area ?? at.areas.root, cutoff, knownUpTo(null, cutoff)),
  )
  const { title, text, citations, dropped } = made
  return { problems: [], made: { title, text, citations, dropped, onePage: template.onePage }, misfit: null }
}

/** 复制为本单位模板: what the bureau may change for itself. */
export async function copyTemplate(office: Office, from: string, name: string): Promise<OpenedTemplate> {
  const { source } = await openTemplate(office, from)
  const id = uuid()
  await work(office, async (at) => {
    const own = await listOwnTemplates(at.tx, at.bureau)
    if (own.length >= OWN_MAX)
      throw new Refusal('template.tooMany', `本单位模板最多 ${OWN_MAX} 个`, '请先停用不用的模板')
    refuseDouble(own, id, name)
    await insertTemplate(at.tx, at.bureau, {
      ...{ id, version: 1, name: named(name), origin: from, source: renamed(source, named(name)), retired: false },
      ...{ actor: office.actor, savedAt: new Date().toISOString() },
    })
  })
  return openTemplate(office, id)
}

/** 保存模板: its next version; drafts made before keep theirs. A text with something wrong in it is not saved. */
export async function saveTemplate(
  office: Office,
  id: string,
  { version, name, source }: { readonly version: number; readonly name: string; readonly source: string },
): Promise<OpenedTemplate> {
  parsed(id, source, office.catalog.indicators)
  await work(office, async (at) => {
    const last = await ownTemplate(at, id, version)
    refuseDouble(await listOwnTemplates(at.tx, at.bureau), id, name)
    await insertTemplate(at.tx, at.bureau, {
      ...last,
      ...{ version: version + 1, name: named(name), source: renamed(source, named(name)) },
      ...{ actor: office.actor, savedAt: new Date().toISOString() },
    })
  })
  return openTemplate(office, id)
}

/** 停用: nobody drafts from it any more; drafts made from it keep it. */
export async function retireTemplate(office: Office, id: string, version: number): Promise<void> {
  await work(office, async (at) => {
    const last = await ownTemplate(at, id, version)
    const next = { ...last, version: version + 1, retired: true }
    await insertTemplate(at.tx, at.bureau, { ...next, actor: office.actor, savedAt: new Date().toISOString() })
  })
}

async function ownTemplate({ tx, bureau }: At, id: string, version: number): Promise<StoredTemplate> {
  const last = await findOwnTemplate(tx, bureau, id)
  if (last === null)
    throw new Refusal('template.standard', '标准模板不能直接修改', '请先“复制为本单位模板”，再修改副本')
  if (last.retired) throw gone(last)
  if (last.version !== version)
    throw new Refusal('template.stale', `「${last.name}」刚被 ${last.actor} 修改过`, '请刷新后核对，再保存您的修改')
  return last
}

function gone({ name, actor }: StoredTemplate): Refusal {
  return new Refusal('template.retired', `「${name}」已由 ${actor} 停用`, '请换一个模板')
}

function named(name: string): string {
  const plain = name.trim()
  if (plain === '' || plain.length > NAME_CHARACTERS_MAX)
    throw new Refusal('template.name', '模板没有名称或名称太长', `请写 1 到 ${NAME_CHARACTERS_MAX} 个字的名称`)
  return plain
}

function refuseDouble(own: readonly StoredTemplate[], id: string, name: string): void {
  if (own.some((one) => one.id !== id && one.name === name.trim()))
    throw new Refusal('template.double', `已有模板「${name.trim()}」`, '请换一个名称')
}

const NAME_LINE = /^名称：.*$/m

/** The name stands in the text as well: both say the same. */
function renamed(source: string, name: string): string {
  return NAME_LINE.test(source) ? source.replace(NAME_LINE, `名称：${name}`) : `名称：${name}\n${source}`
}
