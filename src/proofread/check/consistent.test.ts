import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { proofread } from '../index.ts'

const DATE = '2025-01-10'

function quoted(text: string, kind: string): readonly string[] {
  return proofread(text, { date: DATE })
    .findings.filter((finding) => finding.kind === kind)
    .map(({ quote }) => quote)
}

/** Slips that show against the rest of the text, or against words of offices; and their neighbours that are right. */
const situations: readonly {
  readonly name: string
  readonly kind: string
  readonly wrong: readonly (readonly [text: string, quote: string])[]
  readonly right: readonly string[]
}[] = [
  {
    name: 'commas among things of one rank',
    kind: 'form.doubledMark',
    wrong: [],
    right: ['新增孵化器3家、众创空间5家，建成中试基地2个。'],
  },
  {
    name: 'commas where all the others have 、',
    kind: 'form.parallel',
    wrong: [
      ['在稻米、茶叶，水产等领域推广新品种。', '，'],
      ['设立应用研究，平台建设，人才引育等专项资金。', '，'],
      ['为全市电池企业提供材料检验，性能测试，寿命评估等服务。', '，'],
      ['做到问题查得清、措施定得实，责任压得紧。', '，'],
      ['服务对象包括农户，合作社、龙头企业。', '，'],
      ['形成稻米、茶叶，水产、果蔬四大主导产业。', '，'],
      ['建立周提醒、月调度，季通报、年考核的工作机制。', '，'],
    ],
    right: [
      '抓投入、强主体，促转化、优生态，各项工作有序推进。',
      '发放手册、展板，组织专家等开展咨询。',
      '围绕稻米、茶叶，开展技术培训等服务。',
      '新建平台、基地，引进专家、团队，培育企业四十家。',
    ],
  },
  {
    name: 'two statements with no mark between',
    kind: 'form.doubledMark',
    wrong: [
      ['全年发表论文126篇授权专利48件。', '篇授'],
      ['举办科普讲座36场发放资料8200份。', '场发'],
      ['编印中文手册4册英文手册2册。', '册英'],
    ],
    right: [
      '全市128家单位入网仪器210台，共享情况良好。',
      '选派46名专家培训农民1200人次。',
      '投入资金500万元建设示范基地3个。',
      '申请专利136件，授权专利92件。',
      '比上年的46项增加12项。',
    ],
  },
  {
    name: 'a quotation mark closed straight',
    kind: 'form.quote',
    wrong: [['获评“十佳科普基地"称号。', '“十佳科普基地"']],
    right: ['获评“十佳科普基地”称号。'],
  },
  {
    name: 'words of offices',
    kind: 'wording.character',
    wrong: [
      ['研发投入强度偏氏，需要加力。', '偏氏'],
      ['两国青年结下深厚友宜，往来不断。', '友宜'],
    ],
    right: [
      '依法依规开展抗疫科技攻关，房租全免。',
      '各地企稳回升，产业趋稳向好。',
      '镇街实行网格化管理，做好首购首试。',
    ],
  },
  {
    name: 'a bracket in the midst of a word',
    kind: 'wording.missing',
    wrong: [['完善科技服体系，方便群众。', '科技服体系']],
    right: ['各乡镇配备科技副乡（镇）长。', '强化人才引育，加快工业强区。', '对项目未验收的予以催办。'],
  },
  {
    name: 'the end of a clause, which the text itself writes otherwise',
    kind: 'wording.character',
    wrong: [
      [
        '一是统筹疫情防控和生产。\n二是压实疫情防控责任，落实疫情防控措施。\n三是坚持常态化疫情防空，守牢底线。',
        '防空',
      ],
    ],
    right: ['一是加强人民防空，开展人民防空演练。\n二是做好疫情防控，落实疫情防控措施。'],
  },
  {
    name: 'a word and its beginning again',
    kind: 'wording.doubled',
    wrong: [['全年召开推进会议会5次。', '会议会']],
    right: ['专家与农户面对面，手把手教。', '实行一对一，点对点。'],
  },
  {
    name: 'the name of whose text it is',
    kind: 'name.spelling',
    wrong: [
      ['岚榆县科技局2024年工作总结\n2024年，岚榆县推进创新。岚渝县科技服务站建成投用。', '岚渝县'],
      ['岚榆县科技局2024年工作总结\n岚榆县推进创新，成效明显。\n平榆县科技局', '平榆县'],
      ['“智汇岚榆”平台注册企业126家，“智汇岚榆”平台累计对接86次。依托“岚榆智汇”平台开展服务。', '岚榆智汇'],
    ],
    right: [
      '岚榆县科技局2024年工作总结\n2024年，岚榆县推进创新，与邻近的安吉县、松阳县开展合作。全县入库企业36家。',
      '“千企联千村”活动惠及农户，“百企联百村”活动有序推进。',
    ],
  },
  {
    name: 'the years of the title',
    kind: 'consistency.year',
    wrong: [
      ['岚榆县2022—2023年科技专项自查报告\n根据《关于开展2021—2023年专项检查的通知》要求，开展自查。', '2021—2023年'],
      ['岚榆县2024年科技工作总结\n（一）搭建平台。2023年6月，成功举办第五届创新大赛，参赛项目96个。', '2023年6月'],
      [
        '岚榆县2024年科技工作总结\n一、主要工作\n全年新增高企12家，成效明显，基础更加扎实，各项任务完成。\n二、存在问题\n投入不足。\n三、2024年工作打算\n新增高企15家。\n岚榆县科技局\n2024年12月20日',
        '2024年',
      ],
      ['用三年时间（2025—2029年），建成创新平台10个。', '（2025—2029年）'],
      ['评价期为2022年7月至2024年6月。\n评价期内（2023年7月至2024年6月），机时增长。', '2022年7月至2024年6月'],
      ['2026年底全市高企1186家，比2022年底增加474家。\n岚榆市科技局\n2024年9月25日', '2026年底'],
    ],
    right: [
      '岚榆县2022—2023年科技专项自查报告\n2020—2022年投入逐年增长，项目执行期为2022—2024年。',
      '岚榆县2024年科技工作总结\n2023年6月启动建设，2024年10月建成投用。',
      '岚榆县2024年科技工作情况报告\n一、进展\n上半年新增高企12家。\n二、2024年工作打算\n新增高企15家。\n岚榆县科技局\n2024年7月2日',
      '用三年时间（2025—2027年），建成创新平台10个。',
      '岚榆市创新行动方案（2025—2027年）\n到2027年，建成平台10个。2025年度计划于2025年4月30日前报市科技局汇总。',
      '中期评估报告\n2024年上半年进展顺利，2024年6月末拥有量7.4件，2024年新增平台6个，到2026年高企达到1500家。\n岚榆市科技局\n2024年9月25日',
    ],
  },
  {
    name: 'before anybody knew of it',
    kind: 'consistency.year',
    wrong: [['2019年3月，全区启动新冠肺炎疫情防控科技攻关。\n岚榆区科技局\n2020年4月8日', '2019年3月']],
    right: ['2020年3月，全区启动新冠肺炎疫情防控科技攻关。\n岚榆区科技局\n2020年4月8日'],
  },
  {
    name: 'the area itself',
    kind: 'mask.leak',
    wrong: [['×区科技局简报\n今年以来，×区新增高企26家。岚榆区孵化器全部减租。', '岚榆区']],
    right: [
      '×区科技局简报\n今年以来，×区新增高企26家，×区园区全部减租，全区社区科普站建成16个。',
      '岚榆区科技局简报\n今年以来，岚榆区新增高企26家。',
    ],
  },
  {
    name: 'a sign in a name is no mask',
    kind: 'mask.left',
    wrong: [['×区新增高企×家。', '×']],
    right: ['实施“数据要素×”行动和“人工智能×制造”工程。'],
  },
  {
    name: 'below a level',
    kind: 'unit.percentagePoint',
    wrong: [],
    right: ['部分县研发投入强度低于1%，需要加力。'],
  },
  {
    name: 'a number without its counter',
    kind: 'wording.classifier',
    wrong: [['柔性引进5海外工程师。', '5海外工程师']],
    right: ['柔性引进5名海外工程师。'],
  },
]

describe('what shows against the rest of a text', () => {
  for (const { name, kind, wrong, right } of situations)
    it(name, () => {
      for (const [text, quote] of wrong)
        assert.ok(
          quoted(text, kind).some((one) => one.includes(quote) || quote.includes(one)),
          `${text} ${quoted(text, kind)}`,
        )
      for (const text of right) assert.deepEqual(quoted(text, kind), [], text)
    })
})
