import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { clinicSlot } from './clinicSlot.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import { title } from './title.ts'

export const consultationForm = choice('会诊形式', ['专家门诊', '集中会诊', '上门会诊', '线上会诊'], {
  synonyms: { 门诊: '专家门诊', 预审: '专家门诊', 上门: '上门会诊', 线上: '线上会诊', 视频: '线上会诊' },
})

export const consulted = measure('会诊', { unit: '次', by: { title, form: consultationForm }, carried: place })

/** 会诊（专家门诊）: several experts look at one firm before it declares; what is to be mended becomes 整改事项. */
export const consultation = register('consultation', {
  label: '会诊',
  line: 'ENT',
  identity: ['title', 'enterprise', 'heldOn'],
  subject: 'enterprise',
  title: ['enterprise', 'title', 'heldOn'],
  measures: [consulted],
  note: '每家企业每次会诊一行；专家有几位的用顿号隔开，意见逐条写，一条一行',
  fields: {
    title: title.also('申报称号', '申报类型'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '会诊企业'),
    heldOn: date('会诊日期').also('门诊日期', '日期', '会诊时间'),
    form: consultationForm.also('形式', '方式'),
    experts: text('会诊专家', { example: '周明、吴晓' }).also('专家', '参加专家'),
    materials: text('材料版本', { example: '2026年6月10日稿' }).also('送审材料').optional(),
    slot: reference('来自门诊时段', clinicSlot, {
      gives: { enterprise: 'enterprise', title: 'title', heldOn: 'on', experts: 'expert', materials: 'materials' },
      says: { form: '专家门诊' },
    }).optional(),
    opinions: text('逐条意见', { multiline: true }).also('会诊意见', '专家意见', '意见').optional(),
  },
  posts: ({ title, heldOn, form }) => [consulted.post(1, { on: heldOn, by: { title, form } })],
})
