import { type Plugin, Visitor } from 'vite'
import { makeSheet, type Sheet } from './sheet.ts'

/** The name by which the application takes the sheet in; as a path, so that it is treated as any other sheet. */
const SHEET = 'virtual:antd.css'
const RESOLVED = '/virtual-antd.css'

const LIBRARY = /\/node_modules\/antd\/es\/(.+)\.js$/
const MAKERS = ['genStyleHooks', 'genComponentStyleHook', 'genSubStyleComponent']

/** Parts of components in use to which no page comes. */
const UNUSED = new Set([
  'Badge-Ribbon',
  'Input-OTP',
  'Menu-Menu',
  'Message-PurePanel',
  'Notification-Notification',
  'Notification-PurePanel',
  'Pagination-bordered',
  'Space-Space',
  'Tree-Tree',
])

/**
 * Draws antd's styles while the application is built: the browser receives one sheet, and neither the code that makes
 * styles of a theme nor the time which that takes on every page. While developing, antd makes them as it goes.
 */
export function antdSheet(): Plugin {
  let sheet: Sheet | null = null
  const replaced = new Set<string>()
  /** Which styles the components of a file ask for. */
  const asked = new Map<string, readonly string[]>()
  return {
    name: 'kechuang:antd-sheet',
    enforce: 'pre',
    configResolved({ command }) {
      if (command === 'build') sheet = makeSheet()
    },
    resolveId: (id) => (id === SHEET ? RESOLVED : null),
    load(id) {
      if (id === RESOLVED) return sheet?.css ?? ''
      const name = nameOf(id)
      const code = sheet === null || name === null ? undefined : standIns(sheet)[name]
      if (name === null || code === undefined) return null
      replaced.add(name)
      return code
    },
    transform(code, id) {
      const name = nameOf(id)
      if (sheet === null || name === null || replaced.has(name) || !MAKERS.some((maker) => code.includes(`${maker}(`)))
        return null
      const found = makersOf(this.parse(code))
      asked.set(
        id,
        found.map(({ of }) => of),
      )
      return { code: found.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), code), map: null }
    },
    generateBundle(_options, bundle) {
      if (sheet === null) return
      const { drawn } = sheet
      const missed = Object.keys(standIns(sheet)).filter((name) => !replaced.has(name))
      if (missed.length > 0) this.error(`antd has no ${missed.join(', ')} any more: its styles would be made twice`)
      const held = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []))
      const lacking = held.flatMap((id) => asked.get(id) ?? []).filter((name) => !drawn.has(name) && !UNUSED.has(name))
      if (lacking.length > 0) this.error(`no sample in library/samples.tsx draws the styles of ${lacking.join(', ')}`)
    },
  }
}

function nameOf(id: string): string | null {
  return LIBRARY.exec(id)?.[1] ?? null
}

/** What stands in the bundle for the files of antd that make styles. */
function standIns({ scope, token }: Sheet): Readonly<Record<string, string>> {
  return {
    'theme/useToken': `
      const design = [{}, ${JSON.stringify(token)}, ${JSON.stringify(scope)}, {}, { prefix: 'ant', key: '' }, true]
      export default () => design`,
    'theme/util/genStyleUtils': `
      const classes = [${JSON.stringify(scope)}, '']
      const useStyle = () => classes
      const useScope = () => classes[0]
      const Nothing = () => null
      export const genStyleHooks = () => useStyle
      export const genComponentStyleHook = () => useScope
      export const genSubStyleComponent = () => Nothing
      export function genCssVar(antCls, component) {
        const name = (one) => '--' + antCls.replace(/\\./g, '') + '-' + component + '-' + one
        return [name, (one, fallback) => 'var(' + name(one) + (fallback ? ', ' + fallback : '') + ')']
      }`,
    'theme/util/useResetIconStyle': 'export default () => {}',
    'theme/themes/default/theme': 'export default {}',
  }
}

interface Maker {
  readonly of: string
  /** Where all that follows the name stands: how to make the styles. */
  readonly from: number
  readonly to: number
}

function makersOf(program: Parameters<Visitor['visit']>[0]): readonly Maker[] {
  const found: Maker[] = []
  new Visitor({
    CallExpression({ callee, arguments: [name, ...how] }) {
      if (callee.type !== 'Identifier' || !MAKERS.includes(callee.name) || name === undefined) return
      found.push({ of: componentOf(name), from: name.end, to: how.at(-1)?.end ?? name.end })
    },
  }).visit(program)
  return found
}

/** `'Input'` is `Input-Input`, `['Input', 'Search']` is `Input-Search`. */
function componentOf(name: {
  readonly type: string
  readonly value?: unknown
  readonly elements?: readonly unknown[]
}) {
  const parts = name.type === 'ArrayExpression' ? (name.elements as { readonly value: string }[]) : [name, name]
  return parts.map(({ value }) => value).join('-')
}
