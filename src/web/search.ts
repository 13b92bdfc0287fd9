import type { Aspect } from './api/figures.ts'

/** What the address of every page says: when and where its figures stand, and which of them is open. */
export interface ShellSearch {
  readonly period?: string | undefined
  readonly area?: string | undefined
  readonly asOf?: string | undefined
  /** The indicator that is open in the drawer, or the figure of a document: `cite=ID.f3`. */
  readonly open?: string | undefined
  readonly cite?: string | undefined
  readonly aspect?: Aspect | undefined
  readonly path?: string | undefined
  /** Where the open figure stands, if elsewhere than the page. */
  readonly during?: string | undefined
  readonly at?: string | undefined
  readonly known?: string | undefined
  /** Only a part of the open figure: `kind:技术开发`. */
  readonly slice?: string | undefined
  /** The cut-off that the open figure is held against; `now` where the page shows the past. */
  readonly since?: string | undefined
  /** What a new 报数单 begins with: one that was issued, or an indicator. */
  readonly again?: string | undefined
  readonly pick?: string | undefined
}

const aspects = [
  'value',
  'previous',
  'growth',
  'netChange',
  'target',
  'gap',
  'completion',
  'schedule',
  'rank',
  'areaShare',
] as const

export function readAspect(text: unknown): Aspect | undefined {
  return aspects.find((one) => one === text)
}

export function readSearch(search: Record<string, unknown>): ShellSearch {
  const text = (name: keyof ShellSearch) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const aspect = readAspect(search.aspect)
  return {
    ...text('period'),
    ...text('area'),
    ...text('asOf'),
    ...text('open'),
    ...text('cite'),
    ...(aspect === undefined ? {} : { aspect }),
    ...text('path'),
    ...text('during'),
    ...text('at'),
    ...text('known'),
    ...text('slice'),
    ...text('since'),
    ...text('again'),
    ...text('pick'),
  }
}

export interface SignInSearch {
  readonly to?: string | undefined
  /** How a sign-in elsewhere ended, where it opened no session. */
  readonly foreign?: 'bind' | 'closed' | 'code' | 'failed' | undefined
}

const foreignEnds = ['bind', 'closed', 'code', 'failed'] as const

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const foreign = foreignEnds.find((one) => one === search.foreign)
  // Only a path of this site: an address elsewhere would send a clerk away from here with the look of being here.
  const to = typeof search.to === 'string' && /^\/(?![/\\])/.test(search.to) ? { to: search.to } : {}
  return { ...to, ...(foreign === undefined ? {} : { foreign }) }
}

export function writeSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}
