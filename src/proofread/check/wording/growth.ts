import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const NUMBER = '\\d{1,9}(?:\\.\\d{1,4})?'

const patterns: readonly Pattern[] = [
  {
    at: new RegExp(`(下降|减少|降低|缩短|回落)(了|到|至)?${NUMBER}倍`, 'g'),
    reason: '减少不能用“倍”，请改用百分数或几分之几',
  },
  { at: /同比(?:去|上)年(?:同期)?(?=增|下|提|减|上|回|降)/g, reason: '“同比”就是与上年同期相比', write: () => '同比' },
  {
    at: /(?:比|较|与)(?:去|上)年(?:同期)?(?:相比)?同比(?=增|下|提|减|上|回|降)/g,
    reason: '“同比”就是与上年同期相比',
    write: () => '同比',
  },
  {
    at: new RegExp(`(增长|增幅|增速)(为|达到?)?[-－−—](?=${NUMBER}[%％])`, 'g'),
    reason: '负增长写“下降”',
    write: () => '下降',
    certainty: 'probable',
  },
  {
    at: new RegExp(`(下降|减少|回落|降低)[-－−](?=${NUMBER}[%％])`, 'g'),
    reason: '“下降”后面不再写负号',
    write: ([, verb]) => verb ?? null,
  },
  {
    at: new RegExp(`(?<!净|年均)增长(?=${NUMBER}(?:余|多)?[万亿]?(?:家|户|人次|人|件|项|场|名|元)(?!/))`, 'g'),
    reason: '绝对数用“增加”，“增长”接百分数',
    write: () => '增加',
    certainty: 'hint',
  },
  {
    at: new RegExp(`(?<=同比)增加(?=${NUMBER}[%％])`, 'g'),
    reason: '百分数用“增长”，“增加”接绝对数',
    write: () => '增长',
    certainty: 'hint',
  },
  {
    at: new RegExp(
      `(?<![签合契节集制大])(?:约|大约|近)(?=${NUMBER}[万亿]?[余多])|(?<![签合契节集制大])(?:约|大约|近)(?=${NUMBER}[万亿]?[^\\d，。；、]{1,3}(?:左右|上下))`,
      'g',
    ),
    reason: '概数词重复，保留一个',
    certainty: 'probable',
    write: () => '',
  },
  {
    at: /(?<![签合契节集制])(?:近|约|大约)(?=[一二三四五六七八九十百千两]{1,3}(?:成|倍|家|个|项|万|千|百)?(?:左右|上下|余|多))/g,
    reason: '概数词重复，保留一个',
    certainty: 'probable',
    write: () => '',
  },
  {
    at: new RegExp(`(?:不超过|不高于|不多于|至多|最多)(?=${NUMBER}[万亿]?[^\\d，。；、]{1,3}(?:以内|以下|之内))`, 'g'),
    reason: '“不超过”与“以内”重复，保留一个',
    certainty: 'probable',
    write: () => '',
  },
  {
    at: new RegExp(`(?:超过|超|逾|不低于|不少于|至少)(?=${NUMBER}[万亿]?[^\\d，。；、]{1,3}以上)`, 'g'),
    reason: '“超过”与“以上”重复，保留一个',
    certainty: 'probable',
    write: () => '',
  },
  {
    at: new RegExp(`(?:超过|突破|超)(?=${NUMBER}[万亿]?[余多])`, 'g'),
    reason: '“超过”与“余”重复，保留一个',
    certainty: 'probable',
    write: () => '',
  },
  {
    at: /(?<=\d)[余多](?=[万亿]?(?:家次|户次|人次|平方米|[家个项件户名人场次元亩份])(?:左右|上下|以上))/g,
    reason: '概数词重复，保留一个',
    write: () => '',
    certainty: 'probable',
  },
  {
    at: /实现[^，,。；、\d]{2,14}(?:额|量|值|数|收入|利润|税收)(?:达到?)(?=\d)/g,
    reason: '“实现……达……”两种句式混在一起，留一个',
    write: ([all]) => all.replace(/达到?$/, ''),
    certainty: 'probable',
  },
]

export const growthWord: Check = {
  kind: 'wording.mixed',
  label: '增减用词',
  certainty: 'sure',
  how: '减少用“倍”、同比与比上年重复、负增长、概数词重复、“实现……达”',
  find: (prose) => foundBy(patterns, prose),
}
