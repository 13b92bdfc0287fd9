import { addDays } from '../src/kernel/day.ts'
import { dotted, workday } from './days.ts'
import { streets } from './places.ts'
import { random } from './random.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('training')

const SUBJECTS = ['机器人', '编程', '科学实验', '航模', '人工智能', '创客'] as const
const BANKS = ['云浦农村商业银行', '江澜银行云浦支行'] as const
const NAMES = [
  '乐创',
  '启智',
  '小发明家',
  '星火',
  '未来',
  '蓝鲸',
  '知行',
  '童程',
  '博趣',
  '探索者',
  '巧匠',
  '晨曦',
] as const
/** Licensed by the middle of 2026, of twelve; the ninth has no account yet. */
const LICENSED = 10
const WITHOUT_ACCOUNT = 8
const WHITE_LISTED = 4

/** 校外培训机构 and 检查: ten of twelve licensed, nine of the ten with an account in use. */
export async function trainingWorkbooks(): Promise<SampleWorkbook[]> {
  const institutions = NAMES.map((name, at) => {
    const subject = SUBJECTS[at % SUBJECTS.length]!
    const isLicensed = at < LICENSED
    const approvedOn = isLicensed ? workday(stream, 2025, 3 + at, 5, 25) : null
    const accountOn = approvedOn === null || at === WITHOUT_ACCOUNT ? null : addDays(approvedOn, stream.int(15, 40))
    const peak = stream.int(18, 40)
    const undelivered = accountOn === null ? null : stream.int(8, 40) * 1000
    const isWhite = at < WHITE_LISTED
    return {
      full: `${name}${subject}培训中心`,
      row: [
        `${name}${subject}培训中心`,
        streets[at % 7]!.name,
        at < 9 ? '存量' : '新设',
        '线下',
        subject,
        peak * stream.int(3, 5),
        peak,
        '2025.2.28',
        approvedOn === null ? null : `云科培许〔2025〕${at + 1}号`,
        dotted(approvedOn),
        approvedOn === null ? null : dotted(addDays(approvedOn, 20)),
        accountOn === null ? null : BANKS[at % 2]!,
        dotted(accountOn),
        accountOn === null ? null : dotted(addDays(accountOn, 10)),
        undelivered === null ? null : undelivered + stream.int(0, 5) * 500,
        undelivered,
        ...Array.from({ length: 5 }, () => (isWhite ? '是' : null)),
        isWhite ? '2026.3.16' : null,
      ],
    }
  })
  const roll = {
    name: '机构名册',
    title: '云浦区科技类校外培训机构名册（截至2026年6月）',
    aside: '填报单位：科普科',
    headers: [
      ...[
        '序号',
        '机构名称',
        '所在街道',
        '存量/新设',
        '培训形式',
        '培训内容',
        '场所面积',
        '同一时段最多人数',
        '登记日期',
      ],
      ...['办学许可证号', '审批日期', '入驻平台日期', '监管银行', '监管账户开户日期', '监管账户启用日期'],
      ...['监管账户余额', '未消课金额', '办学资质', '办学行为', '课程内容', '资金监管', '安全管理', '列入白名单日期'],
    ],
    rows: numbered(institutions.map(({ row }) => row)),
  }
  const inspections = [2025, 2026].flatMap((year) =>
    institutions.flatMap(({ full }, at) =>
      (year === 2025 ? [4, 9] : [2, 5]).map((month, time) => {
        const on = workday(stream, year, month, 3, 27)
        const problems = (at + time) % 4 === 0 ? stream.int(1, 3) : null
        const isMended = problems !== null && on < '2026-05-01'
        return [
          full,
          dotted(on),
          time === 0 ? '日常检查' : '专项检查',
          time === 0 ? null : '暑期前预收费专项检查',
          problems === null ? '未发现问题' : '责令改正',
          problems,
          problems === null ? null : '收费公示不全，合同未使用示范文本',
          problems === null ? null : dotted(addDays(on, 21)),
          isMended ? '已整改到位' : null,
          isMended ? dotted(addDays(on, 18)) : null,
        ]
      }),
    ),
  )
  const visits = {
    name: '检查',
    title: '云浦区科技类校外培训机构检查台账（2025年至2026年6月）',
    aside: '填报单位：科普科',
    headers: [
      ...['序号', '机构名称', '检查日期', '检查类型', '专项名称', '检查结果', '问题数', '问题情况', '整改期限'],
      ...['整改情况', '整改完成日期'],
    ],
    rows: numbered(inspections),
  }
  return [
    { name: '84 校外培训机构名册.xlsx', register: 'trainingInstitution', bytes: await writeSheets([roll]) },
    { name: '85 校外培训机构检查台账.xlsx', register: 'trainingInspection', bytes: await writeSheets([visits]) },
  ]
}
