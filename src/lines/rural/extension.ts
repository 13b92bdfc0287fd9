import { multiplyDecimals, subtractDecimals } from '../../kernel/exact.ts'
import { choice, date, decimalNumber, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { Decimal } from '../../kernel/values.ts'
import { commissioner } from './commissioner.ts'
import { ofHost, ruralHost } from './host.ts'

export const extensionKind = choice(
  '推广类别',
  ['新品种', '新技术', '统防统治', '绿色防控', '智慧农业', '社会化服务'],
  {
    synonyms: {
      良种: '新品种',
      优质种源: '新品种',
      品种: '新品种',
      技术: '新技术',
      新工艺: '新技术',
      病虫害统防统治: '统防统治',
      绿色防控技术: '绿色防控',
      数字农业: '智慧农业',
      社会化服务示范: '社会化服务',
    },
  },
)

const split = { by: { kind: extensionKind } }

export const introduced = measure('引进推广品种技术', { unit: '项', ...split })
export const trialArea = measure('示范面积', { unit: '亩', ...split })
export const spreadArea = measure('推广面积', { unit: '亩', ...split })
export const trialHouseholds = measure('示范户', { unit: '户', ...split })
export const moreGrain = measure('示范增产', { unit: '公斤', ...split })

/** 品种技术推广: what was brought in, where it was tried, over how much land, with what yield beside the control. */
export const extension = register('extension', {
  label: '品种技术推广台账',
  line: 'RUR',
  identity: ['name', 'host', 'startedOn'],
  subject: 'host',
  title: ['name', 'host'],
  measures: [introduced, trialArea, spreadArea, trialHouseholds, moreGrain],
  note: '一个品种（技术）在一处示范为一行；面积单位亩，同一块地种两季计两次（亩次）；亩产和对照亩产单位公斤',
  fields: {
    name: text('品种(技术)名称', { example: '云瓜三号' }).also('品种名称', '技术名称', '新品种新技术名称'),
    kind: extensionKind.also('类别', '类型'),
    host: reference('示范地点', ruralHost, ofHost).also('示范基地', '示范村', '实施单位'),
    commissioner: reference('技术负责特派员', commissioner).also('特派员').optional(),
    source: text('技术来源').also('技术依托单位', '育种单位', '引进单位').optional(),
    startedOn: date('引进日期').also('示范日期', '推广日期', '实施日期'),
    trialArea: decimalNumber('示范面积', { unit: '亩' }).also('示范面积(亩)').optional(),
    spreadArea: decimalNumber('推广面积', { unit: '亩' }).also('推广面积(亩)', '示范推广面积', '辐射面积').optional(),
    households: integer('示范户', { unit: '户' }).also('示范户数', '带动农户').optional(),
    yield: decimalNumber('亩产', { unit: '公斤/亩' }).also('亩产(公斤)', '平均亩产').optional(),
    controlYield: decimalNumber('对照亩产', { unit: '公斤/亩' }).also('对照亩产(公斤)').optional(),
    measuredOn: date('测产日期').also('验收日期').optional(),
    result: text('示范效果', { multiline: true }).also('效果', '成效').optional(),
  },
  posts: ({ kind, startedOn, measuredOn, yield: reached, controlYield, ...of }) => {
    const at = { on: startedOn, by: { kind } }
    const more = increase(of.trialArea, reached, controlYield)
    return [
      introduced.post(1, at),
      trialArea.post(of.trialArea, at),
      spreadArea.post(of.spreadArea, at),
      trialHouseholds.post(of.households, at),
      measuredOn && moreGrain.post(more, { on: measuredOn, by: { kind } }),
    ]
  },
})

/** In 公斤 on the trial land; `null` while a part is unknown. A yield below the control is a loss, and counts as one. */
function increase(area: Decimal | null, reached: Decimal | null, control: Decimal | null): Decimal | null {
  if (area === null || reached === null || control === null) return null
  return multiplyDecimals(area, subtractDecimals(reached, control))
}
