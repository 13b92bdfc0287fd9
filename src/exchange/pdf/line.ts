/** A run of text on a page; `x` is its left, `y` its baseline, from the top. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface Line {
  readonly y: number
  readonly size: number
  /** From left to right. */
  readonly pieces: readonly Piece[]
}

/** Pieces whose baselines are nearer than this share of their size stand on one line. */
const SAME_LINE_SHARE = 0.5

export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1)
    if (last !== undefined && piece.y - last.y <= Math.max(last.size, piece.size) * SAME_LINE_SHARE) {
      last.pieces.push(piece)
      last.size = Math.max(last.size, piece.size)
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  for (const line of lines) line.pieces.sort((a, b) => a.x - b.x)
  return lines
}

/** A gap wider than this share of the size stands for a space. */
const SPACE_SHARE = 0.3
/** A line that ends this far before the edge of its cell was ended on purpose, not for want of room. */
const ENDED_SHARE = 1.6

/** The text of a cell `right` points wide: lines that were broken for want of room are one again. */
export function cellText(pieces: readonly Piece[], right: number): string {
  let text = ''
  let last: Line | undefined
  for (const line of linesOf(pieces)) {
    if (last !== undefined) {
      const end = Math.max(...last.pieces.map(({ x, width }) => x + width))
      if (right - end > last.size * ENDED_SHARE) text += '\n'
      else if (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.pieces[0]?.text ?? '')) text += ' '
    }
    text += lineText(line)
    last = line
  }
  return text.trim()
}

export function lineText({ pieces, size }: Line): string {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    if (end > Number.NEGATIVE_INFINITY && piece.x - end > size * SPACE_SHARE && !text.endsWith(' ')) text += ' '
    text += piece.text
    end = piece.x + piece.width
  }
  return text.trim().replace(BESIDE_DIGITS, '')
}

/** Typesetters put a little room between Chinese letters and digits, which is no space. */
const BESIDE_DIGITS = /(?<=[\u4e00-\u9fff]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])/g

/**
 * A run of text whose parts stand in several cells, cut at the edges between them. The library hands out one run for
 * words that were written one after the other, so where a part stands is reckoned from the widths of its letters.
 */
export function cutAt(piece: Piece, edges: readonly number[]): Piece[] {
  const inner = edges.filter((edge) => edge > piece.x + piece.size / 2 && edge < piece.x + piece.width - piece.size / 2)
  if (inner.length === 0) return [piece]
  const letters = [...piece.text]
  const weights = letters.map((letter) => (letter.charCodeAt(0) < WIDE_FROM ? NARROW : 1))
  const unit = piece.width / weights.reduce((sum, weight) => sum + weight, 0)
  const words = wordsOf(letters, weights, unit, piece)
  return words.length > inner.length ? words : words.flatMap((word) => lettersOf(word, unit, inner))
}

const WIDE_FROM = 0x2e80
const NARROW = 0.5

function wordsOf(letters: readonly string[], weights: readonly number[], unit: number, piece: Piece): Piece[] {
  const words: Piece[] = []
  let at = piece.x
  let word = { text: '', x: at }
  const end = () => {
    if (word.text !== '') words.push({ ...piece, ...word, width: at - word.x })
  }
  for (const [index, letter] of letters.entries()) {
    if (letter.trim() === '') {
      end()
      word = { text: '', x: at + (weights[index] ?? 0) * unit }
    } else word.text += letter
    at += (weights[index] ?? 0) * unit
  }
  end()
  return words
}

function lettersOf(piece: Piece, unit: number, edges: readonly number[]): Piece[] {
  const parts: Piece[] = []
  const sideOf = (x: number) => edges.filter((edge) => edge <= x).length
  let at = piece.x
  let side = -1
  for (const letter of piece.text) {
    const width = (letter.charCodeAt(0) < WIDE_FROM ? NARROW : 1) * unit
    const last = parts.at(-1)
    const here = sideOf(at + width / 2)
    if (last === undefined || here !== side) parts.push({ ...piece, text: letter, x: at, width })
    else parts[parts.length - 1] = { ...last, text: last.text + letter, width: last.width + width }
    side = here
    at += width
  }
  return parts
}
