import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import { inNoWord } from '../name/unknown.ts'
import type { Prose } from '../prose.ts'

const FIRM_TAIL = '(?:有限责任公司|股份有限公司|有限公司|集团公司|合作社|电器厂|制造厂|厂|集团)'
const MASKED_FIRM = new RegExp(`[×XＸ*]{1,4}([\\u4e00-\\u9fff]{0,10}?${FIRM_TAIL})`, 'g')
const PLAIN_FIRM = new RegExp(`([\\u4e00-\\u9fff]{4,18}?)(${FIRM_TAIL})`, 'g')
const SHORT_FIRM =
  '[\\u4e00-\\u9fff]{2,3}(?:检测|科技|智科|科贸|环保|生物|制药|电子|材料|机械|化工|股份|精工|特装|卫浴|能源|医药|农业|食品|光电|智能|装备|重工|新材)'
const SHORT_FIRMS = new RegExp(`${SHORT_FIRM}(?:、${SHORT_FIRM}){1,6}(?=等(?:\\d{1,3}家)?企业)`, 'g')
const MASKED_AREA = /(?:[XＸ×*]{1,4}|某)(?=[省市县区])/
const PLACE = /(?<=[到、和与向在对及]|带动|新增|增)([\u4e00-\u9fff]{2,3})(镇|乡|街道)(?![镇村办企长党委政府级])/g
const NO_PLACE = /乡镇|各|本|全|该|两|几|多个|个|城|村|工业|特色|我|所辖|[一二三四五六七八九十]/
const LEAD =
  /.*(?:和|与|向|及|了|由|的|到|在|对|于|组织|帮助|支持|助力|指导|推动|走访|联合|体现|通过|其中|包括|为|是|将|被|以|等)/
const SHARED_TAIL_MIN = 4

export const leaking: Check = {
  kind: 'mask.leak',
  label: '脱敏泄漏',
  certainty: 'sure',
  how: '别处已脱敏的企业在这里露了全名；县名脱敏而镇名没有',
  *find(prose) {
    yield* firms(prose)
    yield* places(prose)
    yield* areas(prose)
    yield* kindred(prose)
    yield* persons(prose)
    yield* roles(prose)
  },
}

function* firms({ text, paragraphs }: Prose): Generator<Found> {
  const everywhere = new Set(matchesIn(text, MASKED_FIRM).map(([, tail]) => tail ?? ''))
  if (everywhere.size === 0) return
  const told = new Set<string>()
  for (const { text: inside, start } of paragraphs) {
    const here = new Set(matchesIn(inside, MASKED_FIRM).map(([, tail]) => tail ?? ''))
    for (const { 0: all, index } of matchesIn(inside, PLAIN_FIRM)) {
      const from = index + (LEAD.exec(all)?.[0].length ?? 0)
      const name = all.slice(from - index)
      if (name.length < 6 || /[×XＸ*]/.test(inside[from - 1] ?? '') || told.has(name)) continue
      told.add(name)
      const same = [...here].find(
        (tail) => tail.length >= SHARED_TAIL_MIN && name.endsWith(tail) && tail !== '有限公司',
      )
      yield {
        start: start + from,
        end: start + from + name.length,
        reason:
          same === undefined ? '别处企业已脱敏，这里露出全名' : `同段已把企业写成“×${same}”，这里露出全名，脱敏即失效`,
        certainty: same === undefined ? 'probable' : 'sure',
      }
    }
    for (const { 0: all, index } of matchesIn(inside, SHORT_FIRMS)) {
      const lead = /^[区县市省]/.test(all) ? 1 : 0
      yield {
        start: start + index + lead,
        end: start + index + all.length,
        reason: '别处企业已脱敏，这里的企业简称没有',
        certainty: 'probable',
      }
    }
  }
}

function* places({ text }: Prose): Generator<Found> {
  if (!MASKED_AREA.test(text)) return
  const plain = matchesIn(text, PLACE).filter(([, name]) => !NO_PLACE.test(name ?? ''))
  const first = plain[0]
  if (first === undefined) return
  const names = [...new Set(plain.map(([all]) => all))]
  yield {
    start: first.index,
    end: first.index + first[0].length,
    reason: `县区名已脱敏，${names.slice(0, 5).join('、')}却没有，据此可认出是哪里`,
    certainty: 'probable',
  }
}

/** «澜汀区» in a text that is of «×区»: no place that the dictionary knows, and no kind of area. */
const MASKED_OWN = /[×XＸ*]{1,4}([区县市])(?![级内外直长])/g
const PLAIN_AREA = /(?<![×XＸ*某])([\u4e00-\u9fff]{2})([区县市])(?![级内外直长里场域情])/g
const OWN_TIMES_MIN = 2
const NO_AREA =
  /[各全本该我每邻两几多个和与及在到由对为是市省区县镇园社城郊片辖景库厂山老新特战灾疫牧林矿集高经开东西南北中]/

function* areas({ text }: Prose): Generator<Found> {
  const masked = Map.groupBy(matchesIn(text, MASKED_OWN), ([, level]) => level)
  if (masked.size === 0) return
  for (const { 0: all, 1: name = '', 2: level = '', index } of matchesIn(text, PLAIN_AREA)) {
    if ((masked.get(level)?.length ?? 0) < OWN_TIMES_MIN || NO_AREA.test(name)) continue
    if (!inNoWord(text, index, index + name.length)) continue
    yield {
      start: index,
      end: index + all.length,
      reason: `别处的${level}名已脱敏，这里露出“${all}”`,
      certainty: 'probable',
    }
  }
}

