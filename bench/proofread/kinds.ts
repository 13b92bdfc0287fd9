/** What an error is called in the keys. The family is what stands before the dot. */
export const KINDS = {
  'noise.banner': '网站横幅、发布信息、扫码和翻页文字',
  'noise.url': '正文里混入的网址',
  'noise.page': '页码、页眉、页脚混入正文',

  'arithmetic.partsTotal': '分项之和不等于合计',
  'arithmetic.integerBase': '没有整数的基数能得到这个增速',
  'arithmetic.bothEnds': '本期、上期、增速三者对不上',
  'arithmetic.share': '部分、全部、占比对不上',
  'arithmetic.difference': '两数之差与所写的差对不上',
  'arithmetic.average': '总量、个数、平均数对不上',
  'arithmetic.within': '其中数大于总数',
  'arithmetic.schedule': '增速套用序时进度',
  'arithmetic.named': '列出的名目与所写的个数不一',

  'unit.percentagePoint': '比重之差应当用个百分点',
  'unit.missingPercent': '增速、比重缺百分号',
  'unit.magnitude': '元、万元、亿元写错，大小不合情理',
  'unit.doubled': '单位写了两遍',
  'unit.missing': '数后面缺单位',

  'form.numbering': '序号重复、跳号',
  'form.bracket': '括号、书名号不成对',
  'form.quote': '引号不成对、直引号',
  'form.halfWidth': '中文里用了半角标点',
  'form.doubledMark': '标点重复或缺失',
  'form.documentNumber': '文号写法',
  'form.space': '多余的空格',
  'form.range': '小数点、起止写错',

  'recognition.digit': '数字误识为字母',
  'recognition.enumerator': '序号误识',
  'recognition.dash': '破折号、连接号误识为“一”',
  'recognition.mark': '句号等标点误识为字母',
  'recognition.character': '字形相近的字误识',
  'recognition.cut': '换行处丢字、断词',

  'mask.left': '占位没有填',
  'mask.leak': '同一对象有的地方脱敏，有的地方没有',

  'name.spelling': '同一名称两种写法',

  'wording.until': '截止与截至',
  'wording.doubled': '多字、叠字',
  'wording.missing': '漏字',
  'wording.character': '错字',
  'wording.classifier': '数词与名词之间缺量词',
  'wording.mixed': '两种句式杂糅，意思重复',
  'wording.particle': '的、地、得',
  'wording.collocation': '搭配不当、成分残缺',

  'repeat.line': '整行、整句重复',
  'repeat.matter': '同一件事写了两遍',

  'consistency.value': '同一指标前后两个数',
  'consistency.year': '年份前后矛盾',
  'consistency.date': '日历上没有的日期，先后颠倒的日期',
  'consistency.target': '目标不高于已经完成的数',
  'consistency.rank': '同一指标前后两个位次',
  'consistency.direction': '说法与数的方向相反',
} as const

export type Kind = keyof typeof KINDS

export type Family =
  | 'noise'
  | 'arithmetic'
  | 'unit'
  | 'form'
  | 'recognition'
  | 'mask'
  | 'name'
  | 'wording'
  | 'repeat'
  | 'consistency'

/** Where a careful reader might as well file an error of this kind. */
const ALSO: { readonly [kind in Kind]?: readonly Family[] } = {
  'arithmetic.average': ['unit'],
  'arithmetic.bothEnds': ['consistency'],
  'arithmetic.named': ['consistency'],
  'arithmetic.difference': ['consistency'],
  'arithmetic.within': ['consistency'],
  'consistency.value': ['arithmetic'],
  'consistency.direction': ['arithmetic', 'wording'],
  'form.doubledMark': ['wording', 'repeat'],
  'form.numbering': ['consistency'],
  'name.spelling': ['wording', 'consistency'],
  'noise.page': ['recognition'],
  'recognition.character': ['wording', 'name'],
  'recognition.cut': ['wording'],
  'recognition.dash': ['form'],
  'recognition.enumerator': ['form'],
  'recognition.mark': ['form'],
  'repeat.line': ['noise'],
  'unit.doubled': ['wording', 'repeat'],
  'unit.magnitude': ['arithmetic'],
  'unit.missing': ['wording'],
  'wording.character': ['recognition', 'name'],
  'wording.classifier': ['unit'],
  'wording.doubled': ['repeat', 'recognition'],
  'wording.missing': ['recognition', 'name', 'form', 'consistency'],
}

/** The families under which a finding counts as having found an error of this kind. */
export function familiesOf(kind: Kind): ReadonlySet<string> {
  return new Set([familyOf(kind), ...(ALSO[kind] ?? [])])
}

export function familyOf(kind: string): string {
  return kind.split('.', 1)[0]!
}
