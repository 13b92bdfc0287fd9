/**
 * The embedded database cannot be found, started, joined or stopped.
 * The message says in Chinese what happened, why, and what to do; `cause` holds the original error.
 */
export class ClusterError extends Error {
  override readonly name = 'ClusterError'
}

/** The code of a system or database error (`ENOENT`, `57P03`), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
