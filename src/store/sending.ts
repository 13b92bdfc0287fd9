import { setImmediate } from 'node:timers/promises'

/** Lets a statement go to the database behind those sent before, and goes on. */
export type Send = (statement: Promise<void>) => Promise<void>

/**
 * Statements of one transaction, each made ready while the database is still at the one before. The first of them
 * that fails is the one that is told of.
 */
export async function sending<T>(task: (send: Send) => Promise<T>): Promise<T> {
  const sent: Promise<void>[] = []
  const send: Send = async (statement) => {
    statement.catch(() => {})
    sent.push(statement)
    await setImmediate()
  }
  const [result] = await Promise.allSettled([task(send)])
  // None may be left on its way: behind the rollback it would be on its own.
  const statements = await Promise.allSettled(sent)
  for (const one of statements) if (one.status === 'rejected') throw one.reason
  if (result.status === 'rejected') throw result.reason
  return result.value
}
