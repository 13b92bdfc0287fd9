import { dayText } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import { periodName, wholeYear, yearOfMonth } from '../period.ts'
import { judgeAll } from './condition.ts'
import { byArea, type Cited, type Found, findFigure, resolve, type Scope } from './figures.ts'
import type { Branch, FigureNode, Node, Variable, When } from './template.ts'
import { periodWords } from './within.ts'
import { LIST_JOINER } from './wording.ts'

/** A run of drafted text; digits of a figure with what they cite. */
export interface Piece {
  readonly text: string
  readonly cited?: Cited
  /** Nothing was left here: `word` takes the comma beside it along, `joined` brought its own. */
  readonly gone?: 'word' | 'joined'
}

/** What became of a stretch of template. */
export interface Rendered {
  readonly pieces: readonly Piece[]
  /** The template has figures here. */
  readonly figures: boolean
  /** A figure, or words in its place, are in the text. */
  readonly spoke: boolean
  /** A value that the books do not have, and why. */
  readonly missing: string | null
  /** A value of zero: an optional segment goes. A comparison with nothing to say leaves without it. */
  readonly empty: boolean
}

/** What has been said already: periods within the sentence, the cut-off within the paragraph. */
export interface Said {
  readonly sentence: Set<string>
  readonly paragraph: Set<string>
}

const nothing: Rendered = { pieces: [], figures: false, spoke: false, missing: null, empty: false }

export function renderNodes(nodes: readonly Node[], scope: Scope, said: Said): Rendered {
  const parts = nodes.map((node) => renderNode(node, scope, said))
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    figures: parts.some(({ figures }) => figures),
    spoke: parts.some(({ spoke }) => spoke),
    missing: parts.find(({ missing }) => missing !== null)?.missing ?? null,
    empty: parts.some(({ empty }) => empty),
  }
}

function renderNode(node: Node, scope: Scope, said: Said): Rendered {
  switch (node.kind) {
    case 'text':
      return words(node.text)
    case 'variable':
      return words(variableText(node.name, scope))
    case 'label':
      return words(node.indicator.label)
    case 'owner':
      return words(node.indicator.owner)
    case 'periodName':
      return words(announce(node.indicator, node.when, scope, said))
    case 'figure':
      return node.areas === null ? renderFigure(node, scope, said) : renderAreas(node, scope)
    case 'targets':
      return renderTargets(node, scope)
    case 'optional':
      return renderOptional(node.alternatives, scope, said)
    case 'choice':
      return renderChoice(node.branches, scope, said)
  }
}

function words(text: string): Rendered {
  return { ...nothing, pieces: [{ text }] }
}

function renderOptional(alternatives: readonly (readonly Node[])[], scope: Scope, said: Said): Rendered {
  for (const nodes of alternatives) {
    const tried = { sentence: new Set(said.sentence), paragraph: new Set(said.paragraph) }
    const rendered = renderNodes(nodes, scope, tried)
    if (rendered.missing !== null || rendered.empty || (rendered.figures && !rendered.spoke)) continue
    for (const name of tried.sentence) said.sentence.add(name)
    for (const name of tried.paragraph) said.paragraph.add(name)
    // Words that stand in place of figures were chosen; they speak for them.
    return { ...rendered, figures: true, spoke: rendered.spoke || !rendered.figures }
  }
  return left(alternatives[0])
}

/** A segment that says nothing, so that the comma beside it goes too. */
function left(nodes: readonly Node[] | undefined): Rendered {
  const first = nodes?.[0]
  const joined = first?.kind === 'text' && /^[，、；：（。]/.test(first.text)
  return { ...nothing, figures: true, pieces: [{ text: '', gone: joined ? 'joined' : 'word' }] }
}

/** The first branch that is met and whose figures are all there. */
function renderChoice(branches: readonly Branch[], scope: Scope, said: Said): Rendered {
  const standing = branches[standingBranch(branches, scope) ?? -1]
  if (standing === undefined) return left(branches[0]?.nodes)
  const rendered = renderNodes(standing.nodes, scope, said)
  return { ...rendered, figures: true, spoke: rendered.spoke || !rendered.figures, empty: false }
}

