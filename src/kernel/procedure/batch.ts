import type { Actor } from './actor.ts'
import type { Case } from './case.ts'
import { type Acting, type Outcome, perform } from './perform.ts'
import type { Procedure } from './procedure.ts'

export interface BatchItem<I> {
  readonly id: string
  readonly the: Case
  readonly input: I
}

/** 批量办理: one action on many cases. Each has its own outcome; one that is refused does not hold up the others. */
export function performAll<P extends Procedure, N extends keyof P['actions'] & string>(
  procedure: P,
  name: N,
  items: readonly BatchItem<P['actions'][N]['input']>[],
  actor: Actor,
  at: Omit<Acting, 'seen'>,
): ReadonlyMap<string, Outcome> {
  return new Map(items.map(({ id, the, input }) => [id, perform(procedure, name, input, the, actor, at)]))
}
