import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'

export const firstKind = choice('首台（套）类别', ['首台（套）装备', '首批次新材料', '首版次软件'], {
  synonyms: { '首台(套)': '首台（套）装备', 首台套: '首台（套）装备', 首批次: '首批次新材料', 首版次: '首版次软件' },
})
export const firstLevel = choice('首台（套）级次', ['国家', '省', '市'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市' },
})

export const firstsRecognised = measure('首台（套）认定', { unit: '项', by: { firstKind, firstLevel }, carried: place })
export const firstsShown = measure('首台（套）示范应用', { unit: '次', by: { firstKind }, carried: place })

/** 首台（套）: a product of a firm, from its application to the list and to its first use. */
export const firstEquipment = register('firstEquipment', {
  label: '首台（套）产品',
  line: 'ENT',
  identity: ['product', 'enterprise'],
  subject: 'enterprise',
  title: ['product', 'kind'],
  measures: [firstsRecognised, firstsShown],
  note: '一个产品一行；示范应用的写应用单位和日期',
  fields: {
    product: text('产品名称').also('装备名称', '首台(套)产品名称'),
    enterprise: reference('研制单位', enterprise, ofEnterprise).also('企业名称', '单位名称', '申报单位'),
    // A header loses what stands in brackets where it could be a unit, and 套 is one.
    kind: firstKind.also('类别', '首台类别'),
    level: firstLevel.also('级次', '级别', '首台级次'),
    appliedOn: date('申报日期').optional(),
    recognisedOn: date('认定日期').also('评定日期', '公告日期').optional(),
    document: text('认定文号').also('文号').optional(),
    price: money('单台（套）价格', { enteredIn: '万元' }).also('价格', '单台价格').optional(),
    user: text('示范应用单位').also('应用单位').optional(),
    usedOn: date('示范应用日期').also('应用日期').optional(),
  },
  posts: ({ kind, level, recognisedOn, usedOn }) => [
    recognisedOn && firstsRecognised.post(1, { on: recognisedOn, by: { firstKind: kind, firstLevel: level } }),
    usedOn && firstsShown.post(1, { on: usedOn, by: { firstKind: kind } }),
  ],
})
