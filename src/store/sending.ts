import { setImmediate } from 'node:timers/promises'

/** Lets a statement go to the database behind those sent before, and goes on. */
export type Send = (statement: Promise<void>) => Promise<void>

/**
 * Statements of one transaction, each on its way while the next is made ready. The first of them that fails is the one
 * that is told of. Those that are `large` leave one by one, and the database is at work meanwhile; small ones leave
 * together.
 */
export async function sending<T>(task: (send: Send) => Promise<T>, { large }: { readonly large: boolean }): Promise<T> {
  const sent: Promise<void>[] = []
  const send: Send = async (statement) => {
    statement.catch(() => {})
    sent.push(statement)
    if (large) await setImmediate()
  }
  const [result] = await Promise.allSettled([task(send)])
  // None may be left on its way: behind the rollback it would be on its own.
  await settled(sent)
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Tasks of one transaction whose statements need not wait for each other's answers. None is left on its way. */
export async function atOnce<T extends readonly Promise<unknown>[] | []>(
  tasks: T,
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  await settled(tasks)
  return Promise.all(tasks)
}

/** Waits for all of them, and throws what the first of those that failed has failed with. */
export async function settled(statements: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(statements)) if (one.status === 'rejected') throw one.reason
}
