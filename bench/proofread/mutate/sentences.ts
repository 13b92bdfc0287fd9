import type { Random } from '../../../sample/random.ts'
import type { Family } from '../kinds.ts'

/** One sentence said rightly and wrongly. */
export interface Said {
  readonly right: string
  readonly wrong: string
}

/** A relation between figures, in several wordings; the odd ones are held out. */
export interface Relation {
  readonly name: string
  readonly families: readonly Family[]
  readonly wordings: readonly ((random: Random) => Said)[]
}

interface Thing {
  readonly noun: string
  readonly unit: string
  readonly verb: string
  readonly parts: readonly string[]
  /** What one of it is called beside another kind. */
  readonly from: number
  readonly to: number
}

const THINGS: readonly Thing[] = [
  { noun: '高新技术企业', unit: '家', verb: '申报', parts: ['首次申报', '重新认定'], from: 30, to: 300 },
  { noun: '省级以上创新平台', unit: '个', verb: '建成', parts: ['国家级', '省级'], from: 20, to: 90 },
  { noun: '科技计划项目', unit: '项', verb: '立项', parts: ['工业类', '农业类', '社会发展类'], from: 30, to: 200 },
  {
    noun: '技术合同',
    unit: '份',
    verb: '登记',
    parts: ['技术开发', '技术转让', '技术咨询', '技术服务'],
    from: 100,
    to: 900,
  },
  { noun: '科技特派员', unit: '名', verb: '选派', parts: ['省派', '市派', '县派'], from: 60, to: 300 },
  { noun: '科普活动', unit: '场', verb: '举办', parts: ['进校园', '进社区', '进乡村'], from: 30, to: 160 },
  { noun: '发明专利', unit: '件', verb: '授权', parts: ['企业', '高校', '院所'], from: 100, to: 900 },
  { noun: '挂职干部', unit: '人', verb: '派出', parts: ['男性', '女性'], from: 20, to: 90 },
]
const SUMS = [
  ['总投资', '企业自筹', '财政补助', '银行贷款'],
  ['项目经费', '省拨', '市拨', '单位自筹'],
  ['贷款余额', '信用贷款', '质押贷款', '保证贷款'],
  ['技术合同成交额', '开发类', '服务类', '咨询类'],
] as const

function split(random: Random, total: number, into: number): number[] {
  const parts: number[] = []
  let left = total
  for (let place = into; place > 1; place--) {
    const part = random.int(
      Math.max(1, Math.floor((left / place) * 0.4)),
      Math.max(1, Math.floor((left / place) * 1.5)),
    )
    parts.push(Math.min(part, left - (place - 1)))
    left -= parts.at(-1)!
  }
  return [...parts, left]
}

/** Another number: one digit slipped, or two changed places. */
function slipped(random: Random, number: number | string): string {
  const digits = String(number)
  for (;;) {
    const place = random.int(0, digits.length - 1)
    if (digits[place] === '.') continue
    const digit = String(random.int(place === 0 ? 1 : 0, 9))
    const other = digits.slice(0, place) + digit + digits.slice(place + 1)
    if (other !== digits && Math.abs(Number(other) - Number(digits)) >= Math.max(Number(digits) * 0.02, 0.5))
      return other
  }
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1)
const said = (say: (x: string) => string, right: number | string, random: Random): Said => ({
  right: say(String(right)),
  wrong: say(slipped(random, right)),
})

/** Parts of a thing as «A 3家、B 5家» in the wordings of reports. */
function parted(
  random: Random,
  say: (thing: Thing, total: string, parts: readonly [string, string][]) => string,
): Said {
  const thing = random.pick(THINGS)
  const total = random.int(thing.from, thing.to)
  const numbers = split(random, total, thing.parts.length)
  const write = (whole: string, each: readonly (number | string)[]) =>
    say(
      thing,
      whole,
      thing.parts.map((part, place) => [part, String(each[place])]),
    )
  const right = write(String(total), numbers)
  const place = random.int(0, numbers.length)
  const wrong =
    place === numbers.length
      ? write(slipped(random, total), numbers)
      : write(
          String(total),
          numbers.map((number, at) => (at === place ? slipped(random, number) : number)),
        )
  return { right, wrong }
}

