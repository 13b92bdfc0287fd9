import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'

/** 己 is a word only here; elsewhere a scan or a hand meant 已, and 巳 is a name of a year and an hour. */
const SELF =
  /(?<!自|知|异|律|利|克|为|一|舍|损|责|各抒|据为|反求诸|推|安分守|守|固|审|由|正|洁|律人律|人与|戊|甲)己(?![见任方欲身巳亥丑卯未酉所烷内二酸])(?=[\u4e00-\u9fff\d])/g
const SNAKE = /(?<![乙丁己辛癸])巳(?=[经完建达有实竣开签发立通成列纳])/g
/** «自已», «知已» */
const ALREADY = /(?<=自)已(?=[的动主己身]|[，。、]|$)|(?<=各抒|异|克|安分守|舍)已(?=[见人奉，。、]|$)/gm

export const self: Check = {
  kind: 'recognition.character',
  label: '己、已、巳',
  certainty: 'sure',
  how: '“己”不在“自己、知己、己任”一类词里，应为“已”；“自已”应为“自己”',
  *find({ text }) {
    for (const at of [SELF, SNAKE])
      for (const { index } of matchesIn(text, at))
        yield { start: index, end: index + 1, reason: '应为“已”', correction: '已' }
    for (const { index } of matchesIn(text, ALREADY))
      yield { start: index, end: index + 1, reason: '应为“己”', correction: '己' }
  },
}