const TRADE =
  '制药|生物|药业|机械|电子|电器|化工|材料|光电|智能|环保|农业|食品|纺织|能源|信息|软件|汽配|轴承|精密|陶瓷|模具|仪器|茶业|果业|种业|饲料|建材|医疗|装备|重工|半导体|光学|电气|阀门|数控|新材'
/** «某制药企业», «A生物公司» */
const MASKED_TRADE = new RegExp(`(?:某|[A-Z甲乙丙丁])(${TRADE})[\\u4e00-\\u9fff]{0,4}?(?:企业|公司|厂)`, 'g')
const NAMED_TRADE = new RegExp(`[\\u4e00-\\u9fff]{2,4}?(${TRADE})[\\u4e00-\\u9fff]{0,6}?(?:公司|厂)`, 'g')

/** The firm that is 某制药企业 at one place and named with its trade at another. */
function* kindred({ text }: Prose): Generator<Found> {
  const trades = new Set(matchesIn(text, MASKED_TRADE).map(([, trade]) => trade))
  if (trades.size === 0) return
  for (const { 0: all, 1: trade, index } of matchesIn(text, NAMED_TRADE)) {
    const from = index + (LEAD.exec(all)?.[0].length ?? 0)
    const name = all.slice(from - index)
    if (!trades.has(trade) || /某|[A-Z甲乙丙丁×*]/.test(text.slice(from - 1, from + 1)) || name.length < 5) continue
    if (name.startsWith(trade ?? '')) continue
    yield {
      start: from,
      end: from + name.length,
      reason: `别处写作“某${trade}……”，这里露出全名，请核对是不是同一家`,
      certainty: 'probable',
    }
  }
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
const MASKED_PERSON = new RegExp(`([${SURNAMES}])(?:某某?|[*×]{1,2})(?![\\u4e00-\\u9fff]?(?:公司|企业|镇|县|局))`, 'g')
const TITLE_OF_PERSON = '同志|博士|教授|研究员|工程师|先生|女士|经理|董事长|法定代表人'
const ID_CARD = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/g
const MASKED_NUMBER = /1[3-9]\d[*×]{4}\d{4}|\d{4,6}[*×]{6,10}\d{2,4}/

const ROLE =
  /(填表人|制表人?|审核人?|负责人|联系人|撰稿人?|校对|签发人?|复核人?|经办人?|承办人|报送人)[：:]\s*([\u4e00-\u9fff][\u4e00-\u9fff×*某Xx]{1,3})/g
const MASKED_NAME = /[×*某Xx]/
const PHONE_BEHIND = /^[^。；\n]{0,16}(?:电话|手机|联系方式)[：:]?\s*(1[3-9]\d{9})(?!\d)/

/** «填表人：佟××　审核人：边若谷», «联系人：蓝×，联系电话：139…»: one is taken out and the other is left. */
function* roles({ paragraphs }: Prose): Generator<Found> {
  for (const { text, start } of paragraphs) {
    const named = matchesIn(text, ROLE)
    if (!named.some(([, , name = '']) => MASKED_NAME.test(name))) continue
    for (const { 0: all, 2: name = '', index } of named) {
      const end = index + all.length
      if (!MASKED_NAME.test(name)) {
        yield {
          start: start + end - name.length,
          end: start + end,
          reason: '同一处别的人名已隐去，这里没有',
          certainty: 'probable',
        }
        continue
      }
      const phone = PHONE_BEHIND.exec(text.slice(end))
      if (phone?.[1] === undefined) continue
      const from = end + phone[0].length - phone[1].length
      yield {
        start: start + from,
        end: start + from + phone[1].length,
        reason: '姓名已隐去，电话没有，据此可认出是谁',
        certainty: 'probable',
      }
    }
  }
}

/** A person who is 张某 at one place and named at another; a number that is starred at one and plain at another. */
function* persons({ text }: Prose): Generator<Found> {
  for (const { 0: all, index } of matchesIn(text, ID_CARD))
    yield { start: index, end: index + all.length, reason: '身份证号码没有隐去' }
  if (MASKED_NUMBER.test(text))
    for (const { 0: all, index } of matchesIn(text, PHONE))
      yield { start: index, end: index + all.length, reason: '别处的号码已隐去中间几位，这里露出全号' }
  for (const surname of new Set(matchesIn(text, MASKED_PERSON).map(([, one]) => one))) {
    const plain = new RegExp(
      `(?<![\\u4e00-\\u9fff])${surname}[\\u4e00-\\u9fff]{1,2}(?=(?:${TITLE_OF_PERSON}))|(?<=(?:负责人|联系人|当事人|申请人|法定代表人|研究员|博士|教授|同志|经理|董事长))${surname}(?!某)[\\u4e00-\\u9fff]{1,2}(?=[，。、；：（等的])`,
      'g',
    )
    for (const { 0: name, index } of matchesIn(text, plain))
      if (!/某/.test(name))
        yield {
          start: index,
          end: index + name.length,
          reason: `别处写作“${surname}某”，这里露出姓名，请核对是不是同一人`,
          certainty: 'probable',
        }
  }
}