const joined = (unit: string, parts: readonly [string, string][], by = '、') =>
  parts.map(([name, number]) => `${name}${number}${unit}`).join(by)

function money(
  random: Random,
  say: (names: readonly string[], total: string, parts: readonly string[], unit: string) => string,
): Said {
  const names = random.pick(SUMS)
  const scale = random.pick(['万元', '亿元'])
  const total = scale === '万元' ? random.int(300, 9000) : random.int(200, 6000) / 100
  const cents = split(random, Math.round(total * 100), 3)
  const parts = cents.map((cent) => String(scale === '万元' ? cent / 100 : cent / 100))
  const shown = parts.map((part) => Number(part).toFixed(2))
  const whole = total.toFixed(2)
  const right = say(names, whole, shown, scale)
  const place = random.int(0, 2)
  return {
    right,
    wrong: say(
      names,
      whole,
      shown.map((one, at) => (at === place ? slipped(random, one) : one)),
      scale,
    ),
  }
}

/** A share that its two figures give. */
function shared(random: Random, say: (thing: Thing, whole: string, part: string, share: string) => string): Said {
  const thing = random.pick(THINGS)
  const whole = random.int(thing.from, thing.to)
  const part = random.int(Math.ceil(whole * 0.1), Math.floor(whole * 0.9))
  const share = percent(part, whole)
  return said((x) => say(thing, String(whole), String(part), x), share, random)
}

function grown(random: Random, say: (thing: Thing, base: string, now: string, rate: string) => string): Said {
  const thing = random.pick(THINGS)
  const base = random.int(thing.from, thing.to)
  const now = base + random.int(2, base)
  return said((x) => say(thing, String(base), String(now), x), percent(now - base, base), random)
}

function grownMoney(random: Random, say: (noun: string, base: string, now: string, rate: string) => string): Said {
  const noun = random.pick(['全社会研发投入', '技术合同成交额', '高新技术产业产值', '园区营业收入', '科技贷款余额'])
  const base = random.int(200, 9000) / 100
  const now = base * (1 + random.int(3, 60) / 100)
  const shown = [base.toFixed(2), now.toFixed(2)] as const
  return said(
    (x) => say(noun, shown[0], shown[1], x),
    percent(Number(shown[1]) - Number(shown[0]), Number(shown[0])),
    random,
  )
}

/** A growth that no whole number before could give. */
function baseless(random: Random, say: (thing: Thing, now: string, rate: string) => string): Said {
  const thing = random.pick(THINGS)
  for (;;) {
    const base = random.int(20, 120)
    const now = base + random.int(2, base)
    const rate = percent(now - base, base)
    const off = (Number(rate) + random.pick([0.2, 0.3, 0.4, -0.2, -0.3, -0.4])).toFixed(1)
    const possible = Array.from({ length: now - 1 }, (_, before) => percent(now - before - 1, before + 1)).includes(off)
    if (!possible && Number(off) > 0)
      return { right: say(thing, String(now), rate), wrong: say(thing, String(now), off) }
  }
}

function apart(random: Random, say: (rate: string, before: string, points: string) => string): Said {
  const before = random.int(150, 800) / 10
  const points = random.int(5, 120) / 10
  const [a, b] = [(before + points).toFixed(1), before.toFixed(1)]
  return said((x) => say(a, b, x), (Number(a) - Number(b)).toFixed(1), random)
}

function averaged(random: Random, say: (count: string, total: string, mean: string) => string): Said {
  const count = random.int(8, 90)
  const mean = random.int(15, 140)
  return said((x) => say(String(count), String(count * mean), x), mean, random)
}

const FIRMS = [
  '瑞川精密',
  '海岳生物',
  '云启电子',
  '星野环保',
  '拓远智能',
  '恒岭材料',
  '禾泽农业',
  '青禾制药',
  '方舟光电',
  '鼎沃能源',
]
const WORDS = ['两', '三', '四', '五', '六', '七', '八', '九']

