import type { DocumentText } from '../../kernel/document/text.ts'
import { bodyOf, lengthOf, sectionsOf } from './outline.ts'

/** Where its kind sets no other limit, a paper has up to 5,000 characters (2024 rules for less paperwork at the grass roots). */
const CHARACTERS_USUAL_MAX = 5_000

/** The headings of a text with the length of each section; one goes there. */
export function Outline({
  text,
  max,
  onShow,
}: {
  readonly text: DocumentText
  /** What the kind of document sets; `null` where that is nothing. */
  readonly max: number | null
  readonly onShow: (block: number) => void
}) {
  const total = lengthOf(bodyOf(text))
  const limit = max ?? CHARACTERS_USUAL_MAX
  return (
    <nav className="outline kc-no-print" aria-label="提纲">
      <p className={total > limit ? 'outline-total outline-long' : 'outline-total'}>
        正文 <strong>{total.toLocaleString('en')}</strong> 字
        {total > limit && (
          <span>
            （{max === null ? '一般' : '规定'}不超过{limit}字，超出{total - limit}字）
          </span>
        )}
      </p>
      <ol>
        {sectionsOf(text).map(({ block, level, text: heading, characters }) => (
          <li key={block} className={`outline-${level}`}>
            <button type="button" className="kc-plain" title={heading} onClick={() => onShow(block)}>
              {heading}
            </button>
            <span className="kc-quiet">{characters}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
