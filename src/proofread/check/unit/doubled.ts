import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const patterns: readonly Pattern[] = [
  {
    at: /(?<=\d[余多]?)(?:万万|亿亿|亿万|万亿万)(?=[元人家件项次户名吨]|人次|美元)/g,
    reason: '“万”“亿”重复，请核对数量级',
  },
  {
    at: /(?<=\d[余多]?[万亿]?)((?:[家个项件户名场][%％]|[家个][项件]|[项件][家个])(?=[，,。；;、）)]|$)|元元|间间|所所|期期|份份|条条|台台|笔笔|支支|家家|个个(?![位体性人案股别])|项项(?!目)|件件|人人次|%%|％％|%％|个百分点百分点|户户|名名|场场)/g,
    reason: '计量单位重复',
    write: ([all]) =>
      all === '人人次'
        ? '人次'
        : all === '个百分点百分点'
          ? '个百分点'
          : all[0] === all[1] || all.length > 2
            ? all.slice(0, all.length / 2)
            : null,
  },
  {
    at: /(?<=\d)(?:元万|元亿|万元万|亿元亿|万元元|亿元元|元万元|元亿元)(?=[，,。；;、）)\s]|$)/gm,
    reason: '计量单位重复或颠倒，请核对',
  },
  {
    at: /百分之(?:\d{1,3}(?:\.\d{1,3})?|[一二三四五六七八九十百零点]{1,6})[%％]/g,
    reason: '“百分之”与“%”重复',
    write: ([all]) => all.slice(3),
  },
]

export const doubledUnit: Check = {
  kind: 'unit.doubled',
  label: '单位重复',
  certainty: 'sure',
  how: '万万元、亿万元、%%、元元',
  find: (prose) => foundBy(patterns, prose),
}
