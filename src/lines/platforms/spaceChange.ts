import { area, date, decimalNumber, reference, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'
import { platformKind, platformLevel } from './kind.ts'
import { floorSpace, isCarrier, platform } from './platform.ts'

/**
 * 孵化面积变化: what a carrier gained or gave up after it was recognised, on its day. The carrier's own 场地面积 stays as
 * it was at recognition; the space at any day is that and the changes until then.
 */
export const spaceChange = register('spaceChange', {
  label: '孵化面积变化',
  line: 'PLT',
  identity: ['platform', 'on'],
  subject: 'host',
  title: ['platform', 'on'],
  measures: [floorSpace],
  note: '认定以后扩建、退租各记一行，增加填正数、减少填负数；平台台账的场地面积不再改；摘牌的填截止日期',
  fields: {
    platform: reference('载体名称', platform, {
      gives: { kind: 'kind', level: 'level', host: 'host', site: 'site' },
    }).also('平台名称', '孵化载体'),
    kind: platformKind.also('类型', '载体类型'),
    level: platformLevel.also('平台级别'),
    host: reference('依托单位', enterprise, ofEnterprise).also('运营主体').optional(),
    site: area('所在街道').also('所属街道', '所在地').optional(),
    on: date('变化日期').also('启用日期', '日期'),
    change: decimalNumber('面积增减', { unit: '平方米' }).also('增减面积(㎡)', '增加面积', '扩大面积'),
    why: text('原因', { example: '二期投用' }).also('变化原因').optional(),
    until: date('截止日期').also('终止日期').optional(),
  },
  posts: ({ kind, level, site, on, change, until }) => [
    isCarrier(kind) &&
      floorSpace.during({ from: on, endedOn: until, quantity: change, area: site, by: { kind, level } }),
  ],
})
