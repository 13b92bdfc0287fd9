import type { Indicator } from '../../kernel/indicator.ts'
import type { Reading } from '../reading.ts'
import { canonical } from './synonyms.ts'

/** Words that stand for a figure: alone, or only behind one of these other figures. */
export interface Learnt {
  readonly indicator: string
  readonly phrase: string
  readonly unit: string
  /** Indicators of the figures before it in its paragraph, the nearest first; empty where the words speak for themselves. */
  readonly behind: readonly string[]
}

/** What is no running text of a template: its settings, tables and charts. */
const SETTING = /^(?:\/\/|[\u4e00-\u9fff]{1,4}：|\{\{(?:表|图))/
const PLACEHOLDER = /\{\{([^}]+)\}\}/g
const SECOND_CHOICE = /\[\[([^\]|]*)\|[^\]]*\]\]/g
const CHANGES = /同比|增幅/
/** So many figures back a figure may still be meant by what follows. */
export const BEHIND_MAX = 4
/** Shorter words say different things in different places. */
const ALONE_CHARACTERS_MIN = 5

interface Cited {
  readonly indicator: string
  readonly line: number
  readonly start: number
  readonly end: number
}

/** A template with a made-up number for each figure, and where each stands. */
export function filledIn(
  template: string,
  indicators: ReadonlyMap<string, Indicator>,
): { text: string; cited: Cited[] } {
  const cited: Cited[] = []
  let text = ''
  for (const [line, source] of template.split('\n').entries()) {
    if (SETTING.test(source)) continue
    const running = source.replace(SECOND_CHOICE, '$1').replace(/\[\[|\]\]|^#+ ?/g, '')
    let at = 0
    for (const { 0: all, 1: inside = '', index } of running.matchAll(PLACEHOLDER)) {
      text += running.slice(at, index)
      at = index + all.length
      const [id = '', aspect = ''] = inside.trim().split(/\s+/)
      const indicator = indicators.get(id)
      if (indicator === undefined) text += NAMES[id] ?? ''
      else if (aspect !== '') text += CHANGES.test(aspect) ? '同比增长12.3%' : (SAID[aspect] ?? '')
      else {
        const start = text.length
        text += madeUp(indicator.of.unit, cited.length)
        cited.push({ indicator: id, line, start, end: text.length })
      }
    }
    text += `${running.slice(at)}\n`
  }
  return { text, cited }
}

const NAMES: { readonly [name: string]: string } = {
  单位: '云浦区科学技术局',
  年: '2025',
  下年: '2026',
  级: '区',
  期: '2025年',
}
const SAID: { readonly [aspect: string]: string } = { 较上年末: '比上年末增加12家', 完成: '完成年度目标的95.3%' }

function madeUp(unit: string, place: number): string {
  const whole = 101 + ((place * 7) % 800)
  if (unit === '位') return `第${(place % 9) + 1}位`
  if (unit === '元') return `${whole}.5万元`
  if (unit === '%' || unit === '个百分点') return `${whole % 90}.5${unit}`
  return unit.includes('/') ? `${whole}.5${unit.split('/')[0]}` : `${whole}${unit}`
}

/** The words of templates that reading would not understand by rules and labels alone. */
export function learntFrom(
  templates: readonly string[],
  indicators: ReadonlyMap<string, Indicator>,
  read: (text: string) => Pick<Reading, 'claims'>,
  understood: (phrase: string, unit: string, id: string) => boolean,
): readonly Learnt[] {
  const found = new Map<string, Learnt>()
  const meanings = new Map<string, Set<string>>()
  for (const template of templates) {
    const { text, cited } = filledIn(template, indicators)
    const { claims } = read(text)
    for (const [place, { indicator, line, start, end }] of cited.entries()) {
      const claim = claims.find((one) => one.start <= start && one.end >= end)
      if (claim === undefined || claim.phrase === '') continue
      const [phrase, unit] = [canonical(claim.phrase), plainUnit(claim.unit)]
      meanings.set(`${phrase} ${unit}`, (meanings.get(`${phrase} ${unit}`) ?? new Set()).add(indicator))
      if (understood(claim.phrase, claim.unit, indicator)) continue
      const before = cited.slice(Math.max(0, place - BEHIND_MAX), place).filter((one) => one.line === line)
      const known = found.get(`${phrase} ${unit} ${indicator}`)
      const behind = [...new Set([...(known?.behind ?? []), ...before.map((one) => one.indicator).reverse()])]
      found.set(`${phrase} ${unit} ${indicator}`, { indicator, phrase, unit, behind })
    }
  }
  return [...found.values()]
    .map((one) => {
      const alone = one.phrase.length >= ALONE_CHARACTERS_MIN && meanings.get(`${one.phrase} ${one.unit}`)?.size === 1
      return alone ? { ...one, behind: [] } : one
    })
    .filter(({ phrase, behind }) => behind.length > 0 || phrase.length >= ALONE_CHARACTERS_MIN)
    .sort((a, b) => (a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : 0))
}

export function plainUnit(unit: string): string {
  return unit.replace(/^[万亿]+/, '')
}
