import type { DocumentText } from '../../kernel/document/text.ts'
import { bodyOf, lengthOf, sectionsOf } from './outline.ts'

/** General papers have up to 5,000 characters (2024 rules for less paperwork at the grass roots). */
const CHARACTERS_USUAL_MAX = 5_000

/** The headings of a text with the length of each section; one goes there. */
export function Outline({ text, onShow }: { readonly text: DocumentText; readonly onShow: (block: number) => void }) {
  const total = lengthOf(bodyOf(text))
  return (
    <nav className="outline kc-no-print" aria-label="提纲">
      <p className={total > CHARACTERS_USUAL_MAX ? 'outline-total outline-long' : 'outline-total'}>
        正文 <strong>{total.toLocaleString('en')}</strong> 字
        {total > CHARACTERS_USUAL_MAX && <span>（一般不超过5000字）</span>}
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
