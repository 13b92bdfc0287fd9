import type { Read } from '../problem.ts'
import { halfWidth, squeeze } from './normal.ts'
import { quote, refuse } from './outcome.ts'

/** The sections of GB/T 4754-2017 with the divisions (两位大类) that each begins and ends with. */
const sections: readonly (readonly [letter: string, name: string, from: number, to: number])[] = [
  ['A', '农、林、牧、渔业', 1, 5],
  ['B', '采矿业', 6, 12],
  ['C', '制造业', 13, 43],
  ['D', '电力、热力、燃气及水生产和供应业', 44, 46],
  ['E', '建筑业', 47, 50],
  ['F', '批发和零售业', 51, 52],
  ['G', '交通运输、仓储和邮政业', 53, 60],
  ['H', '住宿和餐饮业', 61, 62],
  ['I', '信息传输、软件和信息技术服务业', 63, 65],
  ['J', '金融业', 66, 69],
  ['K', '房地产业', 70, 70],
  ['L', '租赁和商务服务业', 71, 72],
  ['M', '科学研究和技术服务业', 73, 75],
  ['N', '水利、环境和公共设施管理业', 76, 79],
  ['O', '居民服务、修理和其他服务业', 80, 82],
  ['P', '教育', 83, 83],
  ['Q', '卫生和社会工作', 84, 85],
  ['R', '文化、体育和娱乐业', 86, 90],
  ['S', '公共管理、社会保障和社会组织', 91, 96],
  ['T', '国际组织', 97, 97],
]

/** The divisions of a section with the section itself, for what is known no closer; of all sections for `null`. */
export function divisionsOf(section: string | null): readonly string[] {
  return sections
    .filter(([letter]) => section === null || letter === section)
    .flatMap(([letter, , from, to]) => [
      letter,
      ...Array.from({ length: to - from + 1 }, (_, at) => `${letter}${String(from + at).padStart(2, '0')}`),
    ])
}

/**
 * An industry of GB/T 4754-2017 by its code or the name of its section: `3921`, `C39`, 制造业. The canonical
 * code always starts with the section's letter, which is no part of the standard's digits.
 */
export function readIndustry(text: string): Read<string> {
  const said = halfWidth(squeeze(text)).replaceAll(/\s/g, '')
  const named = sections.find(([, name]) => name === said || name === said.replaceAll(',', '、'))
  if (named) return { value: named[0] }
  const match = /^([A-T])?(\d{2,4})?(?:\D.*)?$/i.exec(said)
  const letter = match?.[1]?.toUpperCase()
  const digits = match?.[2]
  if (digits === undefined) {
    const section = letter !== undefined && /^[A-T]($|[^A-Za-z])/i.test(said) ? letter : undefined
    return section === undefined ? unknown(text) : { value: section }
  }
  const division = Number(digits.slice(0, 2))
  const section = sections.find(([, , from, to]) => division >= from && division <= to)
  if (section === undefined || (letter !== undefined && letter !== section[0])) return unknown(text)
  return { value: `${section[0]}${digits}` }
}

function unknown(text: string): Read<string> {
  return refuse(
    'industry.unknown',
    `${quote(text)}不是国民经济行业分类（GB/T 4754-2017）中的代码或门类`,
    '请填写门类字母加数字代码，如 C3921，或门类名称，如 制造业',
  )
}
