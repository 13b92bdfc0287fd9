import { checkExpression, checkTests, expectYesNo, type Known, type Names } from './check.ts'
import { compiled } from './compile.ts'
import { type BracketData, type ItemData, type RuleData, ruleShape } from './data.ts'
import { explanation } from './explain.ts'
import type { Dictionary } from './fact.ts'
import { num } from './number.ts'
import { parseExpression, parseTests } from './parse.ts'
import { type Document, documentOf, type Misfit, type Path, readDocument } from './place.ts'
import type { Amount, Condition, Rounding, Rule, Step, Together } from './rule.ts'
import type { Bracket, Group, Item, Option } from './score.ts'
import type { Tell } from './shape.ts'
import { ExpressionError, type Syntax } from './syntax.ts'
import type { Tree } from './tree.ts'
import { wordsFor } from './type.ts'
import { PLAIN, readUnit, sameDimension, type Unit, unitNamed } from './unit.ts'

export type Loaded = { readonly rule: Rule } | { readonly misfits: readonly Misfit[] }

/** The total of the score table in a condition on it. */
const TOTAL = '得分'
const POINTS: Unit = unitNamed('分') ?? PLAIN
const ROUNDINGS: { readonly [name: string]: Unit } = {
  分: { name: '元', dimension: { money: 1 }, factor: 1 },
  元: { name: '元', dimension: { money: 1 }, factor: 100 },
  百元: { name: '元', dimension: { money: 1 }, factor: 10_000 },
  万元: { name: '元', dimension: { money: 1 }, factor: 1_000_000 },
}

/** A rule from the text of its file; what is wrong is told with line and column. */
export function loadText(text: string, facts: Dictionary): Loaded {
  const read = readDocument(text)
  return 'misfits' in read ? read : load(read.document, facts)
}

/** A rule from plain data, as a record keeps it. */
export function loadData(data: unknown, facts: Dictionary): Loaded {
  return load(documentOf(data), facts)
}

function load(document: Document, facts: Dictionary): Loaded {
  const misfits: Misfit[] = []
  const tell: Tell = (path, message, advice, part) =>
    void misfits.push({ path, place: document.place(path, part), message, advice })
  const data = ruleShape(document.data, [], tell)
  if (misfits.length > 0) return { misfits }
  const rule = build(data, facts, tell)
  return misfits.length > 0 ? { misfits } : { rule }
}

/** Stands in for what could not be read, until all that is wrong has been told. */
const NOTHING: Tree = { from: 0, to: 0, is: 'constant', type: { is: 'yesNo' }, value: true }

function build(data: RuleData, facts: Dictionary, tell: Tell): Rule {
  const names = new Map<string, Known>([...facts].map(([name, { type }]) => [name, { is: 'fact', type }]))
  const read = (path: Path, text: string, make: (syntax: Syntax) => Tree): Tree =>
    attempt(path, tell, () => make(parseExpression(text)))
  const reader: Reader = {
    names,
    tell,
    yesNo: (path, text) => read(path, text, (syntax) => expectYesNo(checkExpression(syntax, names))),
    value: (path, text) => read(path, text, (syntax) => checkExpression(syntax, names)),
    test: (path, of, text) => attempt(path, tell, () => checkTests(of, parseTests(text), names)),
  }
  const parameters = declareParameters(data, names, tell)
  declareDefinitions(data, names, reader)
  const ids = new Set<string>()
  const conditions = data.conditions.map((one, index): Condition => {
    const path = ['conditions', index]
    if (ids.has(one.id)) tell([...path, 'id'], `条件「${one.id}」写了两次`, '每个条件的 id 各不相同')
    ids.add(one.id)
    if ((one.when === null) === (one.score === null))
      tell(path, '条件要写 when 或 score 之一', 'when 写条件，score 写对总分的要求')
    const isScore = one.score !== null
    const tree = isScore
      ? reader.test([...path, 'score'], total(0, one.score.length), one.score)
      : reader.yesNo([...path, 'when'], one.when ?? 'true')
    const text = one.score ?? one.when ?? ''
    return { ...one, isScore, tree, text, run: compiled(tree), explained: explanation(tree, text) }
  })
  if (conditions.length === 0) tell(['conditions'], '没有写条件', '至少写一个条件')
  return {
    data,
    facts,
    parameters,
    conditions,
    groups: data.score.map((group, index) => scoreGroup(group, ['score', index], reader)),
    together: data.outcome === null ? null : together(data.outcome, ids, tell),
    amount: data.amount === null ? null : amount(data.amount, reader),
  }
}

interface Reader {
  readonly names: Names
  readonly tell: Tell
  yesNo(path: Path, text: string): Tree
  value(path: Path, text: string): Tree
  test(path: Path, of: Tree, text: string): Tree
}

function attempt(path: Path, tell: Tell, make: () => Tree): Tree {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const { from, message, advice, follows } = error.problem
    if (!follows) tell(path, message, advice, { character: from })
    return NOTHING
  }
}

function declareParameters(data: RuleData, names: Map<string, Known>, tell: Tell): Rule['parameters'] {
  const units: Record<string, Unit> = {}
  for (const [name, { unit: text, values }] of Object.entries(data.parameters)) {
    const path = ['parameters', name]
    refuseTaken(name, names, path, tell)
    const unit = readUnit(text)
    if (unit === undefined) tell([...path, 'unit'], `没有单位「${text}」`, '如 万元、%、家、件、人、日、元/件')
    units[name] = unit ?? PLAIN
    names.set(name, { is: 'parameter', type: { is: 'number', unit: units[name] } })
    values.forEach(({ from }, index) => {
      const before = values[index - 1]
      if (before !== undefined && before.from >= from)
        tell([...path, 'values', index], `${name}的取值没有按日期先后写`, '从早到晚排列，同一天只写一个')
    })
  }
  return units
}

