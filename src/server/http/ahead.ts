import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SignedIn } from '../session.ts'
import { may } from './may.ts'

/** The frame of a bureau's pages, as the build names it. */
const FRAME = 'shell/Shell.tsx'

interface Built {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

type Manifest = { readonly [source: string]: Built }

/**
 * What every page of a bureau begins with: its frame's scripts and styles, who is at work, where, and the ways from
 * there. Told beside the page, so that the browser fetches it while the first script is still being read. Only what
 * the visitor will ask for: a refusal would stand in the audit.
 */
export function aheadIn(folder: string): (address: URL, visitor: SignedIn | null) => string {
  const frame = frameOf(folder)
  return (address, visitor) => {
    const asked = answersAhead(address, visitor).map((path) => `<${path}>; rel=preload; as=fetch; crossorigin`)
    return [...asked, ...frame].join(', ')
  }
}

function answersAhead({ pathname, searchParams }: URL, visitor: SignedIn | null): readonly string[] {
  const bureau = pathname.split('/')[1] ?? ''
  const member = visitor?.memberships.find((one) => one.bureau === bureau)
  const atWork = member !== undefined && visitor?.gate === null && may(member, 'figures.read') !== null
  return [
    '/api/session',
    ...(atWork && !searchParams.has('asOf') ? [`/api/bureau?bureau=${bureau}`] : []),
    ...(atWork && may(member, 'records.read') !== null ? [`/api/places?bureau=${bureau}`] : []),
  ]
}

function frameOf(folder: string): readonly string[] {
  const path = join(folder, '.vite', 'manifest.json')
  if (!existsSync(path)) return []
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const add = (source: string) => {
    const built = manifest[source]
    if (built === undefined || scripts.has(built.file)) return
    scripts.add(built.file)
    for (const style of built.css ?? []) styles.add(style)
    built.imports?.forEach(add)
  }
  add(FRAME)
  return [
    ...[...scripts].map((file) => `</${file}>; rel=modulepreload`),
    ...[...styles].map((file) => `</${file}>; rel=preload; as=style; crossorigin`),
  ]
}
