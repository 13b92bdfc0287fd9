import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Described, matching, runsOf, shelfOf } from './match.ts'

const shelf = [
  [
    '真空渗碳',
    '齿轮低变形真空渗碳热处理工艺',
    '先进制造',
    '采用高压气淬，薄壁齿轮热处理后畸变小，适用于新能源汽车减速器',
  ],
  ['布匹', '纺织面料瑕疵在线图像识别装置', '电子信息', '基于深度学习，识别断经、污渍等疵点，速度每分钟六十米'],
  ['膜', '印染污水膜法回用技术', '资源与环境', '耐污染纳滤膜，中水回用率高，降低处理成本'],
  ['负极', '锂离子电池硅碳负极材料', '新材料', '提高能量密度，循环稳定性好'],
  ['热管理', '动力电池包液冷热管理系统', '新能源与节能', '降低温差，提高电池安全'],
  ['干燥', '菌菇热泵干燥装备', '现代农业', '降低能耗，提高品质，适用于香菇、木耳'],
  ['保鲜', '果蔬冷链气调保鲜技术', '现代农业', '延长柑橘贮藏期，减少腐烂'],
  ['焊缝', '激光焊缝跟踪与质量检测系统', '先进制造', '采用结构光视觉，实时跟踪焊缝，识别气孔和裂纹'],
  ['主轴', '高速电主轴降噪与动平衡技术', '先进制造', '在线测量振动，抑制异响，适用于数控机床'],
  ['陶瓷', '耐磨陶瓷镀膜刀具', '新材料', '提高切削寿命，适用于高温合金加工'],
  ['水稻', '优质抗病水稻育种方法', '现代农业', '分子标记辅助，抗稻瘟病'],
  ['减重', '汽车座椅骨架镁合金减重设计', '先进制造', '高强度镁合金挤压成形，重量降低三成'],
  ['孪生', '泵站数字孪生运维平台', '电子信息', '实时监测水泵运行，预测故障，降低能耗'],
  ['检测泛', '工业产品质量检测系统研究与开发', '电子信息', '提高产品质量，降低企业成本，适用于各类企业关键技术需求'],
  ['节能泛', '企业节能降耗技术方案', '新能源与节能', '解决企业能耗高的问题，提高效率，降低成本，适用于各类设备'],
  ['养殖', '水产养殖尾水生态处理技术', '资源与环境', '人工湿地与微生物，氮磷去除率高'],
  ['麻醉', '便携式超声骨科穿刺导航仪', '生物与新医药', '实时影像融合，适用于基层医院'],
  ['发酵', '黄酒陈化风味物质快速检测', '生物与新医药', '近红外光谱，替代人工品评'],
  ['热压', '竹材热压成形地板工艺', '新材料', '低甲醛胶黏剂，尺寸稳定'],
].map(([id = '', name = '', field = '', text = '']) => ({ id, name, field, text, industry: null }))

/** What a firm writes, and what an expert would show it first. */
const needs = [
  ['真空渗碳', '薄壁齿圈渗碳后形变大的问题', '我公司减速器齿圈热处理以后翘曲，需要解决产品质量问题，降低成本'],
  ['布匹', '布面疵点自动检验', '希望解决织布产品质量检测靠人工的问题，提高效率，降低企业成本'],
  ['膜', '染整废水回用', '企业废水处理成本高，希望采用新技术提高回用率'],
  ['热管理', '储能电池温度不均', '需要解决电池包散热问题，提高安全性，降低能耗'],
  ['干燥', '香菇烘干能耗高', '企业烘干设备能耗高，希望提高效率，降低成本'],
  ['保鲜', '柑橘贮藏腐烂率高', '希望采用新技术，提高产品质量'],
  ['焊缝', '焊点缺陷自动探伤', '焊接产品质量检测靠人工，希望研究开发检测系统，降低企业成本'],
  ['主轴', '机床主轴噪音大', '需要解决高速运行时的振动问题，提高产品质量'],
  ['陶瓷', '高温合金刀具涂层寿命短', '切削时刀具磨损快，企业成本高'],
  ['水稻', '抗稻瘟病良种选育', '需要适用于本地的水稻品种'],
  ['减重', '座椅骨架轻量化', '汽车座椅需要减轻重量，降低成本，提高产品质量'],
  ['孪生', '水泵远程运维', '泵站设备故障多，需要实时监测系统，降低企业能耗和成本'],
  ['养殖', '鱼塘排水氮磷超标', '养殖企业尾水处理成本高，需要有效的技术方案，适用于池塘'],
  ['麻醉', '基层医院骨科手术定位不准', '希望研究开发超声设备，提高手术质量，降低成本'],
  ['发酵', '黄酒风味品评靠人工', '企业需要快速检测方法，提高产品质量，降低人工成本'],
  ['热压', '竹地板翘曲', '热压以后尺寸不稳定，影响产品质量，企业成本高'],
].map(([wanted = '', name = '', text = '']) => ({ wanted, name, text, field: null, industry: null }))