/** Which branch the figures ask for; `null` where none does. */
export function standingBranch(branches: readonly Branch[], scope: Scope): number | null {
  const found = branches.findIndex(({ conditions, nodes }) => {
    if (judgeAll(scope, conditions) !== 'met') return false
    return renderNodes(nodes, scope, { sentence: new Set(), paragraph: new Set() }).missing === null
  })
  return found < 0 ? null : found
}

function renderFigure(node: FigureNode, scope: Scope, said: Said): Rendered {
  const { indicator, aspect, when, approximate, bare } = node
  const found = findFigure(scope, { indicator, aspect, when, approximate })
  if (found.kind === 'none' && aspect !== 'value') {
    return { ...nothing, figures: true, pieces: [{ text: '', gone: 'word' }] }
  }
  if (found.kind === 'none') return { ...nothing, figures: true, missing: `${indicator.label}：${found.reason}` }
  if (found.kind === 'words') return { ...nothing, figures: true, spoke: true, pieces: [{ text: found.text }] }
  const among = aspect === 'rank' ? amongPieces(scope, indicator, when) : []
  const plainPeriod = aspect === 'target' || when !== '本期' || !found.words.differs
  const note = plainPeriod ? null : unsaid(found.words.name, found.words.cutoff, said)
  const pieces =
    aspect === 'value'
      ? inOrder(figurePieces(found, bare, true), noted(note, found, said), bare)
      : [...(note === null ? [] : [{ text: note }]), ...among, ...figurePieces(found, bare, false)]
  return { pieces, figures: true, spoke: true, missing: null, empty: aspect === 'value' && found.value.num === 0n }
}

/** A note stands behind the unit; where the template brings the unit itself, before the digits. */
function inOrder(figure: readonly Piece[], note: readonly Piece[], bare: boolean): readonly Piece[] {
  return bare ? [...note, ...figure] : [...figure, ...note]
}

type Figure = Extract<Found, { kind: 'figure' }>

/** The digits with the words around them; an estimate says so. */
export function figurePieces({ phrase, cited, answer }: Figure, bare: boolean, isValue: boolean): Piece[] {
  const { before, digits, after } = phrase
  const lead = isValue && answer.status === 'estimate' ? '预计' : ''
  if (digits === null || cited === null) return [{ text: `${lead}${before}${after}` }]
  return [
    ...(lead + before === '' ? [] : [{ text: lead + before }]),
    { text: digits, cited },
    ...(after === '' ? [] : bare ? restOf(after) : [{ text: after }]),
  ]
}

/** 300余 before a unit that the template brings itself. */
function restOf(after: string): Piece[] {
  return after.startsWith('余') ? [{ text: '余' }] : []
}

/** （1—5月，初步统计）: what a reader must know of a figure that is not of the document's own period. */
function noted(name: string | null, { answer }: Figure, said: Said): Piece[] {
  const status = answer.status === 'preliminary' ? unsaid('初步统计', false, said) : null
  const notes = [name, status].filter((note) => note !== null)
  return notes.length === 0 ? [] : [{ text: `（${notes.join('，')}）` }]
}

function unsaid(name: string, inParagraph: boolean, said: Said): string | null {
  const where = inParagraph ? said.paragraph : said.sentence
  if (where.has(name)) return null
  where.add(name)
  return name
}

/** 期名: names the period of a figure, so that the figure behind it need not. */
function announce(indicator: Indicator, when: When, scope: Scope, said: Said): string {
  const { period, answer } = resolve(scope, indicator, when)
  const of = 'value' in answer ? answer.of : null
  const { name } = periodWords(indicator.of.tree, period, of, scope.period, scope.asOf)
  said.sentence.add(name)
  said.paragraph.add(name)
  return name
}

/** 在12个街道（镇）中: a place says among how many. */
function amongPieces(scope: Scope, indicator: Indicator, when: When): Piece[] {
  const found = findFigure(scope, { indicator, aspect: 'among', when })
  if (found.kind !== 'figure' || found.cited === null) return []
  return [{ text: '在' }, { text: found.cited.shown, cited: found.cited }, { text: '个同级单位中' }]
}

