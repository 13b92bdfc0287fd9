import { squeeze } from './normal.ts'

/** Marks that lists put before or behind a name: recognised for the first time, see the note below. */
const MARKS = /^[*★☆●▲△※#]+|[*★☆●▲△※#]+$/g
const OPENING = /[〔[【{〈《⟨]/g
const CLOSING = /[〕\]】}〉》⟩]/g
const DASHES = /[‐‑‒–—―−]/g
const DOTS = /[•・‧∙⋅]/g
const QUOTES = /[“”„‟«»]/g

/** Of these characters none becomes another one. */
const NORMAL = /^[\u4E00-\u9FFFA-Z0-9()]*$/

const FORMER = '曾用名称?|曾用(?!名)|原名称?|原企业名称|旧名称?|更名前(?:名称)?|变更前(?:名称)?'
const NOW = '现更名为|现已更名为|已更名为|更名为|变更为|现名称?|现为'
const IS_NOW = new RegExp(`^(?:${NOW})$`)
const LABELLED = new RegExp(`^(.+?)\\s*[(（\\[【〔]\\s*(${FORMER}|${NOW})\\s*[:：为]?\\s*(.+)[)）\\]】〕]$`)
const AFTER_COMMA = new RegExp(`^(.+?)\\s*[,，;；]?\\s*(曾用名称?|原名称?|${NOW})\\s*[:：]\\s*(.+)$`)
/** 「(原…厂)」 without a colon is a former name only when it ends as organisations do. */
const ORIGINALLY = /^(.+?)\s*[(（]原(.{3,}(?:公司|集团|厂|店|中心|社|院|所|部|站|场|行|会|校|学))[)）]$/
const BETWEEN_NAMES = /[、，,;；/\n]/

/** Less than this left of a name is no name: the prefix was part of it. */
const LOOSE_LENGTH_MIN = 6

/** A longer cell is a text, and is not taken apart. */
const NAME_LENGTH_MAX = 300

/** A name with those it had before. */
export interface NameWithFormer {
  readonly name: string
  readonly former: readonly string[]
}

/**
 * The form under which two spellings of an enterprise's name are the same: width, brackets, spaces, list marks, dashes
 * and the case of Latin letters do not count, nor the look-alike radicals that PDF files put for characters. Words do:
 * 股份有限公司 and 有限公司, 江苏省 and nothing are different names.
 */
export function normaliseName(text: string): string {
  if (NORMAL.test(text)) return text
  // NFKC folds width and the Kangxi radicals (⼯ for 工).
  return squeeze(text.normalize('NFKC'))
    .replace(/ /g, '')
    .replace(MARKS, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .replace(DASHES, '-')
    .replace(DOTS, '·')
    .replace(QUOTES, '"')
    .toUpperCase()
}

/**
 * A looser form, to suggest candidates by and never to decide: legal forms folded, brackets opened, the province, city
 * and district before the name left off.
 */
export function looseName(text: string): string {
  const name = normaliseName(text)
    .replace(/[()"·-]/g, '')
    .replace(/(?:股份有限公司|有限责任公司|股份公司)/, '有限公司')
  const bare = name
    .replace(/^[\u4E00-\u9FFF]{2,3}省|^(?:内蒙古|广西壮族|宁夏回族|新疆维吾尔|西藏)自治区/, '')
    .replace(/^[\u4E00-\u9FFF]{2,3}?市/, '')
    .replace(/^[\u4E00-\u9FFF]{1,3}?[区县]/, '')
  return bare.length >= LOOSE_LENGTH_MIN ? bare : name
}

/**
 * Takes 「甲公司(曾用名：乙公司、丙公司)」 apart; 「甲公司(现更名为乙公司)」 is 乙公司, formerly 甲公司. Brackets within the
 * names stay. A text without former names is a name alone.
 */
export function formerNames(text: string): NameWithFormer {
  const whole = squeeze(text)
  if (whole.length > NAME_LENGTH_MAX) return { name: whole, former: [] }
  const [, first = '', label = '', rest = ''] = LABELLED.exec(whole) ?? AFTER_COMMA.exec(whole) ?? []
  if (rest !== '' && hasBracketsInPairs(rest)) {
    const names = split(rest)
    if (!IS_NOW.test(label)) return { name: first, former: names }
    return { name: names.at(-1) ?? first, former: [first, ...names.slice(0, -1)] }
  }
  const [, name, original] = ORIGINALLY.exec(whole) ?? []
  return name !== undefined && original !== undefined ? { name, former: split(original) } : { name: whole, former: [] }
}

/** Otherwise what was taken for the closing bracket belongs to another pair. */
function hasBracketsInPairs(text: string): boolean {
  let open = 0
  for (const character of text) {
    if ('(（'.includes(character)) open += 1
    else if (')）'.includes(character)) open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function split(names: string): readonly string[] {
  return names
    .split(BETWEEN_NAMES)
    .map(squeeze)
    .filter((name) => name !== '')
}
