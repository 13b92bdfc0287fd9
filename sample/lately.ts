import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { dotted } from './days.ts'
import { certified, listedName, small, steady } from './enterprises.ts'
import { PARKS } from './parks.ts'
import { streets } from './places.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

/** So many weekdays before the day (after it, where negative). */
export function weekdaysBefore(day: Day, weekdays: number): Day {
  let [found, left] = [day, Math.abs(weekdays)]
  while (left > 0) {
    found = addDays(found, weekdays > 0 ? -1 : 1)
    if (![0, 6].includes(new Date(`${found}T00:00:00Z`).getUTCDay())) left -= 1
  }
  return found
}

/**
 * What lies on the desks of the bureau on the day on which somebody first looks at it: days are told from that one, so
 * that something is due soon and little is late, whenever that is.
 */
export async function latelyWorkbooks(today: Day): Promise<SampleWorkbook[]> {
  const ago = (weekdays: number) => dotted(weekdaysBefore(today, weekdays))
  const within = (weekdays: number) => dotted(weekdaysBefore(today, -weekdays))
  const [holders, others] = [steady(certified), steady(small)].map((firms) =>
    firms.map((firm) => listedName(firm, today)),
  )
  const holder = (at: number) => holders![at % holders!.length]!
  const other = (at: number) => others![at % others!.length]!
  const street = (at: number) => streets[at % streets.length]!.name
  const month = `${Number(today.slice(0, 4))}年${Number(today.slice(5, 7))}月`
  const lists: readonly (readonly [string, string, string, string, readonly (readonly CellValue[])[]])[] = [
    [
      `100-1 工作任务（${month}）`,
      'task',
      '近期工作任务',
      '任务|类别|来源|责任单位|责任街道|提出日期|下达日期|完成时限|完成标准|进展情况|原因',
      [
        ...DUE.map(([subject, owner, raised, due, done, progress]) => [
          ...[subject, '例行工作', `${month}工作安排`, owner, null, ago(raised), ago(raised - 1), within(due), done],
          ...[progress, null],
        ]),
        ...LATE.map(([subject, owner, raised, late, done, progress, why]) => [
          ...[subject, '工作安排', `${month}工作安排`, owner, null, ago(raised), ago(raised - 1), ago(late), done],
          ...[progress, why],
        ]),
        ...[3, 5, 8].map((at) => [
          ...['核实新增规上工业企业研发机构', '联动任务', `${month}工作安排`, street(at), street(at), ago(8), ago(7)],
          ...[within(at - 1), '逐户到厂核实', '已联系企业', null],
        ]),
      ],
    ],
    [
      `100-2 企业诉求（${month}）`,
      'request',
      '近期企业诉求',
      '企业名称|诉求标题|提出日期|诉求类别|诉求来源|诉求内容|转办单位',
      [
        [holder(4), '厂区外道路夜间装卸限行', ago(0), '运输通行', '网上平台', '原料车夜间不能进厂，影响两条产线', null],
        [other(9), '想找焊接视觉方面的合作团队', ago(1), '技术攻关', '走访', '自动焊缝检测误判多', null],
        [holder(17), '研发人员子女入学', ago(4), '人才用工', '电话', '两名博士的子女明年上小学', null],
        [other(21), '科技贷续贷材料', ago(5), '资金融资', '工作群', '想知道续贷要不要重新评估专利', '江澜银行云浦支行'],
        [holder(33), '扩建用地指标', ago(9), '用地用房', '座谈会', '二期厂房需要15亩', '区自然资源和规划局'],
        [other(40), '检测设备共享', ago(6), '要素保障', '走访', '需要三坐标测量，每月两次', '高新园管理办公室'],
      ],
    ],
    [
      `100-3 技术合同登记申报（${month}）`,
      'contractFiling',
      '近期技术合同登记申报',
      '卖方名称|合同名称|合同类别|买方名称|合同签订日期|标的内容|合同成交总额(万元)|技术交易额(万元)|申报日期|受理日期',
      [
        [
          holder(8),
          '减速器寿命试验技术服务',
          '技术服务',
          holder(60),
          ago(9),
          '疲劳寿命试验和分析',
          48,
          48,
          ago(1),
          null,
        ],
        [holder(14), '视觉检测算法开发', '技术开发', holder(72), ago(12), '缺陷识别模型和部署', 130, 126, ago(3), null],
        [holder(26), '涂层配方技术许可', '技术许可', holder(84), ago(16), '配方及工艺参数', 85, 85, ago(9), ago(7)],
      ],
    ],
    [
      `100-4 专栏稿件（${month}）`,
      'columnDraft',
      '近期专栏稿件',
      '稿件标题|发布渠道|专栏|拟稿日期|供稿科室',
      [
        ['研发费用辅助账怎样建', '微信公众号', '高企服务专栏', ago(1), '高新科'],
        ['特派员下田记', '官网', '农业科技', ago(3), '农村科'],
      ],
    ],
    [
      `100-5 街道走访填报（${month}）`,
      'streetVisit',
      '近期街道走访填报',
      '企业名称|走访日期|走访目的|走访情况|发现问题',
      [
        [other(52), ago(1), '摸底调研', '新招研发人员6人，准备明年报高企', '不会归集研发费用'],
        [other(61), ago(4), '送政策', '送加计扣除政策，企业已知晓', null],
      ],
    ],
    [
      `100-6 园区安全隐患（${month}）`,
      'parkHazard',
      '近期园区安全隐患',
      '隐患编号|园区名称|排查日期|隐患等级|隐患类别|隐患内容|责任单位|整治期限',
      [
        ['LQ-01', PARKS[0], ago(6), '一般隐患', '消防', '仓库灭火器过期', '园区物业', within(2)],
        ['LQ-02', PARKS[1], ago(4), '一般隐患', '用电', '临时用电未设漏电保护', '在建项目部', within(8)],
        ['LQ-03', PARKS[1], ago(14), '一般隐患', '现场管理', '装卸区无隔离标志', '园区物业', within(5)],
      ].map(([number, ...rest]) => [`${today.slice(0, 7)}-${number}`, ...rest]),
    ],
    [
      `100-7 通报签收（${month}）`,
      'circularReceipt',
      '近期通报签收',
      '通报标题|通报类别|街道|送达日期|签收期限',
      [1, 6, 8].map((at) => [
        ...[`关于${month}上旬研发投入调度情况的通报`, '晾晒通报', street(at), ago(3), within(at === 8 ? 1 : 2)],
      ]),
    ],
    [
      `100-8 校外培训许可申请（${month}）`,
      'trainingApproval',
      '近期校外培训许可申请',
      '举办单位|机构名称|申请日期|存量/新设|培训形式|培训内容|办学地址|所在街道|场所面积|同一时段最多人数',
      [
        [
          other(80),
          '云浦星火编程培训中心',
          ago(1),
          '新设',
          '线下',
          '编程',
          `${street(1)}书院路5号`,
          street(1),
          142,
          36,
        ],
        [
          other(83),
          '云浦问天航模培训中心',
          ago(4),
          '新设',
          '线下',
          '航模',
          `${street(4)}学苑路3号`,
          street(4),
          210,
          45,
        ],
      ],
    ],
  ]
  return Promise.all(
    lists.map(async ([file, register, title, headers, rows]) => ({
      ...{ name: `${file}.xlsx`, register },
      bytes: await writeSheets([
        { name: '明细', title: `云浦区${title}`, headers: ['序号', ...headers.split('|')], rows: numbered(rows) },
      ]),
    })),
  )
}