/** The usual way: how many words both have. */
function byWords(need: Described) {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  const of = ({ name, field, text }: Described) =>
    new Set(
      [...words.segment(`${name}，${field ?? ''}，${text ?? ''}`)].filter((w) => w.isWordLike).map((w) => w.segment),
    )
  const asked = of(need)
  return shelf
    .map((one) => ({ of: one, score: [...of(one)].filter((word) => asked.has(word)).length }))
    .sort((a, b) => b.score - a.score)
}

/** 1 where the wanted one stands first, ½ where second, 0 where it is missing; over all needs. */
function meanReciprocalRank(rank: (need: Described) => readonly { readonly of: { readonly id: string } }[]): number {
  const each = needs.map((need) => {
    const at = rank(need).findIndex(({ of }) => of.id === need.wanted)
    return at < 0 ? 0 : 1 / (at + 1)
  })
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

const ours = (need: Described) => matching(need, shelf, (one) => one)

describe('难题找成果', () => {
  it('puts the right achievement first more often than counting shared words does', (t) => {
    const [mine, words] = [meanReciprocalRank(ours), meanReciprocalRank(byWords)]
    t.diagnostic(`MRR ${mine.toFixed(2)}, shared words ${words.toFixed(2)}`)
    assert.ok(mine >= 0.9, mine.toFixed(2))
    assert.ok(mine > words + 0.1, `${mine.toFixed(2)} against ${words.toFixed(2)}`)
  })

  it('is not taken in by a text that speaks of everything', () => {
    const [first] = ours({ name: '焊点缺陷', field: null, industry: null, text: '企业产品质量检测，降低成本' })
    assert.equal(first?.of.id, '焊缝')
  })

  it('says by which terms, the trade’s two names for one thing made one', () => {
    const [first] = ours({ name: '齿圈翘曲', field: null, industry: null, text: null })
    assert.deepEqual([first?.of.id, first?.shared], ['真空渗碳', ['变形']])
  })

  it('measures the same from the side of the achievement, and leaves out the same', () => {
    const books = shelfOf(shelf, (one) => one)
    for (const need of needs) {
      const near = new Map(books.near(need).map(({ of, score }) => [of, score]))
      for (const one of shelf) assert.equal(books.fits(need, one)?.score, near.get(one))
    }
  })

  it('tells shared pairs as the words they came from', () => {
    assert.deepEqual(runsOf(['微弱', '弱信', '信号', 'pcb', '采集']), ['微弱信号', 'pcb', '采集'])
  })

  it('finds nothing where nothing is alike, and nothing for an empty need', () => {
    assert.deepEqual(ours({ name: '区块链跨境支付结算', field: null, industry: null, text: null }), [])
    assert.deepEqual(ours({ name: '关键技术研究', field: null, industry: null, text: '' }), [])
  })

  it('takes a number alone for nothing in common', () => {
    const named = (name: string): Described => ({ name, field: null, industry: null, text: null })
    const books = shelfOf([named('齿圈淬火（成果36）'), named('5G 模组')], (one) => one)
    assert.deepEqual([books.near(named('光谱仪（36号）')).length, books.near(named('5G 网关')).length], [0, 1])
  })
})
