import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'

const UNIT = '(?:[万亿]元|家次|户次|人次|[家个项件名户场份期]|[%％]|个百分点)'
/** What begins a statement of its own: it cannot be what the figure before counts. */
const BEGINS =
  '(?:同比|环比|(?:比|较)(?:上年|去年|上期|年初|全[国省市])|其中|惠及|(?:上年|去年)同期|增长(?=\\d)|下降(?=\\d)|提高(?=\\d)|已(?:申报|完成|办结|认定|拨付|兑付|建成|入库)|新建|新增|拨付|研发投入强度|实际完成|成交额|交易额|总投资|占地|累计(?:完成|达)|带动|总面积|上半年完成|下半年完成|完成率|办结率|增长率|增幅|降幅|户均|人均|场均|平均|总额|投入强度|营业收入|销售收入|实现|占(?=[^，。；的]{2,12}(?:的|比重|比例)))'
const AT = new RegExp(`(\\d(?:\\.\\d+)?${UNIT})(?=${BEGINS}[^，。；、（）]{0,12}\\d)`, 'g')

const COMPARED = /(?:比|较|由|从|去年|上年|同期|高于|低于|超过)[^，。；]{0,12}$/

/** «登记47项成交额7300万元»: two statements that a mark should part. */
export const joined: Check = {
  kind: 'form.doubledMark',
  label: '两个数之间缺标点',
  certainty: 'probable',
  how: '一个数说完，没有标点就接下一个数',
  *find({ paragraphs }) {
    for (const { text, start, body } of paragraphs) {
      if (!body) continue
      for (const { 0: all, index } of matchesIn(text, AT)) {
        const at = index + all.length
        // «比上年的46家增长56.5%»: the figure belongs to what follows.
        if (COMPARED.test(text.slice(Math.max(0, index - 14), index))) continue
        yield {
          start: start + at - 1,
          end: start + at + 1,
          reason: '两个数之间缺标点',
          correction: `${text[at - 1]}，${text[at]}`,
        }
      }
    }
  },
}