type Told = readonly [subject: string, owner: string, raised: number, weekdays: number, done: string, progress: string]

/** Weekdays since it was raised, and until it is due. */
const DUE: readonly Told[] = [
  ['汇总各科室月度指标确认情况', '综合科', 6, 1, '各科室在系统确认', '还差两个科室'],
  ['核对技术合同登记月报', '成果科', 5, 2, '与登记系统一致', '已导出登记系统明细'],
  ['高企年报催报', '高新科', 9, 3, '应报企业全部报送', '还有17家未报'],
  ['组织科技型中小企业评价材料抽查', '高新科', 8, 4, '抽查不少于30家', '已抽查19家'],
  ['整理创新平台运行数据', '成果科', 7, 6, '逐家核对', '已发核对表'],
  ['编写研发投入月度分析', '规划科', 4, 8, '一个工作日内报分管领导', '等统计月报'],
  ['科技特派员服务回访', '农村科', 6, 10, '回访不少于20户', '已回访8户'],
  ['更新重点企业联系表', '高新科', 3, 15, '联系人和电话逐户核对', '已分到各街道'],
]

/** Weekdays since it was raised, and since it was due; each says why it is late. */
const LATE: readonly (readonly [...Told, why: string])[] = [
  ['走访新认定高企', '高新科', 18, 2, '走访名单走完', '还有3家未走', '企业负责人出差，已另约时间'],
  ['补齐孵化载体在孵企业研发数据', '成果科', 24, 5, '逐户补齐', '还有2个载体未报', '载体运营机构正在交接'],
  ['创新券服务机构年度核查', '规划科', 30, 9, '在库机构全部核查', '已核查11家', '两家机构迁址，等变更登记'],
]
