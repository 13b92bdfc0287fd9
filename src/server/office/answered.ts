import type { Answer } from '../../kernel/evaluate.ts'
import { answer, type Question } from '../../store/figures/books.ts'
import type { Cutoff } from '../../store/journal/cutoff.ts'
import type { At } from './office.ts'

/** The answers to many questions, in their order, as of a cut-off. */
export function answered(at: At, cutoff: Cutoff, questions: readonly Question[]): Promise<readonly Answer[]> {
  return at.remember(['answers', figuresAsked(at, cutoff), questions], () =>
    answer(at.tx, { catalog: at.catalog, bureau: at.bureau, areas: at.areas, cutoff }, questions),
  )
}

/** On what a figure hangs beside the records: where the books are cut off, and what lies within what. */
export function figuresAsked({ areas }: Pick<At, 'areas'>, { entry, recordedAt }: Cutoff): readonly unknown[] {
  const places = [...areas.areas.values()].map(({ code, name, parent, group }) => [code, name, parent, group])
  return [entry, recordedAt, areas.root, places]
}
