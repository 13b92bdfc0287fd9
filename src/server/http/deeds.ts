import type { OpenAPIHono } from '@hono/zod-openapi'
import { STREAM_BEGINS } from '../../store/audit/event.ts'
import type { Env } from './desk.ts'

/** What each route is called, by how the audit writes it: `POST /registers/{register}/changes` → 修改一条或多条记录. */
export type Deeds = ReadonlyMap<string, string>

/** The names that the routes' own declarations give them: a new route brings its own. */
export function deedsOf({ openAPIRegistry }: OpenAPIHono<Env>): Deeds {
  const routes = openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route' ? [definition.route] : [],
  )
  return new Map([
    ...routes.map(({ method, path, summary }): [string, string] => [
      `${method.toUpperCase()} ${path.replace(/(?<=.)\/$/, '')}`,
      (summary ?? path).split(/[：；]/)[0] ?? path,
    ]),
    [STREAM_BEGINS, '程序启动，开始记录'],
  ])
}
