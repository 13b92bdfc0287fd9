import { nearest } from '../document/nearest.ts'
import { decimal } from '../exact.ts'
import type { Day } from '../values.ts'
import { compiled } from './compile.ts'
import { Gap } from './gap.ts'
import { library, unified } from './library.ts'
import { num } from './number.ts'
import {
  type Arithmetic,
  type Comparison,
  ExpressionError,
  type Over,
  type Span,
  type Syntax,
  type Test,
} from './syntax.ts'
import type { Tree } from './tree.ts'
import { DAY, NUMBER, type RecordFields, type Type, wordsFor, YES_NO } from './type.ts'
import { commonUnit, DAYS, isPlain, perUnit, sameDimension, timesUnit, unitNamed, unitNames } from './unit.ts'
import type { Env } from './value.ts'

/** 测评日: the day on which a rule is applied. */
export const TODAY = '测评日'

/** What a name of the rule stands for. */
export type Known =
  /** A definition that has a mistake of its own. */
  | { readonly is: 'broken' }
  | { readonly is: 'fact' | 'parameter'; readonly type: Type }
  | {
      readonly is: 'definition'
      readonly type: Type
      readonly index: number
      readonly tree: Tree
      readonly text: string
    }

/** The names that an expression may use. */
export type Names = ReadonlyMap<string, Known>

/** What a loop or a filter has added; the innermost comes last. */
interface Local {
  readonly name: string
  readonly type: Type
  readonly slot: number
  /** In a filter the fields of the record go by their own names. */
  readonly open: boolean
}

interface Scope {
  readonly names: Names
  readonly locals: readonly Local[]
}

const ITEM = 'item'

/** Resolves names, types and units. Throws ExpressionError at the first place that makes no sense. */
export function checkExpression(syntax: Syntax, names: Names): Tree {
  return check(syntax, { names, locals: [] })
}

/** As `checkExpression`, for tests on the value of another expression. */
export function checkTests(of: Tree, tests: readonly Test[], names: Names): Tree {
  return inTests(of, of, tests, { names, locals: [] })
}

/** A yes or no is asked for. */
export function expectYesNo(tree: Tree): Tree {
  if (tree.type.is === 'yesNo') return tree
  throw new ExpressionError(tree, `这里要一个条件，得到的是${wordsFor(tree.type)}`, '写成比较，如 职工总数 >= 10')
}

function check(syntax: Syntax, scope: Scope): Tree {
  const { from, to } = syntax
  const at = { from, to }
  switch (syntax.is) {
    case 'number':
      return { ...at, is: 'constant', type: NUMBER, value: num(decimal(syntax.digits)) }
    case 'text':
      return { ...at, is: 'constant', type: { is: 'text' }, value: syntax.text }
    case 'yesNo':
      return { ...at, is: 'constant', type: YES_NO, value: syntax.value }
    case 'name':
      return named(syntax.name, at, scope)
    case 'path':
      return path(check(syntax.of, scope), syntax.name, at)
    case 'filter':
      return filtered(check(syntax.of, scope), syntax.by, at, scope)
    case 'negative': {
      const of = number(check(syntax.of, scope))
      return { ...at, is: 'negative', of, type: of.type }
    }
    case 'arithmetic':
      return folded(arithmetic(syntax.op, check(syntax.left, scope), check(syntax.right, scope), at))
    case 'comparison':
      return comparison(syntax.op, check(syntax.left, scope), check(syntax.right, scope), at)
    case 'in':
      return inTests(check(syntax.of, scope), at, syntax.tests, scope)
    case 'and':
    case 'or':
      return {
        ...at,
        is: syntax.is,
        type: YES_NO,
        left: expectYesNo(check(syntax.left, scope)),
        right: expectYesNo(check(syntax.right, scope)),
      }
    case 'if': {
      const condition = expectYesNo(check(syntax.condition, scope))
      const [yes, no] = [check(syntax.yes, scope), check(syntax.no, scope)]
      const type = unified(yes.type, no.type)
      if (type === undefined)
        throw new ExpressionError(
          no,
          `then 是${wordsFor(yes.type)}，else 是${wordsFor(no.type)}`,
          '两边的类型和单位要一致',
        )
      return { ...at, is: 'if', type, condition, yes, no }
    }
    case 'some':
    case 'every':
    case 'for':
      return loop(syntax.is, syntax.over, syntax.body, at, scope)
    case 'call':
      return call(syntax.name, syntax.args, at, scope)
    case 'list': {
      const items = syntax.items.map((item) => check(item, scope))
      const of = items.reduce<Type>((type, item) => {
        const both = unified(type, item.type)
        if (both !== undefined) return both
        throw new ExpressionError(item, '清单里的各项类型或单位不一致', '一个清单只放同一种值')
      }, items[0]?.type ?? NUMBER)
      return { ...at, is: 'list', type: { is: 'list', of }, items }
    }
    case 'record': {
      const entries = syntax.entries.map(({ name, value }) => ({ name, value: check(value, scope) }))
      const fields = Object.fromEntries(entries.map(({ name, value }) => [name, value.type]))
      return { ...at, is: 'record', type: { is: 'record', fields }, entries }
    }
  }
}