function listed(random: Random, say: (names: string, count: string) => string): Said {
  const count = random.int(3, 6)
  const names = random
    .shuffled(FIRMS)
    .slice(0, count)
    .map((name) => `${name}有限公司`)
    .join('、')
  const wrong = random.pick([count - 1, count + 1].filter((other) => other > 1))
  const word = random.chance(0.5) ? (n: number) => String(n) : (n: number) => WORDS[n - 2] ?? String(n)
  return { right: say(names, word(count)), wrong: say(names, word(wrong)) }
}

const among = (random: Random, say: (thing: Thing, whole: string, part: string) => string): Said => {
  const thing = random.pick(THINGS)
  const whole = random.int(thing.from, thing.to)
  const part = random.int(2, Math.floor(whole * 0.7))
  return {
    right: say(thing, String(whole), String(part)),
    wrong: say(thing, String(whole), String(whole + random.int(2, 40))),
  }
}

const ranked = (random: Random, say: (from: number, to: number, by: number) => string): Said => {
  const to = random.int(1, 6)
  const by = random.int(2, 5)
  return { right: say(to + by, to, by), wrong: say(to + by, to, by + random.pick([-1, 1, 2])) }
}

/** Relations whose breach a careful reader works out from the sentence alone. */
export const relations: readonly Relation[] = [
  {
    name: 'arithmetic.partsTotal 个数',
    families: ['arithmetic'],
    wordings: [
      (r) => parted(r, (t, n, p) => `全年${t.verb}${t.noun}${n}${t.unit}，其中${joined(t.unit, p)}。`),
      (r) => parted(r, (t, n, p) => `${t.verb}${t.noun}${n}${t.unit}（${joined(t.unit, p)}）。`),
      (r) => parted(r, (t, n, p) => `${joined(t.unit, p)}，合计${t.verb}${t.noun}${n}${t.unit}。`),
      (r) => parted(r, (t, n, p) => `${t.noun}共${n}${t.unit}：${joined(t.unit, p, '，')}。`),
      (r) => parted(r, (t, n, p) => `${t.verb}的${n}${t.unit}${t.noun}中，${joined(t.unit, p)}。`),
      (r) => parted(r, (t, n, p) => `${t.verb}${t.noun}${n}${t.unit}，按类别分，${joined(t.unit, p)}。`),
      (r) =>
        parted(
          r,
          (t, n, p) =>
            `${t.verb}${t.noun}${n}${t.unit}，${p.map(([name]) => name).join('、')}分别为${p.map(([, x]) => `${x}${t.unit}`).join('、')}。`,
        ),
      (r) => parted(r, (t, n, p) => `${t.noun}已${t.verb}${n}${t.unit}，包括${joined(t.unit, p)}。`),
    ],
  },
  {
    name: 'arithmetic.partsTotal 金额',
    families: ['arithmetic'],
    wordings: [
      (r) =>
        money(r, ([n, a, b, c], t, p, u) => `${n}${t}${u}，其中${a}${p[0]}${u}、${b}${p[1]}${u}、${c}${p[2]}${u}。`),
      (r) => money(r, ([n, a, b, c], t, p, u) => `${n}${t}${u}（${a}${p[0]}${u}，${b}${p[1]}${u}，${c}${p[2]}${u}）。`),
      (r) =>
        money(r, ([n, a, b, c], t, p, u) => `${a}${p[0]}${u}、${b}${p[1]}${u}、${c}${p[2]}${u}，${n}合计${t}${u}。`),
      (r) =>
        money(
          r,
          ([n, a, b, c], t, p, u) => `${n}达到${t}${u}，由${a}${p[0]}${u}、${b}${p[1]}${u}和${c}${p[2]}${u}构成。`,
        ),
    ],
  },
  {
    name: 'arithmetic.share',
    families: ['arithmetic'],
    wordings: [
      (r) => shared(r, (t, n, p, s) => `共有${t.noun}${n}${t.unit}，其中${t.parts[0]}${p}${t.unit}，占${s}%。`),
      (r) => shared(r, (t, n, p, s) => `${t.parts[0]}${t.noun}${p}${t.unit}，占全部${n}${t.unit}的${s}%。`),
      (r) => shared(r, (t, n, p, s) => `${t.noun}年度目标${n}${t.unit}，已完成${p}${t.unit}，完成率${s}%。`),
      (r) => shared(r, (t, n, p, s) => `已${t.verb}${t.noun}${p}${t.unit}，完成年度任务${n}${t.unit}的${s}%。`),
      (r) => shared(r, (t, n, p, s) => `在${n}${t.unit}${t.noun}中，有${p}${t.unit}属于${t.parts[0]}，占比达${s}%。`),
      (r) => shared(r, (_, n, p, s) => `受理诉求${n}件，办结${p}件，办结率为${s}%。`),
      (r) => shared(r, (t, n, p, s) => `${t.noun}${n}${t.unit}，${t.parts[0]}${p}${t.unit}（占${s}%）。`),
      (r) => shared(r, (_, n, p, s) => `专项资金预算${n}万元，已拨付${p}万元，执行率${s}%。`),
      (r) =>
        shared(
          r,
          (t, n, p, s) => `计划${t.verb}${t.noun}${n}${t.unit}，实际${t.verb}${p}${t.unit}，达到计划数的${s}%。`,
        ),
      (r) => shared(r, (_, n, p, s) => `应检企业${n}家，实检${p}家，抽检率${s}%。`),
    ],
  },
  {
    name: 'arithmetic.bothEnds',
    families: ['arithmetic', 'consistency'],
    wordings: [
      (r) => grown(r, (t, a, b, g) => `${t.noun}由上年的${a}${t.unit}增加到${b}${t.unit}，增长${g}%。`),
      (r) => grown(r, (t, a, b, g) => `${t.verb}${t.noun}${b}${t.unit}，上年同期为${a}${t.unit}，同比增长${g}%。`),
      (r) => grown(r, (t, a, b, g) => `${t.verb}${t.noun}${b}${t.unit}，比上年的${a}${t.unit}增长${g}%。`),
      (r) => grown(r, (t, a, b, g) => `${t.noun}从${a}${t.unit}增至${b}${t.unit}，增幅${g}%。`),
      (r) => grownMoney(r, (n, a, b, g) => `${n}${b}亿元，上年同期${a}亿元，增长${g}%。`),
      (r) => grownMoney(r, (n, a, b, g) => `${n}由${a}亿元提高到${b}亿元，增长${g}%。`),
      (r) => grownMoney(r, (n, a, b, g) => `${n}去年为${a}亿元，今年达到${b}亿元，增幅为${g}%。`),
      (r) => grownMoney(r, (n, a, b, g) => `${n}${b}亿元，较去年同期（${a}亿元）增长${g}%。`),
    ],
  },
  {
    name: 'arithmetic.integerBase',
    families: ['arithmetic'],
    wordings: [
      (r) => baseless(r, (t, n, g) => `${t.verb}${t.noun}${n}${t.unit}，同比增长${g}%。`),
      (r) => baseless(r, (t, n, g) => `${t.noun}达到${n}${t.unit}，较上年增长${g}%。`),
      (r) => baseless(r, (t, n, g) => `全年${t.verb}${t.noun}${n}${t.unit}（同比增长${g}%）。`),
      (r) => baseless(r, (t, n, g) => `${t.noun}总数${n}${t.unit}，增幅达${g}%。`),
      (r) => baseless(r, (t, n, g) => `${t.noun}${n}${t.unit}、增长${g}%。`),
      (r) => baseless(r, (t, n, g) => `${t.verb}${t.noun}同比增长${g}%，达到${n}${t.unit}。`),
    ],
  },
  {
    name: 'arithmetic.difference',
    families: ['arithmetic', 'consistency'],
    wordings: [
      (r) => apart(r, (a, b, d) => `研发机构设置率${a}%，比上年的${b}%提高${d}个百分点。`),
      (r) => apart(r, (a, b, d) => `群众满意率由${b}%上升到${a}%，提高${d}个百分点。`),
      (r) => apart(r, (a, b, d) => `预算执行率${a}%，上年同期${b}%，提高${d}个百分点。`),
      (r) => apart(r, (a, b, d) => `专利转化率为${a}%，高于全省平均水平（${b}%）${d}个百分点。`),
    ],
  },
  {
    name: 'arithmetic.average',
    families: ['arithmetic'],
    wordings: [
      (r) => averaged(r, (n, t, m) => `举办培训班${n}期，培训${t}人次，平均每期${m}人次。`),
      (r) => averaged(r, (n, t, m) => `组织科普报告会${n}场，受众${t}人次，场均${m}人次。`),
      (r) => averaged(r, (n, t, m) => `${n}户脱贫户共增收${t}万元，户均增收${m}万元。`),
      (r) => averaged(r, (n, t, m) => `支持项目${n}项，安排经费${t}万元，项均${m}万元。`),
    ],
  },
  {
    name: 'arithmetic.product 件数×标准',
    families: ['arithmetic', 'unit'],
    wordings: [
      (r) => averaged(r, (n, t, m) => `对${n}家企业每家奖励${m}万元，共${t}万元。`),
      (r) => averaged(r, (n, t, m) => `按每项${m}万元的标准补助${n}项，合计${t}万元。`),
      (r) => averaged(r, (n, t, m) => `奖励首次认定企业${n}家、每家${m}万元，共计兑现${t}万元。`),
      (r) => averaged(r, (n, t, m) => `每名特派员每年补助${m}万元，${n}名共${t}万元。`),
    ],
  },
  {
    name: 'arithmetic.named',
    families: ['arithmetic', 'consistency'],
    wordings: [
      (r) => listed(r, (names, n) => `推荐${names}${n}家企业参评。`),
      (r) => listed(r, (names, n) => `${n}家企业（${names}）入选名单。`),
      (r) => listed(r, (names, n) => `${names}等${n}家企业通过认定。`.replace('等', '')),
      (r) => listed(r, (names, n) => `认定领军企业${n}家，分别是${names}。`),
      (r) => listed(r, (names, n) => `新上市企业${n}家，即${names}。`),
      (r) => listed(r, (names, n) => `有${n}家企业获奖：${names}。`),
    ],
  },
  {
    name: 'arithmetic.within',
    families: ['arithmetic', 'consistency'],
    wordings: [
      (r) => among(r, (t, n, p) => `${t.verb}${t.noun}${n}${t.unit}，其中${t.parts[0]}${p}${t.unit}。`),
      (r) => among(r, (t, n, p) => `新增${t.noun}${p}${t.unit}，累计达到${n}${t.unit}。`),
      (r) => among(r, (t, n, p) => `${t.noun}总数${n}${t.unit}，今年新增${p}${t.unit}。`),
      (r) => among(r, (t, n, p) => `${t.verb}${t.noun}${n}${t.unit}（含${t.parts[0]}${p}${t.unit}）。`),
      (r) => among(r, (t, n, p) => `${n}${t.unit}${t.noun}中，${t.parts[0]}有${p}${t.unit}。`),
      (r) => among(r, (_, n, p) => `参加活动${n}人，${p}人获得证书。`),
    ],
  },
  {
    name: 'consistency.rank',
    families: ['consistency', 'arithmetic'],
    wordings: [
      (r) => ranked(r, (a, b, d) => `综合评价由第${a}位上升到第${b}位，前移${d}位。`),
      (r) => ranked(r, (a, b, d) => `研发投入强度排名全市第${b}位，较上年第${a}位前移${d}个位次。`),
      (r) => ranked(r, (a, b, d) => `位次由全省第${a}名跃升至第${b}名，提升${d}个位次。`),
      (r) => ranked(r, (a, b, d) => `排名第${b}，比去年（第${a}）上升${d}位。`),
    ],
  },
  {
    name: 'consistency.rank 家数',
    families: ['consistency', 'arithmetic'],
    wordings: [
      (r) => ({
        right: `在全市${r.int(8, 12)}个县区中排名第${r.int(2, 7)}位。`,
        wrong: `在全市${r.int(6, 9)}个县区中排名第${r.int(10, 14)}位。`,
      }),
      (r) => ({
        right: `增速居全省${r.int(8, 12)}个市第${r.int(2, 7)}位。`,
        wrong: `增速居全省${r.int(6, 9)}个市第${r.int(10, 14)}位。`,
      }),
      (r) => ({ right: `排全市9个县（市、区）第${r.int(2, 7)}。`, wrong: `排全市9个县（市、区）第${r.int(10, 14)}。` }),
      (r) => ({
        right: `${r.int(8, 12)}家园区中列第${r.int(2, 7)}名。`,
        wrong: `${r.int(6, 9)}家园区中列第${r.int(10, 14)}名。`,
      }),
    ],
  },
  {
    name: 'arithmetic.schedule',
    families: ['arithmetic', 'consistency'],
    wordings: [
      (r) => ({
        right: `规上工业增加值增速8.${r.int(1, 9)}%，高于年度目标0.5个百分点。`,
        wrong: `规上工业增加值增速8.${r.int(1, 9)}%，完成年度目标的${r.int(60, 99)}.5%。`,
      }),
      (r) => ({
        right: `研发费用同比增长1${r.int(1, 9)}.4%，高于年度预期目标。`,
        wrong: `研发费用增长率1${r.int(1, 9)}.4%，超序时进度${r.int(5, 20)}个百分点。`,
      }),
      (r) => ({
        right: `营业收入增长9.${r.int(1, 9)}%，与年度目标持平。`,
        wrong: `营业收入增幅9.${r.int(1, 9)}%，达到序时进度要求。`,
      }),
      (r) => ({
        right: `高新技术产业增加值同比增长7.${r.int(1, 9)}%，快于全市平均。`,
        wrong: `高新技术产业增加值同比增长7.${r.int(1, 9)}%，完成全年任务的${r.int(60, 90)}%。`,
      }),
    ],
  },
  {
    name: 'unit.unlike',
    families: ['unit', 'arithmetic'],
    wordings: [
      (r) => unlike(r, (a, b, t) => `走访企业${a}家、接待群众${b}人，${t}。`),
      (r) => unlike(r, (a, b, t) => `认定平台${a}个，支持项目${b}项，${t}。`),
      (r) => unlike(r, (a, b, t) => `建成基地${a}个、培育大户${b}户，${t}。`),
      (r) => unlike(r, (a, b, t) => `引进专家${a}名、团队${b}个，${t}。`),
    ],
  },
  {
    name: 'unit.series 万元亿元',
    families: ['unit', 'arithmetic'],
    wordings: [
      (r) => series(r, (a, b, c) => `东片产值${a}、西片产值${b}、南片产值${c}。`),
      (r) => series(r, (a, b, c) => `三个园区分别实现营业收入${a}、${b}、${c}。`),
      (r) => series(r, (a, b, c) => `近三年成交额分别为${a}、${b}和${c}。`),
      (r) => series(r, (a, b, c) => `电子信息产值${a}，生物医药产值${b}，新材料产值${c}。`),
    ],
  },
  {
    name: 'consistency.target',
    families: ['consistency'],
    wordings: [
      (r) => aimed(r, (a, b) => `高新技术企业总数达到${a}家。下一步，力争高新技术企业总数达到${b}家。`),
      (r) =>
        aimed(r, (a, b) =>
          `2025年技术合同成交额${a}亿元，2026年目标${b}亿元。`.replace('2025', '去').replace('2026', '今'),
        ),
      (r) => aimed(r, (a, b) => `目前有效发明专利${a}件，到年底要达到${b}件。`),
      (r) => aimed(r, (a, b) => `科技型中小企业在库${a}家，年底前突破${b}家。`),
    ],
  },
  {
    name: 'consistency.value',
    families: ['consistency', 'arithmetic'],
    wordings: [
      (r) => twice(r, (a, b) => `全区共有众创空间${a}家。${b}家众创空间中，国家备案3家。`),
      (r) =>
        twice(r, (a, b) => `现有院士工作站${a}个。其中，全区${b}个院士工作站全部完成年度考核。`.replace('其中，', '')),
      (r) => twice(r, (a, b) => `召开政银企对接会${a}场。对接会共举办${b}场，签约金额逐场公布。`),
      (r) => twice(r, (a, b) => `培训技术经理人${a}名。新培训的${b}名技术经理人均已持证。`),
    ],
  },
  {
    name: 'form.range',
    families: ['form', 'consistency'],
    wordings: [
      (r) => ranged(r, (a, b) => `活动定于5月${a}日至${b}日举行。`),
      (r) => ranged(r, (a, b) => `每团选派专家${a}—${b}人。`),
      (r) => ranged(r, (a, b) => `补助标准为${a}～${b}万元。`),
      (r) => ranged(r, (a, b) => `集中受理时间为6月${a}—${b}日。`),
    ],
  },
  {
    name: 'consistency.direction',
    families: ['consistency', 'arithmetic'],
    wordings: [
      (r) => ranged(r, (a, b) => `在孵企业由${a}0家增加到${b}0家。`),
      (r) => ranged(r, (a, b) => `办理时限由${b}个工作日压缩至${a}个工作日。`),
      (r) => ranged(r, (a, b) => `技术骨干从${a}名增加至${b}名。`),
      (r) => ranged(r, (a, b) => `合格率由${a + 60}%提高到${b + 60}%。`),
    ],
  },
  {
    name: 'wording.mixed 增减用词',
    families: ['wording', 'unit'],
    wordings: [
      (r) => ({ right: `能耗下降${r.int(20, 60)}%。`, wrong: `能耗下降${r.int(2, 6)}倍。` }),
      (r) => ({ right: `受理量同比增长${r.int(20, 60)}.5%。`, wrong: `受理量比去年同期同比增长${r.int(20, 60)}.5%。` }),
      (r) => ({ right: `投诉量同比下降${r.int(5, 20)}.3%。`, wrong: `投诉量同比增长-${r.int(5, 20)}.3%。` }),
      (r) => ({ right: `参会人员${r.int(2, 8)}00余人。`, wrong: `参会人员约${r.int(2, 8)}00余人。` }),
    ],
  },
]

