import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from './activity.ts'

export const mediaLevel = choice('媒体级别', ['中央', '省', '市', '区'], {
  synonyms: { 中央级: '中央', 国家级: '中央', 国家: '中央', 省级: '省', 市级: '市', 区级: '区', 县级: '区' },
})

export const covered = measure('媒体报道篇数', { unit: '次', by: { level: mediaLevel } })

/** 媒体报道: one piece in one medium. What an activity counts of itself is not added to it. */
export const coverage = register('mediaCoverage', {
  label: '媒体报道',
  line: 'SCI',
  identity: ['medium', 'title', 'on'],
  title: ['title', 'medium'],
  measures: [covered],
  note: '一家媒体一篇一行；同一稿件几家转载的各填一行；报社客户端与报纸算同一家',
  fields: {
    on: date('报道日期').also('日期', '发布日期', '刊发日期'),
    medium: text('媒体名称', { example: '云浦日报客户端' }).also('媒体', '发布媒体'),
    level: mediaLevel.also('级别'),
    title: text('标题').also('报道标题', '稿件标题'),
    link: text('链接').also('网址', '报道链接').optional(),
    activity: reference('相关活动', activity).also('活动名称').optional(),
    section: text('报送科室').also('科室').optional(),
  },
  posts: ({ on, level }) => [covered.post(1, { on, by: { level } })],
})
