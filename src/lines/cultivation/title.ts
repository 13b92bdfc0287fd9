import { addYears, dayBefore } from '../../kernel/day.ts'
import { choice } from '../../kernel/field/index.ts'
import type { Day } from '../../kernel/values.ts'

type Level = '国家' | '省' | '市' | '区'

interface TitleKind {
  readonly level: Level
  /** Who recognises or files it. */
  readonly authority: string
  /** How long it is valid: years from the day, to the end of its calendar year, or without end. */
  readonly valid: number | 'calendarYear' | null
  /** The rung that follows on the ladder 微成长、小升高、高壮大. */
  readonly leadsTo?: string
  /** Measure or circular that creates it, where one is national. */
  readonly source?: string
}

/** 称号: every kind of title that firms hold, as data. Local ones have no national source. */
export const titleKinds = {
  高新技术企业: {
    level: '国家',
    authority: '全国高新技术企业认定管理工作领导小组',
    valid: 3,
    leadsTo: '科技领军企业',
    source: '国科发火〔2016〕32号',
  },
  科技型中小企业: {
    level: '国家',
    authority: '省级科技管理部门',
    valid: 'calendarYear',
    leadsTo: '高新技术企业',
    source: '国科发政〔2017〕115号',
  },
  省级科技型中小企业: { level: '省', authority: '省级科技管理部门', valid: 3, leadsTo: '高新技术企业' },
  创新型中小企业: {
    level: '省',
    authority: '省级工业和信息化部门',
    valid: 3,
    leadsTo: '专精特新中小企业',
    source: '工信部企业〔2022〕63号',
  },
  专精特新中小企业: {
    level: '省',
    authority: '省级工业和信息化部门',
    valid: 3,
    leadsTo: '专精特新“小巨人”企业',
    source: '工信部企业〔2022〕63号',
  },
  '专精特新“小巨人”企业': { level: '国家', authority: '工业和信息化部', valid: 3, source: '工信部企业〔2022〕63号' },
  市级专精特新中小企业: { level: '市', authority: '市级工业和信息化部门', valid: 3, leadsTo: '专精特新中小企业' },
  技术先进型服务企业: { level: '国家', authority: '省级科技管理部门', valid: 3, source: '财税〔2017〕79号' },
  雏鹰企业: { level: '市', authority: '市级科技管理部门', valid: 3, leadsTo: '高新技术企业' },
  瞪羚企业: { level: '市', authority: '市级科技管理部门', valid: 3, leadsTo: '独角兽企业' },
  独角兽企业: { level: '市', authority: '市级科技管理部门', valid: 3 },
  科技领军企业: { level: '省', authority: '省级科技管理部门', valid: 3 },
  创新型试点企业: { level: '市', authority: '市级科技管理部门', valid: null },
  知识产权示范企业: { level: '国家', authority: '国家知识产权局', valid: 3 },
  知识产权优势企业: { level: '国家', authority: '国家知识产权局', valid: 3 },
  农业科技型企业: { level: '省', authority: '省级科技管理部门', valid: 3 },
} as const satisfies { readonly [title: string]: TitleKind }

export type Title = keyof typeof titleKinds

const titles = Object.keys(titleKinds) as Title[]

export const title = choice('称号', titles, {
  synonyms: {
    高企: '高新技术企业',
    国家高新技术企业: '高新技术企业',
    国高企: '高新技术企业',
    科小: '科技型中小企业',
    国家科技型中小企业: '科技型中小企业',
    省科小: '省级科技型中小企业',
    专精特新: '专精特新中小企业',
    小巨人: '专精特新“小巨人”企业',
    '专精特新"小巨人"企业': '专精特新“小巨人”企业',
    专精特新小巨人企业: '专精特新“小巨人”企业',
  },
})

/** The last day of validity where the list does not say one. */
export function lastDayValid(of: Title, recognisedOn: Day | null): Day | null {
  const { valid } = titleKinds[of] as TitleKind
  if (recognisedOn === null || valid === null) return null
  return valid === 'calendarYear'
    ? (`${recognisedOn.slice(0, 4)}-12-31` as Day)
    : dayBefore(addYears(recognisedOn, valid))
}
