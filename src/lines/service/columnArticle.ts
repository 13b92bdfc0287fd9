import { choice, date, integer, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const outlet = choice('发布渠道', ['微信公众号', '官网', '政务新媒体', '政务简报', '其他'], {
  synonyms: { 公众号: '微信公众号', 网站: '官网', 门户网站: '官网', 视频号: '政务新媒体', 微博: '政务新媒体' },
})

export const articles = measure('专栏文章', { unit: '份', by: { outlet } })
export const reads = measure('专栏阅读', { unit: '次', by: { outlet } })

/** 专栏文章: what the bureau publishes of its own, by day. What the press reports of it is told with the event. */
export const columnArticle = register('columnArticle', {
  label: '专栏文章',
  line: 'SRV',
  identity: ['outlet', 'publishedOn', 'headline'],
  title: ['headline', 'publishedOn'],
  measures: [articles, reads],
  note: '一篇一行；同一篇在两个渠道发布的各填一行；阅读数为登记时的累计数，重新登记时直接改',
  fields: {
    headline: text('文章标题').also('标题', '题目', '信息标题'),
    outlet: outlet.also('渠道', '平台', '媒体'),
    column: text('专栏', { example: '高企服务专栏' }).also('栏目', '专栏名称').optional(),
    publishedOn: date('发布日期').also('推送日期', '日期'),
    reads: integer('阅读数', { unit: '次' }).also('阅读量', '浏览量', '点击量').optional(),
    readsOn: date('阅读数截至').also('统计日期').optional(),
    section: text('供稿科室').also('责任科室').optional(),
    address: text('网址', { identifier: true }).also('链接').optional(),
  },
  posts: ({ outlet, publishedOn, reads: read }) => [
    articles.post(1, { on: publishedOn, by: { outlet } }),
    reads.post(read, { on: publishedOn, by: { outlet } }),
  ],
})
