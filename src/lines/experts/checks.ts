import { checks, finding } from '../../kernel/check.ts'
import { daysBetween } from '../../kernel/day.ts'
import { archivedPaper } from './archive.ts'
import { poolUse } from './poolUse.ts'

const NEAR_DAYS = 60

export const poolChecks = checks({
  poolUseNamed: finding(poolUse, {
    label: '使用记录写明机构或专家',
    find: ({ organisation, expert }) => organisation === null && expert === null && '机构和专家都没有填',
    why: '没有写明用了谁，使用次数算不到任何机构或专家名下',
    advice: '补填合作机构或专家',
  }),
  paperRunsOut: finding(archivedPaper, {
    label: '证照没有临近到期或过期',
    find: ({ validUntil, withdrawnOn }, on) => {
      if (validUntil === null || withdrawnOn !== null) return null
      const left = daysBetween(on, validUntil)
      if (left < 0) return `${validUntil}已到期`
      return left <= NEAR_DAYS && `${validUntil}到期，还有${left}天`
    },
    why: '过期的证照不能作为依据，续办通常要提前两个月准备',
    advice: '办理延续后登记新的一份，旧的填移交或销毁日期',
  }),
  paperArchived: finding(archivedPaper, {
    label: '归档的材料有档号和保管期限',
    find: ({ archivedOn, archiveNumber, retention }) =>
      archivedOn !== null &&
      ((archiveNumber === null && `${archivedOn}归档，没有填档号`) ||
        (retention === null && `${archivedOn}归档，没有填保管期限`)),
    why: '没有档号的材料查不到，没有期限的到时不能鉴定',
    advice: '按归档文件目录补填',
  }),
})