function named(name: string, at: Span, scope: Scope): Tree {
  for (const local of scope.locals.toReversed()) {
    const of = { ...at, is: 'local', name: local.name, slot: local.slot, type: local.type } as const
    if (local.name === name) return of
    if (local.open && local.type.is === 'record' && local.type.fields[name] !== undefined)
      return { ...at, is: 'field', of, name, type: local.type.fields[name] }
  }
  if (name === TODAY) return { ...at, is: 'today', type: DAY }
  const known = scope.names.get(name)
  if (known?.is === 'broken') throw new ExpressionError(at, `「${name}」的定义有错`, '先改正它', true)
  if (known?.is === 'definition')
    return { ...at, is: 'definition', name, index: known.index, of: known.tree, text: known.text, type: known.type }
  if (known !== undefined) return { ...at, is: known.is, name, type: known.type }
  const unit = unitNamed(name)
  if (unit !== undefined) return { ...at, is: 'constant', type: { is: 'number', unit }, value: unit.factor }
  throw unknownName(at, name, [
    ...scope.locals.flatMap((local) => [
      local.name,
      ...(local.type.is === 'record' ? Object.keys(local.type.fields) : []),
    ]),
    TODAY,
    ...scope.names.keys(),
    ...unitNames(),
  ])
}

function path(of: Tree, name: string, at: Span): Tree {
  const { type } = of
  if (type.is === 'record') return { ...at, is: 'field', of, name, type: fieldType(type.fields, name, at) }
  if (type.is === 'list' && type.of.is === 'record') {
    const field = fieldType(type.of.fields, name, at)
    return { ...at, is: 'projection', of, name, type: { is: 'list', of: field } }
  }
  throw new ExpressionError(at, `${wordsFor(type)}里没有「${name}」`, '点号前面要是一组数据或它们的清单')
}

function fieldType(fields: RecordFields, name: string, { to }: Span): Type {
  const type = fields[name]
  if (type === undefined) throw unknownName({ from: to - name.length, to }, name, Object.keys(fields))
  return type
}

function unknownName(at: Span, name: string, names: readonly string[]): ExpressionError {
  const near = nearest(name, names)
  return new ExpressionError(
    at,
    `没有「${name}」`,
    near === null ? '可用的名称见 kechuang facts list 和本规则的参数、定义' : `是不是「${near}」？`,
  )
}

/** A number in brackets picks an element (1 the first, −1 the last); a condition picks those that meet it. */
function filtered(of: Tree, by: Syntax, at: Span, scope: Scope): Tree {
  if (of.type.is !== 'list') throw new ExpressionError(of, `${wordsFor(of.type)}不能用方括号筛选`, '方括号前面要是清单')
  const { locals } = scope
  const local = { name: ITEM, type: of.type.of, slot: locals.length, open: true }
  const where = check(by, { ...scope, locals: [...locals, local] })
  if (where.type.is === 'yesNo') return { ...at, is: 'filter', of, slot: local.slot, where, type: of.type }
  if (where.type.is === 'number' && isPlain(where.type.unit.dimension))
    return { ...at, is: 'element', of, index: check(by, scope), type: of.type.of }
  throw new ExpressionError(where, '方括号里要写条件或第几个', '如 知识产权[种类 = "发明专利"]、近三年[-1]')
}

