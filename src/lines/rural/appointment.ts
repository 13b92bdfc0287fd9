import { batch, batchYear, choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { commissioner, commissionerForm, homeKind } from './commissioner.ts'

export const appointmentLevel = choice('选派级别', ['国家', '省', '市', '区'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区', 县级: '区' },
})

export const task = choice('选派任务', ['驻村', '驻企', '服务产业', '巡回服务'], {
  synonyms: {
    驻村帮扶: '驻村',
    扶贫: '驻村',
    企业特派员: '驻企',
    驻企服务: '驻企',
    产业服务: '服务产业',
    巡回: '巡回服务',
  },
})

const split = { form: commissionerForm, source: homeKind, level: appointmentLevel, task }

export const selected = measure('特派员选派', { unit: '人', by: split })
export const inOffice = holding('在聘特派员', { unit: '人', by: split })
export const dismissed = measure('特派员解聘', { unit: '人', by: split })

/** 特派员选派: one commissioner in one batch, for a term. */
export const appointment = register('appointment', {
  label: '特派员选派名册',
  line: 'RUR',
  identity: ['commissioner', 'batch'],
  subject: 'commissioner',
  measures: [selected, inOffice, dismissed],
  ending: { on: 'leftOn', within: ['batch'] },
  note: '每批每人一行；来源类别五选一，相加等于总数；续聘的另填一行；中途解聘的填解聘日期',
  fields: {
    commissioner: reference('特派员', commissioner).also('特派员编号', '编号', '姓名', '特派员姓名'),
    batch: batch('选派批次').also('批次', '选派年度', '年度'),
    form: commissionerForm.also('形式', '个人/团队/法人'),
    source: homeKind.also('来源', '人员来源'),
    level: appointmentLevel.also('级别'),
    task: task.also('任务', '服务类型'),
    document: text('选派文号').also('文号', '选派文件').optional(),
    appointedOn: date('聘期开始').also('选派日期', '聘任日期', '聘期起'),
    termEnds: date('聘期结束').also('聘期止', '聘期至').optional(),
    leftOn: date('解聘日期').also('终止日期').optional(),
    leftFor: text('解聘原因').also('终止原因').optional(),
  },
  posts: ({ batch, appointedOn, termEnds, leftOn, ...by }) => {
    const split = { form: by.form, source: by.source, level: by.level, task: by.task }
    return [
      selected.post(1, { on: appointedOn, belongsTo: batchYear(batch), by: split }),
      inOffice.during({ from: appointedOn, to: termEnds, endedOn: leftOn, by: split }),
      leftOn && dismissed.post(1, { on: leftOn, by: split }),
    ]
  },
})
