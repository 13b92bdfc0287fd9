import { date, file, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { outlet } from './columnArticle.ts'

export const draftStates = {
  drafted: '拟稿',
  checked: '待发布',
  published: '已发布',
  dropped: '不采用',
} as const

export const drafts = holding('专栏在编稿件', { unit: '份', by: { outlet } })

/** 专栏稿件: what is to be published, until somebody else has checked it and it stands on the site. */
export const columnDraft = register('columnDraft', {
  label: '专栏稿件',
  line: 'SRV',
  identity: ['headline', 'outlet'],
  title: ['headline'],
  measures: [drafts],
  note: '一稿一个渠道一行；先审后发，审稿和拟稿不是同一人；发布后再登记到专栏文章，阅读数记在那里',
  fields: {
    headline: text('稿件标题').also('标题', '题目'),
    outlet: outlet.also('渠道', '平台'),
    column: text('专栏', { example: '高企服务专栏' }).also('栏目').optional(),
    draftedOn: date('拟稿日期', { usual: 'today' }).also('日期'),
    section: text('供稿科室').also('责任科室').optional(),
    content: text('正文', { multiline: true }).also('内容').optional(),
    paper: file('稿件附件').optional(),
    publishedOn: date('发布日期').optional(),
    address: text('网址', { identifier: true }).also('链接').optional(),
  },
  posts: ({ outlet: where, draftedOn, publishedOn }, on: ReachedOf<keyof typeof draftStates>) => [
    drafts.during({ from: draftedOn, endedOn: publishedOn ?? on.dropped ?? null, by: { outlet: where } }),
  ],
})
