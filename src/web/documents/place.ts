import { type DocumentText, type Span, spansText } from '../../kernel/document/text.ts'
import { chineseNumber } from '../../kernel/document/wording.ts'
import type { Proposal } from '../api/documents.ts'

const PROBLEMS = /问题|困难|不足|短板/
const PLANS = /安排|打算|计划|下一步|举措/
const ENUMERATED = /^[一二三四五六七八九十]+是/

/** Where a proposal belongs: behind the last paragraph of the section about problems, or about what comes next. */
export function placeFor(
  text: DocumentText,
  proposal: Proposal,
): { readonly after: number; readonly spans: readonly Span[] } {
  if (proposal.kind === 'account') return { after: beforeProblems(text), spans: proposal.spans }
  const isPlan = proposal.kind === 'plan'
  const wanted = isPlan ? PLANS : PROBLEMS
  const start = text.findIndex((block) => block.kind === 'heading' && wanted.test(spansText(block.spans)))
  const heading = text[start]
  if (heading?.kind !== 'heading') return { after: endOfBody(text), spans: proposal.spans }
  let end = start
  let count = 0
  for (let index = start + 1; index < text.length; index++) {
    const block = text[index]
    if (block === undefined || block.kind === 'attachment' || block.kind === 'signature') break
    // A plan goes before the first part of its section, which is about one thing each.
    if (block.kind === 'heading' && (isPlan || block.level <= heading.level)) break
    if (block.kind === 'paragraph' && ENUMERATED.test(spansText(block.spans))) count += 1
    end = index
  }
  return { after: end, spans: isPlan ? proposal.spans : [{ text: `${chineseNumber(count + 1)}是` }, ...proposal.spans] }
}

/** What became of the last plan belongs to what was done, which ends where the problems begin. */
function beforeProblems(text: DocumentText): number {
  const start = text.findIndex((block) => block.kind === 'heading' && PROBLEMS.test(spansText(block.spans)))
  return start < 0 ? endOfBody(text) : start - 1
}

function endOfBody(text: DocumentText): number {
  const end = text.findIndex(({ kind }) => kind === 'signature' || kind === 'attachment')
  return (end < 0 ? text.length : end) - 1
}
