import { type Title, titleKinds } from './title.ts'

/** 梯次: 微成长、小升高、高壮大、大变强, each the way from the titles of one rung to those of the next. */
export const rungs: readonly { readonly name: string; readonly titles: readonly Title[] }[] = [
  { name: '微成长', titles: ['科技型中小企业', '省级科技型中小企业', '创新型中小企业'] },
  { name: '小升高', titles: ['高新技术企业', '雏鹰企业'] },
  { name: '高壮大', titles: ['专精特新中小企业', '专精特新“小巨人”企业', '瞪羚企业'] },
  { name: '大变强', titles: ['科技领军企业', '独角兽企业'] },
]

/** The rung on which a firm stands, from 0; -1 for one that holds no title of the ladder. */
export function rungOf(held: readonly Title[]): number {
  return rungs.findLastIndex(({ titles }) => titles.some((title) => held.includes(title)))
}

/** The titles that follow on those that a firm holds, and that it does not hold yet; the first rung for one that holds none. */
export function nextTitles(held: readonly Title[]): readonly Title[] {
  const follow = held.flatMap((title) => {
    const kind = titleKinds[title]
    return 'leadsTo' in kind ? [kind.leadsTo] : []
  })
  const wanted = rungOf(held) < 0 ? (['科技型中小企业'] as const) : follow
  return [...new Set<Title>(wanted)].filter((title) => !held.includes(title))
}
