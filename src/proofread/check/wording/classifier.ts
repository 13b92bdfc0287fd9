import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const CLASSIFIERS: { readonly [noun: string]: string } = {
  企业: '家',
  农户: '户',
  贫困户: '户',
  贫困村: '个',
  行政村: '个',
  高校: '所',
  院校: '所',
  学校: '所',
  科研院所: '家',
  合作社: '家',
  机构: '家',
  专利: '件',
  发明专利: '件',
  平台: '个',
  孵化器: '家',
  众创空间: '家',
  园区: '个',
  街道: '个',
  乡镇: '个',
  镇街: '个',
  团队: '个',
  社区: '个',
  示范基地: '个',
  基地: '个',
  项目: '个',
  专家: '名',
  科技特派员: '名',
  特派员: '名',
  人才: '名',
  群众: '名',
  技术合同: '项',
  合同: '份',
  协议: '项',
  成果: '项',
  实验室: '个',
  工作站: '个',
  单位: '家',
  课题: '项',
  新产品: '个',
  培训班: '期',
  事项: '项',
  问题: '个',
  任务: '项',
  措施: '条',
  建议: '条',
  学生: '名',
  干部: '名',
  载体: '个',
  工程师: '名',
  研究员: '名',
  科学家: '名',
  院士: '名',
  博士: '名',
  教授: '名',
  服务站: '个',
  示范户: '户',
}
const NOUNS = Object.keys(CLASSIFIERS)
  .sort((a, b) => b.length - a.length)
  .join('|')

const patterns: readonly Pattern[] = [
  {
    at: new RegExp(`(?<![\\d.A-Za-z第“+\\-—/〔]|20)(\\d{1,5})(余|多)?(${NOUNS})(?![标家长率数])`, 'g'),
    reason: ([, , , noun = '']) => `数词与“${noun}”之间缺量词“${CLASSIFIERS[noun]}”`,
    write: ([, number, more = '', noun = '']) => `${number}${more}${CLASSIFIERS[noun]}${noun}`,
  },
  {
    at: new RegExp(`(?<![一二三四五六七八九十百千第\\d“])(两)(${NOUNS})(?![标家长率数])`, 'g'),
    reason: ([, , noun = '']) => `数词与“${noun}”之间缺量词“${CLASSIFIERS[noun]}”`,
    write: ([, number, noun = '']) => `${number}${CLASSIFIERS[noun]}${noun}`,
    certainty: 'probable',
  },
]

/** «3知识产权服务机构», «100入库企业»: neither a counter nor a unit begins what follows the number. */
const FAR =
  /(?<=[\u4e00-\u9fff、，。；（])(?<![第年月日号省市名“]|编号|热线|工程)(\d{1,3})(?![家个项件名户场份期人位次条种台套批组对亩只类座处辆册师张株枚款篇支所元年月日天时点分秒周季届岁倍成折级号班团队院校厂省市县区镇乡村社步轮遍门科股部口头匹尾棵粒片块本页版卷集首幅封票起宗桩员星代维度里尺寸斤两克吨升瓦万亿千百十余多强新老大小间层栋幢楼路线字节课讲站艘箱袋瓶包来几以左上下和及与至到比年计计划型码色路])((?:[\u4e00-\u9fff]{2,5})(?:企业|机构|平台|合作社|团队|项目|专家|高校|孵化器|特派员|单位|基地|工程师|研究员|科学家|院士|博士|教授|实验室|工作站|服务站|示范户|课题|专利))/g

export const classifier: Check = {
  kind: 'wording.classifier',
  label: '缺量词',
  certainty: 'sure',
  how: '数词直接接名词',
  *find(prose) {
    for (const { 0: all, 1: number = '', index } of matchesIn(prose.text, FAR)) {
      const noun = Object.keys(CLASSIFIERS).find((one) => all.endsWith(one))
      if (noun === undefined || /^(?:863|973|211|985|110|120|119|315|12345|12396)$/.test(number)) continue
      yield {
        start: index,
        end: index + all.length,
        reason: `数词后面缺量词“${CLASSIFIERS[noun]}”`,
        correction: `${number}${CLASSIFIERS[noun]}${all.slice(number.length)}`,
        certainty: 'probable',
      }
    }
    for (const found of foundBy(patterns, prose)) {
      const quote = prose.text.slice(found.start, found.end)
      if (/^(?:19|20)\d\d[\u4e00-\u9fff]/.test(quote)) continue
      yield found
    }
  },
}