function arithmetic(op: Arithmetic, left: Tree, right: Tree, at: Span): Tree {
  if (left.type.is === 'day') return ofDays(op, left, right, at)
  const [a, b] = [number(left).type.unit, number(right).type.unit]
  if (op === '**') return power(left, right, at)
  const unit = op === '*' ? timesUnit(a, b) : op === '/' ? perUnit(a, b) : commonUnit(a, b)
  if (unit === undefined) throw apart(op === '+' ? '相加' : '相减', left, right, at)
  return { ...at, is: 'arithmetic', op, type: { is: 'number', unit }, left, right }
}

const EXPONENT_MAX = 100

function power(base: Tree, exponent: Tree, at: Span): Tree {
  const value = exponent.is === 'constant' ? exponent.value : undefined
  if (!isPlain(number(base).type.unit.dimension)) throw new ExpressionError(at, '带单位的数不能乘方', '先除以单位')
  if (typeof value !== 'number' || Math.abs(value) > EXPONENT_MAX)
    throw new ExpressionError(exponent, '指数要是整数', `写 −${EXPONENT_MAX} 到 ${EXPONENT_MAX} 之间的整数`)
  return { ...at, is: 'power', base, exponent: value, type: base.type }
}

/** day − day is days; day ± days, months or years is a day. */
function ofDays(op: Arithmetic, left: Tree, right: Tree, at: Span): Tree {
  if (op === '-' && right.type.is === 'day')
    return { ...at, is: 'between', start: right, end: left, type: { is: 'number', unit: DAYS } }
  const unit = right.type.is === 'number' ? right.type.unit : null
  const isTime =
    unit !== null && (sameDimension(unit.dimension, { day: 1 }) || sameDimension(unit.dimension, { month: 1 }))
  if ((op === '+' || op === '-') && isTime)
    return { ...at, is: 'later', day: left, by: right, sign: op === '+' ? 1 : -1, type: DAY }
  throw new ExpressionError(
    at,
    `日期不能和${wordsFor(right.type)}这样计算`,
    '日期减日期得天数；日期可以加减 日、月、年',
  )
}

function comparison(op: Comparison, left: Tree, right: Tree, at: Span): Tree {
  const [a, b] = [left.type, right.type]
  const ordering = op !== '=' && op !== '!='
  if (a.is === 'number' && b.is === 'number') {
    if (commonUnit(a.unit, b.unit) === undefined) throw apart('比较', left, right, at)
    notPerHundred(left, right)
    notPerHundred(right, left)
  } else if (a.is === 'text' && b.is === 'text' && !ordering) {
    knownChoice(a, right)
    knownChoice(b, left)
  } else if (!(a.is === b.is && (a.is === 'day' || (a.is === 'yesNo' && !ordering)))) {
    throw new ExpressionError(at, `${wordsFor(a)}和${wordsFor(b)}不能比较`, '两边的类型要一致')
  }
  return { ...at, is: 'comparison', op, left, right, type: YES_NO }
}

/** 占比 >= 10 was hardly meant as a thousand percent. */
function notPerHundred({ type }: Tree, bare: Tree): void {
  const shares = type.is === 'number' && type.unit.name === '%'
  if (!shares || bare.is !== 'constant' || bare.type.is !== 'number' || bare.type.unit.name !== '') return
  if (typeof bare.value === 'number' && Math.abs(bare.value) > 1)
    throw new ExpressionError(
      bare,
      `占比和 ${bare.value} 比较，${bare.value} 就是${bare.value * 100}%`,
      `写 ${bare.value} * 百分比`,
    )
}

/** A word that the fact can never be is a slip: 「I 类」 for 「I类」. */
function knownChoice(type: Type, tree: Tree): void {
  if (type.is !== 'text' || type.choices === undefined || tree.is !== 'constant') return
  const said = String(tree.value)
  if (!type.choices.includes(said)) throw unknownName(tree, said, type.choices)
}

function inTests(of: Tree, at: Span, tests: readonly Test[], scope: Scope): Tree {
  return tests
    .map((test) => inTest(of, test, scope))
    .reduce((left, right) => ({ from: at.from, to: at.to, is: 'or', type: YES_NO, left, right }))
}

