import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { previewOf, refuseLarge } from '../../exchange/preview/index.ts'
import { type Files, type Opened, openKept } from '../../store/files.ts'
import type { KeptFile } from '../office/cases/shown.ts'
import type { Env } from './desk.ts'
import { attachmentOf } from './present/attachment.ts'
import { notFound, problemResponse } from './problem.ts'

const VIEW_MAX = 10_000
const PAGES = 'X-Preview-Pages'
const NEVER_RUN = "default-src 'none'; sandbox"

/** 看一页: the page of a file to be shown as a picture; absent where the file itself is wanted. */
export const viewParameter = z.coerce
  .number()
  .int()
  .min(1)
  .max(VIEW_MAX)
  .optional()
  .openapi({ type: 'integer', description: '只看这一页，以图片给出；不写就给出文件本身' })

const anything = z.any().openapi({ type: 'string', format: 'binary' })

/** The answers of a route that hands out a kept file, or a page of it to look at. */
export const keptAnswer = {
  200: {
    description: '文件，或其中一页的图片',
    content: { 'application/octet-stream': { schema: anything }, 'image/png': { schema: anything } },
  },
  ...problemResponse,
} as const

/** What strangers handed in is only saved, even where a browser could show it. */
type Opens = 'inBrowser' | 'saved'

/**
 * Hands out a kept file as it comes, or a page of it drawn here: either way to whoever the route let in, and noted for
 * the audit alike.
 */
export async function sendKept(
  c: Context<Env>,
  files: Files,
  { hash, name }: KeptFile,
  view: number | undefined,
  opens: Opens = 'inBrowser',
) {
  const opened = await openKept(files, hash)
  if (opened === null) throw notFound('这份文件，可能已按规定清除')
  if (view !== undefined) return sendPage(c, opened, view)
  const { head, body } = await begun(opened)
  const { type, disposition } = attachmentOf({ name, bytes: head })
  c.header('Content-Disposition', opens === 'inBrowser' ? disposition : disposition.replace(/^inline/, 'attachment'))
  return c.body(body, 200, { 'Content-Type': type, 'Content-Length': String(opened.bytes) })
}

async function sendPage(c: Context<Env>, opened: Opened, page: number) {
  refuseLarge(opened.bytes)
  const bytes = new Uint8Array(await new Response(opened.body).arrayBuffer())
  const { png, pages } = await previewOf({ bytes, page })
  c.header(PAGES, String(pages))
  return c.body(new Uint8Array(png), 200, { 'Content-Type': 'image/png' })
}

/** The first bytes of a file, and the whole of it. */
async function begun({
  body,
}: Opened): Promise<{ readonly head: Uint8Array; readonly body: ReadableStream<Uint8Array<ArrayBuffer>> }> {
  const reader = body.getReader()
  const first = await reader.read()
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      if (first.value !== undefined) controller.enqueue(new Uint8Array(first.value))
    },
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { head: first.value ?? new Uint8Array(), body: whole }
}

/** What was handed in from outside runs nothing here, whatever it is and however it is opened. */
export function sandboxed(type: string): string | null {
  return type === '' || /json|pdf/.test(type) ? null : NEVER_RUN
}
