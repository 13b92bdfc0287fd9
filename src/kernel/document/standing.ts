import type { Scope } from './figures.ts'
import { FIGURE_MARK } from './numbers.ts'
import { type Piece, renderNodes, standingBranch } from './render.ts'
import type { ChoiceNode, Node, Template } from './template.ts'
import { blockSpans, type DocumentText, type Span } from './text.ts'

/** A conditional sentence of a text that the figures no longer ask for. */
export interface Outdated {
  /** Which conditional sentence of the template, counted from 0. */
  readonly choice: number
  /** The line of the template that has it. */
  readonly line: number
  /** The block of the text in which it stands. */
  readonly block: number
  /** What stands there, with `FIGURE_MARK` for each figure. */
  readonly words: string
  readonly stands: readonly Piece[]
  /** The condition under which what stands was written. */
  readonly condition: string
  /** What the figures ask for now, and under which condition; `null` where nothing is to be said. */
  readonly wanted: { readonly pieces: readonly Piece[]; readonly condition: string } | null
}

const WORDS_MIN = 4

/** A conditional sentence as the figures of a scope would word it. */
export interface Choice {
  readonly line: number
  readonly branches: readonly { readonly condition: string; readonly pieces: readonly Piece[] }[]
  /** Which branch the figures ask for; `null` where none does. */
  readonly asked: number | null
}

export function choicesAt(template: Template, scope: Scope): readonly Choice[] {
  return choicesOf(template).map(({ node: { branches }, line }) => ({
    line,
    branches: branches.map(({ says, nodes }) => ({ condition: says, pieces: wording(nodes, scope) })),
    asked: standingBranch(branches, scope),
  }))
}

/**
 * The conditional sentences that stand in a text while another should. `written` is on what the text was written,
 * `now` what it is held against. One that a person has reworded is theirs and not found.
 */
export function outdatedChoices(
  text: DocumentText,
  written: readonly Choice[],
  now: readonly Choice[] = written,
): readonly Outdated[] {
  const blocks = text.map((block) => masked(blockSpans(block)))
  return written.flatMap(({ line, branches }, choice): Outdated[] => {
    const asked = now[choice]?.asked ?? null
    for (const [index, { condition, pieces }] of branches.entries()) {
      const found = placeOf(masked(pieces), blocks)
      if (found === null) continue
      if (index === asked) return []
      const wanted = asked === null ? null : (now[choice]?.branches[asked] ?? null)
      return [{ choice, line, ...found, stands: pieces, condition, wanted }]
    }
    return []
  })
}

function placeOf(words: string, blocks: readonly string[]): { readonly block: number; readonly words: string } | null {
  for (const sought of [words, bare(words)]) {
    const block = sought.length < WORDS_MIN ? -1 : blocks.findIndex((one) => one.includes(sought))
    if (block >= 0) return { block, words: sought }
  }
  return null
}

function choicesOf({ blocks }: Template): readonly { readonly node: ChoiceNode; readonly line: number }[] {
  return blocks.flatMap((block) => {
    const nodes =
      block.kind === 'paragraph'
        ? block.items.flatMap(({ sentences }) => sentences.flat())
        : 'nodes' in block
          ? block.nodes
          : []
    return nodes.flatMap(choicesWithin).map((node) => ({ node, line: block.line }))
  })
}

function choicesWithin(node: Node): readonly ChoiceNode[] {
  if (node.kind === 'choice') return [node, ...node.branches.flatMap(({ nodes }) => nodes.flatMap(choicesWithin))]
  return node.kind === 'optional' ? node.alternatives.flat().flatMap(choicesWithin) : []
}

function wording(nodes: readonly Node[], scope: Scope): readonly Piece[] {
  return renderNodes(nodes, scope, { sentence: new Set(), paragraph: new Set() }).pieces.filter(
    ({ text }) => text !== '',
  )
}

/** Words with a mark for each figure, so that digits that moved do not hide the sentence. */
function masked(runs: readonly (Piece | Span)[]): string {
  return runs
    .map((run) =>
      ('figure' in run && run.figure !== undefined) || ('cited' in run && run.cited) ? FIGURE_MARK : run.text,
    )
    .join('')
}

/** Without the marks at its ends, which follow the neighbours. */
function bare(words: string): string {
  return words.replace(/^[，、；。]+|[，、；。]+$/g, '')
}
