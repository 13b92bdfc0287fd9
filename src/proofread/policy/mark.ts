import type { ProposedClause, Words } from './proposal.ts'

/** What a stretch of a policy says of the clause it belongs to. */
export type Mark = 'who' | 'condition' | 'amount' | 'cap' | 'exclusivity' | 'period'

/** Where the words of a proposal stand, with what each is. */
export function marksOf(clause: ProposedClause): readonly (Words & { readonly is: Mark })[] {
  const { who, condition, amount, cap, exclusivity, period } = clause
  const marks = [
    ['who', who],
    ['condition', condition],
    ['amount', amount],
    ['cap', cap],
    ['period', period],
    ...exclusivity.map((words) => ['exclusivity', words] as const),
  ] as const
  return marks.flatMap(([is, words]) =>
    words === null ? [] : [{ is, text: words.text, start: words.start, end: words.end }],
  )
}
