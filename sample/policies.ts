import type { Day } from '../src/kernel/values.ts'
import { facts } from '../src/lines/cultivation/facts.ts'
import { ruleText } from '../src/server/office/policy/ruleText.ts'
import { readRules } from '../src/server/office/rules.ts'
import { dotted } from './days.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const MEASURES = '云浦区支持科技创新若干措施'

const POLICIES = [
  [
    '云科规〔2023〕3号',
    MEASURES,
    '区县',
    '若干措施',
    '云浦区科学技术局',
    '2023-03-20',
    '2023-04-01',
    null,
    '被替代',
    '2025-03-31',
  ],
  [
    '云科规〔2025〕3号',
    MEASURES,
    '区县',
    '若干措施',
    '云浦区科学技术局',
    '2025-03-18',
    '2025-04-01',
    '2028-03-31',
    '现行',
    null,
  ],
  [
    '云科规〔2025〕7号',
    '云浦区科技创新券管理办法',
    '区县',
    '办法',
    '云浦区科学技术局',
    '2025-06-10',
    '2025-07-01',
    '2028-06-30',
    '现行',
    null,
  ],
  [
    '江科规〔2024〕11号',
    '江澜市高新技术企业培育办法',
    '市',
    '办法',
    '江澜市科学技术局',
    '2024-08-05',
    '2024-09-01',
    '2029-08-31',
    '现行',
    null,
  ],
  [
    '岚财教〔2024〕46号',
    '企业研发费用补助实施细则',
    '省',
    '实施细则',
    '岚江省财政厅',
    '2024-05-16',
    '2024-06-01',
    null,
    '现行',
    null,
  ],
] as const

/** Of each paper, in their order. */
const FIELDS = ['创新创业综合', '创新创业综合', '孵化载体', '主体培育', '研发投入'] as const

const OURS = '云科规〔2025〕3号'
const OF_VOUCHERS = '云科规〔2025〕7号'

const rules = await readRules(facts)

/** A rule that comes without its numbers, with those of the sample's own paper. */
function filledIn(
  id: string,
  numbers: { readonly [parameter: string]: number },
  {
    paper = OURS,
    from = '2025-04-01',
    clause,
  }: { readonly paper?: string; readonly from?: string; readonly clause: string },
): string {
  const { cases: _, examples: __, parameters, ...data } = rules.get(id)!.data
  const filled = Object.entries(parameters).map(([name, parameter]) => [
    name,
    { ...parameter, values: [{ from, value: numbers[name], cites: `${paper}${clause}` }] },
  ])
  return ruleText({ ...data, parameters: Object.fromEntries(filled) })
}

const CLAUSES = [
  [
    OURS,
    '第三条',
    '高新技术企业认定奖励',
    '区县',
    '免申即享',
    '高新技术企业',
    '当年首次认定',
    '一次性10万元',
    10,
    '高新技术企业认定',
    '一次性',
    'P01',
  ],
  [
    OURS,
    '第五条',
    '科技型中小企业入库奖励',
    '区县',
    '免申即享',
    '科技型中小企业',
    '当年取得入库登记编号',
    '1万元',
    1,
    '科技型中小企业入库',
    '每年一次',
    null,
  ],
  [
    OURS,
    '第七条',
    '创新平台建设奖励',
    '区县',
    '申报兑付',
    '依托单位',
    '当年获批市级以上平台',
    '按级别10万元至100万元',
    100,
    '创新平台认定',
    '每项一次',
    filledIn('P08', { 国家级奖励: 100, 省级奖励: 50, 市级奖励: 10 }, { clause: '第七条' }),
  ],
  [
    OURS,
    '第八条',
    '设备投资奖励',
    '区县',
    '申报兑付',
    '工业企业',
    '当年新增设备净投资额300万元以上',
    '按净投资额的2%',
    100,
    '设备投资',
    '每年一次',
    'P02',
  ],
  [
    OURS,
    '第九条',
    '技术合同登记奖补',
    '区县',
    '申报兑付',
    '技术合同卖方',
    '合同在本区认定登记',
    '按技术交易额的1%',
    20,
    '技术合同登记',
    '每项一次',
    filledIn('P10', { 奖励比例: 1, 奖励上限: 20 }, { clause: '第九条' }),
  ],
  [
    OURS,
    '第十一条',
    '专利转化运用补助',
    '区县',
    '申报兑付',
    '专利权人',
    '专利许可、转让并到账',
    '按到账额的5%',
    30,
    '专利转化',
    '每项一次',
    null,
  ],
  [
    OF_VOUCHERS,
    '第十三条',
    '科技创新券兑付',
    '区县',
    '申报兑付',
    '科技型中小企业',
    '用券购买服务并已付款',
    '按实付额的50%',
    5,
    '创新券',
    '每年一次',
    filledIn('P16', { 兑付比例: 50, 兑付上限: 5 }, { paper: OF_VOUCHERS, from: '2025-07-01', clause: '第十三条' }),
  ],
  [
    '江科规〔2024〕11号',
    '第四条',
    '高新技术企业培育补助',
    '市',
    '免申即享',
    '科技型中小企业',
    '列入市高新技术企业培育库',
    '一次性5万元',
    5,
    '高新技术企业培育',
    '一次性',
    null,
  ],
  [
    '岚财教〔2024〕46号',
    '第六条',
    '企业研发费用补助',
    '省',
    '申报兑付',
    '企业',
    '上年研发费用已享受加计扣除',
    '按上年研发费用的一定比例',
    200,
    '研发费用补助',
    '每年一次',
    null,
  ],
] as const

