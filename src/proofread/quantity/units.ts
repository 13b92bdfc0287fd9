import { decimal, multiply, rational, roundHalfUp } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'

/** Words that count; longer ones are tried first. What one is normalised to stands after a colon. */
const COUNTING =
  '家 个 项 件 人 名 位 人次 次 场 场次 期 份 册 户 户次 家次 件次 项次 车次 班次 课次 人天 人年 村 镇 街道 乡 社区 县 区 所 种 条 篇 起 批 类 处 座 栋 间 台 套 辆 部 本 张 块 ' +
  '轮 对 组 支 只 头 株 棵 吨 公斤 千克 斤 克 亩 亩次 公顷 公里 千米 米 平方公里 平方米 立方米 幅 款 门 幢 艘 架 枚 宗 单 笔 例 道 届 期次 步 点 站 人份 ' +
  '学时 课时 小时 分钟 天 工作日 床 羽 尾 升 千瓦 兆瓦 千瓦时 度'

const ALIASES: { readonly [written: string]: string } = {
  '％': '%',
  百分点: '个百分点',
  个百分点: '个百分点',
  个点: '个百分点',
  '㎡': '平方米',
  平米: '平方米',
  平方: '平方米',
  'm²': '平方米',
  m2: '平方米',
  元人民币: '元',
  块钱: '元',
  余元: '元',
  个人: '人',
  个工作日: '个工作日',
  个月: '个月',
  位次: '位',
  人民币: '元',
}

const NOT_WORDS = new Set(['度', '步', '点', '站', '道', '单', '床', '部', '款', '区', '县', '门', '升', '只'])
const WORDS = COUNTING.split(' ').filter((word) => !NOT_WORDS.has(word))
const MONEY = ['元', '美元', '欧元', '港元', '日元', '元人民币']
const RATIOS = ['%', '％', '‰', '倍', '成', '个百分点', '百分点', '个点']

/** Every unit as it may be written, the longest first, as the inside of a group. */
export const UNIT_WORDS = [...new Set([...WORDS, ...MONEY, ...RATIOS, ...Object.keys(ALIASES)])]
  .sort((a, b) => b.length - a.length)
  .join('|')

/** Counters that a Chinese numeral may stand before and be a figure (两家, 三次); others mostly make set phrases. */
export const FIRM_COUNTERS: ReadonlySet<string> = new Set(
  '家 项 名 件 人次 场 场次 户 所 次 期 份 个 支 村 镇 台 套 篇 人 位 种 条 处 亩 万元 亿元 元 吨 公里 平方米'.split(
    ' ',
  ),
)

export function isMoney(unit: string): boolean {
  return unit.endsWith('元')
}

export function isRatio(unit: string): boolean {
  return unit === '%' || unit === '‰' || unit === '个百分点' || unit === '倍'
}

/** How a unit with its power (万, 亿) is kept, and by how much the digits before it are to be multiplied. */
export interface Normal {
  readonly unit: string
  readonly powerOfTen: number
}

const POWERS: { readonly [power: string]: number } = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

/** Money keeps 万 and 亿 in its unit (2000多万元 is 2000 万元); what is counted is counted in ones (1.2万人次 is 12000). */
export function normalUnit(written: string, power: string): Normal {
  const unit = ALIASES[written] ?? written
  const powerOfTen = POWERS[power] ?? 0
  if (unit === '成') return { unit: '%', powerOfTen: 1 }
  if (!isMoney(unit)) return { unit, powerOfTen }
  if (powerOfTen >= 8) return { unit: `亿${unit}`, powerOfTen: powerOfTen - 8 }
  if (powerOfTen >= 4) return { unit: `万${unit}`, powerOfTen: powerOfTen - 4 }
  return { unit, powerOfTen }
}

export function share(part: Decimal, whole: Decimal): Decimal {
  return roundHalfUp(multiply(rational(part, whole), rational(decimal(100))), 2)
}