/** 东江街道32家、西岭街道28家. */
function renderAreas({ indicator, aspect, when, areas }: FigureNode, scope: Scope): Rendered {
  const all = byArea(scope, indicator, when)
  const ordered = areas?.from === 'bottom' ? [...all].reverse() : all
  const list = ordered.slice(0, areas?.take ?? ordered.length).flatMap(({ area }) => {
    const found = findFigure(scope, { indicator, aspect, when, area })
    return found.kind === 'figure' ? [[{ text: scope.areas.name(area) }, ...figurePieces(found, false, false)]] : []
  })
  if (list.length === 0) return { ...nothing, figures: true, missing: `${indicator.label}：各街道（镇）均无数` }
  return { pieces: joined(list), figures: true, spoke: true, missing: null, empty: false }
}

/** The year's targets not met yet, or all of the next year's, in the order in which the template names their indicators. */
function renderTargets(
  { take, next }: { readonly take: number | null; readonly next: boolean },
  scope: Scope,
): Rendered {
  const year = next ? { ...scope, period: wholeYear(yearOfMonth(scope.period.last) + 1) } : scope
  const list = scope.named.flatMap((indicator) => {
    const target = findFigure(year, { indicator, aspect: 'target' })
    const done = findFigure(scope, { indicator, aspect: 'completion' })
    const met = !next && done.kind === 'figure' && compareToHundred(done) >= 0
    if (target.kind !== 'figure' || met) return []
    return [[{ text: `${indicator.label}达到` }, ...figurePieces(target, false, false)]]
  })
  if (list.length === 0)
    return { ...nothing, figures: true, missing: next ? '下年度目标尚未设定' : '没有未完成的年度目标' }
  return { pieces: joined(list.slice(0, take ?? list.length)), figures: true, spoke: true, missing: null, empty: false }
}

function compareToHundred({ value }: Figure): number {
  return Number(value.num - 100n * value.den)
}

export function joined(list: readonly (readonly Piece[])[]): Piece[] {
  return list.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: LIST_JOINER }, ...pieces]))
}

function variableText(name: Variable, { bureau, areas, area, period, asOf, entry, writtenOn }: Scope): string {
  const year = yearOfMonth(period.last)
  switch (name) {
    case '单位':
      return bureau
    case '地区':
      return areas.name(area)
    case '级':
      return /[区县市州旗]$/.exec(areas.name(area))?.[0] ?? '区'
    case '年':
      return String(year)
    case '上年':
      return String(year - 1)
    case '下年':
      return String(year + 1)
    case '期间':
      return periodName(period)
    case '期名':
      return periodName(period, { withYear: false })
    case '截止日':
      return dayText(asOf)
    case '截止号':
      return String(entry)
    case '成文日期':
      return dayText(writtenOn)
  }
}

const CLOSERS = /^[，。；、：）]/
const SEPARATORS = /[，、；：]$/

/** Takes away the comma or the 、 that stood beside what is gone. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece === undefined) continue
    if (piece.gone === undefined) {
      kept.push(piece)
      continue
    }
    if (piece.gone === 'joined') continue
    const before = kept.at(-1)
    const nextIndex = pieces.findIndex((later, at) => at > index && later.text !== '')
    const next = pieces[nextIndex]?.text ?? ''
    if (before !== undefined && SEPARATORS.test(before.text) && (next === '' || CLOSERS.test(next))) {
      kept[kept.length - 1] = { ...before, text: before.text.slice(0, -1) }
    } else if (
      next.startsWith('、') ||
      (/^[，；]/.test(next) && (before === undefined || /[。；（]$/.test(before.text)))
    ) {
      const later = pieces[nextIndex]
      if (later !== undefined) return tidy([...kept, { ...later, text: next.slice(1) }, ...pieces.slice(nextIndex + 1)])
    }
  }
  return merged(kept)
}

/** Runs of plain text become one. */
export function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.text === '') continue
    if (last !== undefined && last.cited === undefined && piece.cited === undefined)
      result[result.length - 1] = { text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