function inTest(of: Tree, test: Test, scope: Scope): Tree {
  const at = { from: test.from, to: test.to }
  switch (test.is) {
    case 'comparison':
      return comparison(test.op, of, check(test.right, scope), at)
    case 'interval': {
      const { start, end } = test
      const left = comparison(start.included ? '>=' : '>', of, check(start.value, scope), at)
      const right = comparison(end.included ? '<=' : '<', of, check(end.value, scope), at)
      return { ...at, is: 'and', type: YES_NO, left, right }
    }
    case 'value': {
      const value = check(test.value, scope)
      return value.type.is === 'list' ? oneOf(of, value, at) : comparison('=', of, value, at)
    }
  }
}

function oneOf(of: Tree, list: Tree, at: Span): Tree {
  if (list.is === 'list') for (const item of list.items) comparison('=', of, item, at)
  return applied('list contains', [list, of], at)
}

function loop(is: 'some' | 'every' | 'for', over: readonly Over[], body: Syntax, at: Span, scope: Scope): Tree {
  const [first, ...rest] = over
  if (first === undefined) throw new ExpressionError(at, '循环没有写对象', '如 some 项 in 清单 satisfies 条件')
  const list = check(first.list, scope)
  if (list.type.is !== 'list') throw new ExpressionError(list, `${wordsFor(list.type)}不是清单`, 'in 后面写清单')
  const { locals } = scope
  const local = { name: first.name, type: list.type.of, slot: locals.length, open: false }
  const inner = { ...scope, locals: [...locals, local] }
  if (is === 'for') {
    if (rest.length > 0) throw new ExpressionError(at, '不支持一次循环几个清单', '分开写')
    const each = check(body, inner)
    return { ...at, is, list, slot: local.slot, body: each, type: { is: 'list', of: each.type } }
  }
  const condition = rest.length > 0 ? loop(is, rest, body, at, inner) : expectYesNo(check(body, inner))
  return { ...at, is, list, slot: local.slot, body: condition, type: YES_NO }
}

function call(name: string, args: readonly Syntax[], at: Span, scope: Scope): Tree {
  if (library[name] === undefined)
    throw new ExpressionError(
      at,
      `没有函数「${name}」`,
      `可用：${Object.keys(library).join('、')}${nearest(name, Object.keys(library)) ? `；是不是 ${nearest(name, Object.keys(library))}？` : ''}`,
    )
  return folded(
    applied(
      name,
      args.map((argument) => check(argument, scope)),
      at,
    ),
  )
}

function applied(name: string, args: readonly Tree[], at: Span): Tree {
  const type = library[name]?.type(args.map((argument) => argument.type))
  if (type === undefined)
    throw new ExpressionError(
      at,
      `${name} 的参数不对：${args.map((argument) => wordsFor(argument.type)).join('，') || '没有参数'}`,
      `写法：${library[name]?.usage}`,
    )
  return { ...at, is: 'call', name, args, type }
}

function number(tree: Tree): Tree & { readonly type: { readonly is: 'number' } } {
  if (tree.type.is === 'number') return tree as Tree & { readonly type: { readonly is: 'number' } }
  throw new ExpressionError(tree, `${wordsFor(tree.type)}不能参加计算`, '这里要一个数')
}

function apart(what: string, left: Tree, right: Tree, at: Span): ExpressionError {
  const bare = [left, right].some(({ type }) => type.is === 'number' && isPlain(type.unit.dimension))
  return new ExpressionError(
    at,
    `${wordsFor(left.type)}和${wordsFor(right.type)}不能${what}`,
    bare ? '给数写上单位，如 5000 * 万元、365 * 日' : '两边换成同一种单位',
  )
}

const NOTHING_KNOWN: Env = { facts: {}, parameters: {}, day: '2000-01-01' as Day, remembered: [], locals: [] }

/** What depends on nothing is computed once: 5000 * 万元. */
function folded(tree: Tree): Tree {
  const operands = tree.is === 'arithmetic' ? [tree.left, tree.right] : tree.is === 'call' ? tree.args : []
  if (operands.length === 0 || !operands.every(({ is }) => is === 'constant')) return tree
  const value = compiled(tree)(NOTHING_KNOWN)
  if (value instanceof Gap) throw new ExpressionError(tree, value.error ?? '算不出来', '改正这里的数')
  return { from: tree.from, to: tree.to, is: 'constant', type: tree.type, value }
}
