import { choice, date, integer, money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { policy } from '../policy/policy.ts'

export const refundKind = choice('补贴类别', ['稳岗返还', '一次性扩岗补助', '社保补贴', '其他'], {
  synonyms: { 失业保险稳岗返还: '稳岗返还', 扩岗补助: '一次性扩岗补助', 扩岗: '一次性扩岗补助' },
})

const split = { by: { refundKind }, carried: place } as const

export const refunds = measure('稳岗扩岗补贴', { unit: '件', ...split })
export const refundMoney = measure('稳岗扩岗补贴资金', { unit: '元', ...split })
export const refundStaff = measure('稳岗扩岗惠及职工', { unit: '人', ...split })

/** 稳岗扩岗明细: what each firm was paid for keeping or adding jobs, as the employment office publishes it. */
export const stabilityRefund = register('stabilityRefund', {
  label: '稳岗扩岗明细',
  line: 'EMP',
  identity: ['enterprise', 'refundKind', 'year', 'paidOn'],
  subject: 'enterprise',
  title: ['enterprise', 'refundKind'],
  measures: [refunds, refundMoney, refundStaff],
  note: '人社部门公布的名单，一户一笔一行；合计数用人社部门的，本表只看分企业',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    refundKind: refundKind.also('类别', '项目'),
    year: year('所属年度').also('年度'),
    paidOn: date('发放日期').also('日期', '公布日期'),
    amount: money('金额', { enteredIn: '万元' }).also('返还金额', '补贴金额', '发放金额'),
    staff: integer('惠及职工', { unit: '人' }).also('职工人数', '人数').optional(),
    policy: reference('政策', policy).also('政策依据', '政策名称').optional(),
    source: text('公布单位').also('来源').optional(),
  },
  posts: ({ refundKind: kind, year: of, paidOn, amount, staff }) => {
    const at = { on: paidOn, belongsTo: of, by: { refundKind: kind } }
    return [refunds.post(1, at), refundMoney.post(yuan(amount), at), refundStaff.post(staff, at)]
  },
})