/** A definition may use those before it, so that none can go round in a circle. */
function declareDefinitions(data: RuleData, names: Map<string, Known>, { value, tell }: Reader): void {
  Object.entries(data.definitions).forEach(([name, text], index) => {
    const path = ['definitions', name]
    refuseTaken(name, names, path, tell)
    const tree = value(path, text)
    names.set(name, tree === NOTHING ? { is: 'broken' } : { is: 'definition', type: tree.type, index, tree, text })
  })
}

const NAME = /^[\p{L}_][\p{L}\p{N}_、]*$/u

function refuseTaken(name: string, names: Names, path: Path, tell: Tell): void {
  if (!NAME.test(name))
    tell(path, `「${name}」不能作名称`, '名称用汉字、字母和数字，不以数字开头，不含空格和 & 等符号', 'name')
  else if (names.has(name) || unitNamed(name))
    tell(path, `「${name}」已经是事实、单位或前面的名称`, '换一个名称', 'name')
}

function total(from: number, to: number): Tree {
  return { from, to, is: 'local', name: TOTAL, slot: 0, type: { is: 'number', unit: POINTS } }
}

function scoreGroup({ id, label, max, items }: RuleData['score'][number], path: Path, reader: Reader): Group {
  return {
    id,
    label,
    max: num(max),
    items: items.map((one, index) => scoreItem(one, [...path, 'items', index], reader)),
  }
}

function scoreItem(data: ItemData, path: Path, reader: Reader): Item {
  const { id, label, max, of, brackets, options, given } = data
  const single = brackets.length === 0 && of === null ? [] : [option({ label, of, brackets }, path, reader)]
  const several = options.map((one, index) => option(one, [...path, 'options', index], reader))
  if (single.length > 0 && several.length > 0)
    reader.tell(path, 'brackets 和 options 只写一个', '几种算法取高的写 options')
  const points = given === null ? null : reader.value([...path, 'given'], given)
  if (points !== null) expectUnit(points, POINTS, [...path, 'given'], reader.tell)
  const found = { id, label, max: num(max), options: [...single, ...several] }
  return { ...found, given: points === null ? null : compiled(points) }
}

interface OptionData {
  readonly label: string
  readonly of: string | null
  readonly brackets: readonly BracketData[]
}

function option({ label, of, brackets }: OptionData, path: Path, reader: Reader): Option {
  const looked = of === null ? null : reader.value([...path, 'of'], of)
  return {
    label,
    of: looked === null ? null : { run: compiled(looked), type: looked.type },
    brackets: brackets.map((one, index) => bracket(one, looked, [...path, 'brackets', index], reader)),
  }
}

function bracket(data: BracketData, of: Tree | null, path: Path, reader: Reader): Bracket {
  const { is, when, points, note } = data
  const [least, most = least] = points
  if (least === undefined || points.length > 2)
    reader.tell([...path, 'points'], '分值写一个数，或最低和最高两个数', '如 20 或 [7, 8]')
  if ((is === null) === (when === null))
    reader.tell(path, '档次要写 is 或 when 之一', 'is 写对 of 的要求，如 >= 35 * 百分比')
  if (is !== null && of === null) reader.tell([...path, 'is'], '这一项没有写 of', '写明按什么分档')
  const tree =
    is !== null && of !== null ? reader.test([...path, 'is'], of, is) : reader.yesNo([...path, 'when'], when ?? 'true')
  return { when: compiled(tree), text: is ?? when ?? '', note, least: num(least ?? 0), most: num(most ?? 0) }
}

function together(text: string, ids: ReadonlySet<string>, tell: Tell): Together | null {
  const made = (syntax: Syntax): Together => {
    if (syntax.is === 'and' || syntax.is === 'or')
      return { is: syntax.is, left: made(syntax.left), right: made(syntax.right) }
    if (syntax.is === 'name' && ids.has(syntax.name)) return { is: 'condition', index: [...ids].indexOf(syntax.name) }
    throw new ExpressionError(syntax, '这里只能写条件的 id，用 and、or 和括号连接', `可用：${[...ids].join('、')}`)
  }
  let found: Together | null = null
  attempt(['outcome'], tell, () => {
    found = made(parseExpression(text))
    return NOTHING
  })
  return found
}

function amount(data: NonNullable<RuleData['amount']>, reader: Reader): Amount {
  const { base, rate, cap, rounding, cites } = data
  const rounds: Rounding | null =
    rounding === null ? null : { to: ROUNDINGS[rounding.to] ?? PLAIN, name: rounding.to, how: rounding.how }
  return {
    base: step('base', base, { dimension: { money: 1 } }, reader),
    rate: rate === null ? null : step('rate', rate, { dimension: {} }, reader),
    cap: cap === null ? null : step('cap', cap, { dimension: { money: 1 } }, reader),
    rounding: rounds,
    cites,
  }
}

function step(id: Step['id'], text: string, unit: Pick<Unit, 'dimension'>, reader: Reader): Step {
  const path = ['amount', id]
  const tree = reader.value(path, text)
  expectUnit(tree, unit, path, reader.tell)
  const type: Step['type'] = tree.type.is === 'number' ? tree.type : { is: 'number', unit: PLAIN }
  return { id, text, run: compiled(tree), type, explained: explanation(tree, text) }
}

function expectUnit(tree: Tree, { dimension }: Pick<Unit, 'dimension'>, path: Path, tell: Tell): void {
  const { type } = tree
  if (tree === NOTHING) return
  if (type.is === 'number' && sameDimension(type.unit.dimension, dimension)) return
  tell(path, `这里得到的是${wordsFor(type)}`, dimension.money === 1 ? '这里要金额' : '这里要没有单位的数或比例')
}
