import { createCache, StyleProvider, type Transformer } from '@ant-design/cssinjs'
import { ConfigProvider } from 'antd'
import { createElement as el } from 'react'
import { renderToString } from 'react-dom/server'
import { theme } from '../theme.ts'
import { samples } from './samples.tsx'
import { styled } from './styled.ts'

/** What antd would make of our theme in the browser, made once. */
export interface Sheet {
  readonly css: string
  /** The class by which the selectors are told from those of another antd. */
  readonly scope: string
  /** The values of the design, for components that reckon with them. */
  readonly token: Readonly<Record<string, unknown>>
  /** Each component whose styles are in the sheet, as antd names it: `Input-Search`. */
  readonly drawn: ReadonlySet<string>
}

/** The name of the design in the cache, so that values of a design inside another are told apart. */
const DESIGN = 'kechuang'

/**
 * Draws every component in use and takes the styles that were made for it. What antd hands on by custom properties is
 * constant here, and is put in place: thousands of declarations that the browser would have carried from element to
 * element are gone.
 */
export function makeSheet(): Sheet {
  const cache = createCache()
  const written = { ...styled, cache, transformers: [...(styled.transformers ?? []), without] }
  const themed = { theme: { ...theme, cssVar: { key: DESIGN } } }
  for (const sample of samples) renderToString(el(StyleProvider, written, el(ConfigProvider, themed, sample)))

  const entries = [...cache.cache].map(([key, [, value]]) => ({ path: key.split('%'), value }))
  const { scope, token, shared } = designOf(entries)
  const own = new Map<string, Values>()
  // As antd keeps them: the values, as text, the text's mark, the design.
  for (const { path, value } of entries)
    if (path[0] === 'cssVar' && value[3] === DESIGN) own.set(path[1] ?? '', declared(value[1]))

  const rules: { readonly order: number; readonly text: string }[] = []
  const animations = new Map<string, string>()
  const drawn = new Set<string>()
  for (const { path, value } of entries) {
    const [kind, , drawing = ''] = path
    if (kind !== 'style') continue
    const [text, , around, , order = 0] = value as Style
    const values = new Map([...shared, ...(own.get(drawing.split('-')[0] ?? '') ?? [])])
    drawn.add(drawing)
    rules.push({ order, text: inPlace(text, values) })
    for (const [name, animation] of Object.entries(around)) animations.set(name, inPlace(animation, values))
  }
  rules.sort((one, other) => one.order - other.order)
  const css = [...rules.map(({ text }) => text), ...animations.values()].join('\n').replaceAll(INVALID, '')
  return { scope, token, css, drawn }
}

/** As antd keeps it: the rules, their mark, what stands outside them, whether only browsers make it, its place. */
type Style = readonly [string, string, Readonly<Record<string, string>>, boolean, number | undefined]

interface Entry {
  readonly path: readonly string[]
  readonly value: readonly unknown[]
}

function designOf(entries: readonly Entry[]) {
  const found = entries.find(({ path, value }) => path[0] === 'token' && value[4] === DESIGN)
  if (found === undefined) throw new Error('antd keeps its design differently: no sheet can be made of it')
  // As antd keeps it: the references, the class, the values, both as text, the design.
  const [, scope, token, text] = found.value as [unknown, string, Sheet['token'], string]
  return { scope, token, shared: declared(text) }
}

/**
 * Nothing is written from right to left here; and what every element is told by style.css need not be told to those of
 * each component, by selectors that are held against every element of the page.
 */
const NEVER = /-rtl\b|^\[class\^=/

const without: Transformer = {
  visit: (styles) => Object.fromEntries(Object.entries(styles).filter(([selector]) => !NEVER.test(selector))),
}

type Values = ReadonlyMap<string, string>

function declared(text: unknown): Values {
  return new Map([...String(text).matchAll(/(--[\w-]+):([^;}]*)/g)].map(([, name = '', value = '']) => [name, value]))
}

/** The transformer says it twice where antd has said it; browsers pass over such a declaration. */
const INVALID = /[\w-]+:[^;{}]*!important!important;/g

const REFERENCE = /var\((--[\w-]+)\)/g

/** Values refer to others; what a rule itself declares stays as it is. */
function inPlace(text: string, values: Values): string {
  const set = text.replace(REFERENCE, (whole, name: string) => values.get(name) ?? whole)
  return set === text ? text : inPlace(set, values)
}