function unlike(random: Random, say: (a: number, b: number, total: string) => string): Said {
  const [a, b] = [random.int(12, 90), random.int(12, 90)]
  return {
    right: say(a, b, '进展顺利'),
    wrong: say(a, b, random.pick([`共计${a + b}场`, `合计${a + b}件`, `共${a + b}期`])),
  }
}

function series(random: Random, say: (a: string, b: string, c: string) => string): Said {
  const numbers = [0, 1, 2].map(() => (random.int(120, 990) / 10).toFixed(1))
  const at = random.int(0, 2)
  const write = (odd: string) =>
    numbers.map((number, place) => `${number}${place === at ? odd : '亿元'}`) as [string, string, string]
  return { right: say(...write('亿元')), wrong: say(...write('万元')) }
}

function aimed(random: Random, say: (now: number, aim: number) => string): Said {
  const now = random.int(80, 600)
  return { right: say(now, Math.round(now * 1.2)), wrong: say(now, Math.round(now * 0.8)) }
}

function twice(random: Random, say: (a: number, b: number) => string): Said {
  const number = random.int(21, 90)
  return { right: say(number, number), wrong: say(number, number + random.pick([-3, -2, 2, 3])) }
}

function ranged(random: Random, say: (from: number, to: number) => string): Said {
  const from = random.int(3, 12)
  const to = from + random.int(2, 6)
  return { right: say(from, to), wrong: say(to, from) }
}
