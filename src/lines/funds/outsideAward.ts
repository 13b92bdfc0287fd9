import { date, money, reference, text, year } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'
import { fundLevel } from './level.ts'

/** 已享受资金: what other departments and levels have given a firm, for the comparison of 就高不重复. Posts nothing. */
export const outsideAward = register('outsideAward', {
  label: '已享受其他资金',
  line: 'POL',
  identity: ['enterprise', 'matter', 'giver', 'year'],
  subject: 'enterprise',
  title: ['matter', 'giver'],
  note: '其他部门和上级已给的资金，一家企业一个事项一行；就高事项的写法与政策条款一致才比得上',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    matter: text('就高事项', { example: '高新技术企业认定' }).also('奖补事项', '项目名称', '事项'),
    giver: text('发放部门').also('主管部门', '来源单位', '发放单位'),
    level: fundLevel.also('资金来源', '级次').optional(),
    year: year('政策年度').also('年度'),
    amount: money('已享受金额', { enteredIn: '万元' }).also('金额', '资助金额', '奖补金额'),
    on: date('发放日期').also('拨付日期').optional(),
    document: text('文号').also('依据文号').optional(),
  },
})
