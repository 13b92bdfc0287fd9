import { matchesIn } from '../../matches.ts'
import { confusedWith } from '../../words/dictionary.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'

/** What a place, a park or a body is called after its own two or three characters. */
const BODY =
  '高新技术产业开发区|高新技术产业园区|经济技术开发区|高新区|经开区|开发区|新区|工业园区|工业园|产业园|科技园|创业园|科创园|示范区|集聚区|孵化器|加速器|众创空间|实验室|研究院|研究所|大学|学院|银行|农商行|集团|街道|镇|乡|村|合作社|水库|社区'
const NAMED = new RegExp(`([\\u4e00-\\u9fff]{2})(${BODY})`, 'g')
/** Half of many names and of common words. */
const COMMON =
  /科技|企业|专业|重点|创新|省级|市级|国家|区级|县级|农民|农业|工程|技术|高新|众创|产业|专家|新型|示范|公共|综合|全市|全区|全县|我市|我区|我县|建设|工业|经济|各类|一批|东部|西部|南部|北部|中部|特色|现代|省外|市外|区内|园区|级和|个|家|和|与|的|在|等|及|对|向|由|为|到|把|将/
/** Numbers, sides and sizes part names that are both right. */
const VARIES = /[一二三四五六七八九十东南西北中上下大小新老前后内外左右甲乙丙]/

/** Persons as lists and titles name them. */
const PERSON_LIST =
  /(?:主持|出席|列席|请假|缺席|参会|参加|记录|与会|联系人|负责人|撰稿|审核|签发)(?:人员|人)?(?:[（(]\d{1,2}人[）)])?[：:]([\u4e00-\u9fff、，,；（）() 　]{2,200})/g
const NAME = /^[\u4e00-\u9fff]{2,4}$/
const TITLED =
  /([\u4e00-\u9fff]{2,4})(?:同志|先生|女士|教授|博士|院士|委员|研究员|局长|副局长|科长|主任|处长|站长|书记)/g
const NAMES_MAX = 200

/** One name that differs from another of the text by a character that sounds or looks alike. */
export const oneApart: Check = {
  kind: 'name.spelling',
  label: '专名前后差一个字',
  certainty: 'probable',
  how: '园区、单位的专名或人名，在另一处写成音近、形近的字',
  *find(prose) {
    yield* bodies(prose)
    yield* persons(prose)
  },
}

function* bodies({ text }: Prose): Generator<Found> {
  const seen = new Map<string, { stem: string; at: number[] }>()
  for (const { 1: stem = '', 2: tail = '', index } of matchesIn(text, NAMED)) {
    if (COMMON.test(stem)) continue
    const key = `${stem} ${tail}`
    const one = seen.get(key)
    if (one !== undefined) one.at.push(index)
    else if (seen.size < NAMES_MAX) seen.set(key, { stem, at: [index] })
  }
  const all = [...seen.entries()]
  for (const [place, [key, a]] of all.entries())
    for (const [other, b] of all.slice(place + 1)) {
      const [tail, its] = [key.slice(3), other.slice(3)]
      if (!(tail.endsWith(its) || its.endsWith(tail) || (/区$/.test(tail) && /区$/.test(its)))) continue
      const odd = [0, 1].filter((at) => a.stem[at] !== b.stem[at])
      const [x, y] = [a.stem[odd[0] ?? 0]!, b.stem[odd[0] ?? 0]!]
      if (odd.length !== 1 || (VARIES.test(x) && VARIES.test(y))) continue
      if (!confusedWith(x).includes(y) && !confusedWith(y).includes(x)) continue
      const [rare, usual] = a.at.length < b.at.length ? [a, b] : [b, a]
      const start = rare.at[0]!
      yield {
        start,
        end: start + rare.stem.length + (rare === a ? tail : its).length,
        reason: `别处写作“${usual.stem}”，这里写“${rare.stem}”，请核对是不是同一处`,
      }
    }
}

function* persons({ text }: Prose): Generator<Found> {
  const names = new Map<string, number>()
  for (const { 0: all, 1: list = '', index } of matchesIn(text, PERSON_LIST)) {
    let at = index + all.length - list.length
    for (const raw of list.split(/[、，,；]/)) {
      const name = raw.replace(/[（(].*$/, '').trim()
      if (NAME.test(name) && names.size < NAMES_MAX) names.set(name, at + raw.indexOf(name))
      at += raw.length + 1
    }
  }
  for (const { 1: name = '', index } of matchesIn(text, TITLED)) {
    for (const known of names.keys()) {
      const own = name.slice(-known.length)
      if (own.length !== known.length || own === known || names.has(own) || known.length < 2) continue
      const odd = [...own].flatMap((one, place) => (one === known[place] ? [] : [place]))
      const place = odd[0] ?? 0
      if (odd.length !== 1 || (known.length === 2 && place === 0)) continue
      const [x, y] = [own[place]!, known[place]!]
      if (known.length === 2 && !confusedWith(x).includes(y) && !confusedWith(y).includes(x)) continue
      const start = index + name.length - own.length
      yield {
        start,
        end: start + own.length,
        reason: `前面写作“${known}”，这里写“${own}”，请核对姓名`,
        correction: known,
      }
    }
  }
}
