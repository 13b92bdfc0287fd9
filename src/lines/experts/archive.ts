import { choice, date, file, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise } from '../cultivation/enterprise.ts'

export const paperKind = choice('材料类别', ['证书证照', '批文', '合同协议', '评审验收', '会议材料', '影像', '其他'], {
  synonyms: {
    证书: '证书证照',
    证照: '证书证照',
    许可证: '证书证照',
    文件: '批文',
    合同: '合同协议',
    协议: '合同协议',
    照片: '影像',
  },
})

/** 机关文件材料归档范围和文书档案保管期限规定 (国家档案局令第8号): permanent, thirty years, ten years. */
export const retention = choice('保管期限', ['永久', '30年', '10年'], {
  synonyms: { 定期30年: '30年', 定期10年: '10年', 长期: '30年', 短期: '10年' },
})

export const papersKept = holding('在册档案材料', { unit: '份', by: { paperKind } })
export const papersValid = holding('有效证照', { unit: '份', by: { paperKind } })

/** 档案材料: a paper of any register, with the file itself, how long it is valid and where it is archived. */
export const archivedPaper = register('archivedPaper', {
  label: '证照与档案',
  line: 'SYS',
  identity: { first: 'archiveNumber', orElse: 'name' },
  title: ['name'],
  measures: [papersKept, papersValid],
  note: '一份材料一行；附件在记录页面上传；有效期至填了的到期前会提醒；涉密材料不得录入',
  fields: {
    name: text('材料名称', { example: '众创空间备案证书' }).also('名称', '题名', '文件名称'),
    paperKind: paperKind.also('类别', '类型'),
    archiveNumber: text('档号', { identifier: true, example: 'KJ-2026-D30-0018' }).also('档案号', '归档号').optional(),
    enterprise: reference('所属企业', enterprise).also('企业名称', '持有单位').optional(),
    matter: text('所属事项', { example: '2026年众创空间备案' }).also('所属记录', '事项', '案卷题名').optional(),
    number: text('证照编号', { identifier: true }).also('证书编号', '文号', '编号').optional(),
    issuedOn: date('形成日期').also('发证日期', '签订日期', '成文日期'),
    validUntil: date('有效期至').also('到期日期', '有效期').optional(),
    version: text('版本', { example: '修订稿' }).optional(),
    retention: retention.also('期限').optional(),
    archivedOn: date('归档日期').optional(),
    place: text('存放位置').also('柜号', '盒号').optional(),
    withdrawnOn: date('销毁或移交日期').also('移交日期', '销毁日期').optional(),
    paper: file('附件').optional(),
  },
  posts: ({ paperKind: kind, issuedOn, validUntil, withdrawnOn }) => {
    const by = { paperKind: kind }
    return [
      papersKept.during({ from: issuedOn, endedOn: withdrawnOn, by }),
      validUntil && papersValid.during({ from: issuedOn, to: validUntil, endedOn: withdrawnOn, by }),
    ]
  },
})