interface Making {
  readonly from: string
  readonly to: string | null
  /** Of fair competition and of legality. */
  readonly reviews: readonly [fair: string, on: string, legal: string, on: string]
}

/** Since when each paper's clauses hold, and how they were reviewed. */
const MAKING: { readonly [paper: string]: Making } = {
  [OURS]: {
    ...{ from: '2025-04-01', to: '2028-03-31' },
    reviews: ['云市监公竞〔2025〕6号', '2025-02-24', '云司审〔2025〕14号', '2025-03-05'],
  },
  [OF_VOUCHERS]: {
    ...{ from: '2025-07-01', to: '2028-06-30' },
    reviews: ['云市监公竞〔2025〕15号', '2025-05-19', '云司审〔2025〕31号', '2025-05-28'],
  },
  '江科规〔2024〕11号': {
    ...{ from: '2024-09-01', to: '2029-08-31' },
    reviews: ['江市监公竞〔2024〕22号', '2024-07-10', '江司审〔2024〕40号', '2024-07-22'],
  },
  '岚财教〔2024〕46号': {
    ...{ from: '2024-06-01', to: null },
    reviews: ['岚市监公竞〔2024〕9号', '2024-04-16', '岚司审〔2024〕18号', '2024-04-29'],
  },
}

/** The papers that the rewards of the sample rest on, and their clauses with both reviews. */
export async function policyWorkbooks(): Promise<SampleWorkbook[]> {
  const day = (on: string | null) => (on === null ? null : dotted(on as Day))
  const papers = {
    name: '政策文件',
    title: '科技政策文件目录（截至2026年6月30日）',
    aside: '填报单位：规划科',
    headers: [
      ...[
        '序号',
        '文号',
        '政策名称',
        '政策级次',
        '文件种类',
        '发文机关',
        '印发日期',
        '施行日期',
        '有效期至',
        '政策状态',
      ],
      '废止日期',
      '政策领域',
    ],
    rows: numbered(
      POLICIES.map(([number, title, level, kind, issuer, issued, from, to, status, ended], at) => [
        ...[
          number,
          title,
          level,
          kind,
          issuer,
          day(issued),
          day(from),
          day(to),
          status,
          day(ended),
          FIELDS[at] ?? null,
        ],
      ]),
    ),
  }
  const clauses = {
    name: '政策条款',
    title: '科技奖补条款清单（截至2026年6月30日）',
    aside: '填报单位：规划科　单位：万元',
    headers: [
      ...[
        '序号',
        '政策文件',
        '条款',
        '奖补事项',
        '资金级次',
        '兑现方式',
        '支持对象',
        '支持条件',
        '支持标准',
        '单项上限',
      ],
      ...['就高事项', '享受频次', '计算规则', '起始日期', '截止日期', '公平竞争审查文号', '公平竞争审查日期'],
      ...['合法性审查文号', '合法性审查日期', '责任科室', '发布日期', '平台事项编码', '办理地址', '平台上线日期'],
    ],
    rows: numbered(
      CLAUSES.map((clause, at) => {
        const { from, to, reviews } = MAKING[clause[0]]!
        const [fair, fairOn, legal, legalOn] = reviews
        return [
          ...clause,
          ...[day(from), day(to), fair, day(fairOn), legal, day(legalOn), '规划科', day(from)],
          // The district's platform pays by its own measures alone.
          ...(clause[0] === OURS
            ? [`YP-KJ-${at + 1}`, `https://dx.yunpu.example/kj/${at + 1}`, day('2025-05-06')]
            : [null, null, null]),
        ]
      }),
    ),
  }
  return [
    { name: '55 科技政策文件目录.xlsx', register: 'policy', bytes: await writeSheets([papers]) },
    { name: '56 科技奖补条款清单.xlsx', register: 'clause', bytes: await writeSheets([clauses]) },
  ]
}
