import { choice, date, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const honourKind = choice(
  '荣誉类别',
  ['优秀活动', '竞赛获奖', '优秀组织单位', '科普阵地', '科普作品', '农产品电商品牌', '其他'],
  {
    synonyms: {
      优秀科普活动: '优秀活动',
      竞赛奖: '竞赛获奖',
      获奖: '竞赛获奖',
      优秀组织: '优秀组织单位',
      阵地: '科普阵地',
      作品: '科普作品',
      电商品牌: '农产品电商品牌',
    },
  },
)

export const honourLevel = choice('授予级别', ['国家', '省', '市', '区'], {
  synonyms: { 国家级: '国家', 全国: '国家', 省级: '省', 市级: '市', 区级: '区', 县级: '区' },
})

const split = { by: { kind: honourKind, level: honourLevel } }

export const nominated = measure('科普推荐', { unit: '项', ...split })
export const awarded = measure('科普荣誉', { unit: '项', ...split })

/** 推荐与荣誉: what was recommended upwards, and what came of it. */
export const honour = register('scienceHonour', {
  label: '科普推荐与荣誉',
  line: 'SCI',
  identity: ['name', 'unit', 'level'],
  title: ['name', 'unit'],
  measures: [nominated, awarded],
  note: '一项推荐（荣誉）一行；只推荐没有结果的，授予日期留空；推荐上去不等于获奖',
  fields: {
    name: text('名称', { example: '全国科普月优秀活动' }).also('荣誉名称', '奖项', '推荐名称', '竞赛名称'),
    kind: honourKind.also('类别', '类型'),
    unit: text('获得(推荐)单位').also('单位', '获奖单位', '推荐单位'),
    level: honourLevel.also('级别'),
    matter: text('活动(作品)名称').also('活动名称', '作品名称').optional(),
    proposedOn: date('推荐日期').also('推荐时间', '报送日期').optional(),
    awardedOn: date('授予日期').also('获奖日期', '认定日期').optional(),
    prize: choice('奖次', ['一等奖', '二等奖', '三等奖', '优秀奖', '其他']).also('奖项等次').optional(),
    by: text('授予单位').also('颁奖单位', '命名单位').optional(),
    document: text('文号').also('依据文件').optional(),
  },
  posts: ({ kind, level, proposedOn, awardedOn }) => [
    proposedOn && nominated.post(1, { on: proposedOn, by: { kind, level } }),
    awardedOn && awarded.post(1, { on: awardedOn, by: { kind, level } }),
  ],
})
