import { parser } from '@bpmn-io/lezer-feel'
import type { SyntaxNode } from '@lezer/common'
import type { Arithmetic, Bound, Comparison, Over, Span, Syntax, Test } from './syntax.ts'
import { ExpressionError } from './syntax.ts'

/** A longer expression is a slip or an attack; none in the field comes near. */
export const EXPRESSION_LENGTH_MAX = 4000

const unaryParser = parser.configure({ top: 'UnaryTests' })

/** Signs of a Chinese keyboard and of printed rules, with what FEEL writes. */
const STRANGE: { readonly [sign: string]: string } = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': '分成两条',
  '“': '"',
  '”': '"',
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
  '％': '* 百分比',
  '%': '* 百分比',
  '&': 'and',
}
const STRANGE_SIGN = new RegExp(`[${Object.keys(STRANGE).join('')}]`, 'g')
const STRING = /"(?:[^"\\]|\\.)*"/g

/** An expression in FEEL (OMG DMN 1.5, chapter 10). Throws ExpressionError at what it does not allow. */
export function parseExpression(text: string): Syntax {
  return expression(only(parsed(parser, text)), text)
}

/** What stands behind `in`: `> 5`, `[1..3]`, `"甲", "乙"`. Throws ExpressionError. */
export function parseTests(text: string): readonly Test[] {
  const root = parsed(unaryParser, text)
  const tests = descendants(root, 'PositiveUnaryTest')
  if (tests.length === 0 || root.getChild('Wildcard')) throw new ExpressionError(root, '这里要写比较条件', '如 >= 5')
  return tests.map((node) => test(node, text))
}

function parsed(by: typeof parser, text: string): SyntaxNode {
  if (text.length > EXPRESSION_LENGTH_MAX)
    throw new ExpressionError({ from: 0, to: 0 }, `表达式超过${EXPRESSION_LENGTH_MAX}字`, '拆成几条定义')
  refuseStrangeSigns(text)
  const tree = by.parse(text)
  const cursor = tree.cursor()
  do if (cursor.type.isError) throw misunderstood(text, cursor)
  while (cursor.next())
  return tree.topNode
}

function refuseStrangeSigns(text: string): void {
  const code = text.replaceAll(STRING, (string) => ' '.repeat(string.length))
  for (const { 0: sign, index } of code.matchAll(STRANGE_SIGN))
    throw new ExpressionError({ from: index, to: index + 1 }, `这里不能用「${sign}」`, `改为 ${STRANGE[sign]}`)
}

function misunderstood(text: string, { from, to }: Span): ExpressionError {
  const before = text.slice(0, from).trimEnd()
  const after = text.slice(from).trimStart()
  const at = { from: after === '' ? before.length : from + text.slice(from).length - after.length, to }
  if (before === '') return new ExpressionError(at, '表达式是空的', '写出条件或算式')
  if (after === '') return new ExpressionError(at, '表达式没有写完', '补全最后的部分，检查括号是否成对')
  if (/\d$/.test(before) && /^\p{L}/u.test(after))
    return new ExpressionError(at, '数和单位之间缺少乘号', '如 5000 * 万元、365 * 日、5 * 百分比')
  return new ExpressionError(at, `从「${after.slice(0, 12)}」起看不懂`, '检查运算符和括号；两个条件之间写 and 或 or')
}

/** The meaning of a node. What we do not support is refused by name. */
function expression(node: SyntaxNode, text: string): Syntax {
  const { from, to } = node
  const at = { from, to }
  const said = text.slice(from, to)
  const nested = (child: SyntaxNode) => expression(child, text)
  switch (node.name) {
    case 'ParenthesizedExpression':
      return { ...nested(only(node)), ...at }
    case 'NumericLiteral':
      return { ...at, is: 'number', digits: said.replaceAll(/\s/g, '') }
    case 'StringLiteral':
      return { ...at, is: 'text', text: unquoted(node, said) }
    case 'BooleanLiteral':
      return { ...at, is: 'yesNo', value: said === 'true' }
    case 'VariableName':
      return { ...at, is: 'name', name: said.replaceAll(/\s+/g, ' ') }
    case 'PathExpression': {
      const [of, name] = pair(node)
      return { ...at, is: 'path', of: nested(of), name: text.slice(name.from, name.to) }
    }
    case 'FilterExpression': {
      const [of, by] = pair(node)
      return { ...at, is: 'filter', of: nested(of), by: nested(by) }
    }
    case 'ArithmeticExpression': {
      const op = textOf(node.getChild('ArithOp'), text) as Arithmetic
      const operands = children(node)
      if (operands.length === 1) return { ...at, is: 'negative', of: nested(only(node)) }
      const [left, right] = pair(node)
      return { ...at, is: 'arithmetic', op, left: nested(left), right: nested(right) }
    }
    case 'Comparison':
      return comparison(node, text)
    case 'Conjunction':
    case 'Disjunction': {
      const [left, right] = pair(node)
      return { ...at, is: node.name === 'Conjunction' ? 'and' : 'or', left: nested(left), right: nested(right) }
    }
    case 'IfExpression': {
      const [condition, yes, no] = children(node) as [SyntaxNode, SyntaxNode, SyntaxNode]
      return { ...at, is: 'if', condition: nested(condition), yes: nested(yes), no: nested(no) }
    }
    case 'QuantifiedExpression':
    case 'ForExpression': {
      const is = node.name === 'ForExpression' ? 'for' : node.getChild('some') ? 'some' : 'every'
      const [over, body] = pair(node)
      return { ...at, is, over: over.getChildren('InExpression').map((one) => looped(one, text)), body: nested(body) }
    }
    case 'FunctionInvocation':
    case 'DateTimeLiteral':
      return call(node, text)
    case 'List':
      return { ...at, is: 'list', items: children(node).map(nested) }
    case 'Context':
      return {
        ...at,
        is: 'record',
        entries: node.getChildren('ContextEntry').map((entry) => {
          const [key, value] = pair(entry)
          return { name: textOf(key, text).replaceAll('"', ''), value: nested(value) }
        }),
      }
    default:
      throw new ExpressionError(
        node,
        `不支持「${said.slice(0, 20)}」这种写法`,
        '用比较、四则运算、and/or/not()、if、some/every、for',
      )
  }
}

function comparison(node: SyntaxNode, text: string): Syntax {
  const at = { from: node.from, to: node.to }
  const op = node.getChild('CompareOp')
  if (op !== null) {
    const [left, right] = pair(node)
    return {
      ...at,
      is: 'comparison',
      op: textOf(op, text) as Comparison,
      left: expression(left, text),
      right: expression(right, text),
    }
  }
  const [of, ...others] = children(node) as [SyntaxNode, ...SyntaxNode[]]
  if (node.getChild('between')) {
    const [start, end] = others.map((value) => ({ value: expression(value, text), included: true })) as [Bound, Bound]
    return { ...at, is: 'in', of: expression(of, text), tests: [{ ...at, is: 'interval', start, end }] }
  }
  const tests = others.flatMap((other) => descendants(other, 'PositiveUnaryTest'))
  return { ...at, is: 'in', of: expression(of, text), tests: tests.map((one) => test(one, text)) }
}

function test(node: SyntaxNode, text: string): Test {
  const at = { from: node.from, to: node.to }
  const simple = node.getChild('SimplePositiveUnaryTest') ?? node
  const op = simple.getChild('CompareOp')
  if (op !== null)
    return { ...at, is: 'comparison', op: textOf(op, text) as Comparison, right: expression(last(simple), text) }
  const interval = simple.getChild('Interval')
  if (interval === null) return { ...at, is: 'value', value: expression(last(simple), text) }
  const [start, end] = pair(interval).map((bound) => expression(bound, text)) as [Syntax, Syntax]
  const said = text.slice(interval.from, interval.to)
  return {
    ...at,
    is: 'interval',
    start: { value: start, included: said.startsWith('[') },
    end: { value: end, included: said.endsWith(']') },
  }
}

function looped(node: SyntaxNode, text: string): Over {
  const [name, context] = pair(node)
  const list = children(context)
  if (list.length !== 1) throw new ExpressionError(context, '不支持按数的范围循环', '循环的对象写一个清单')
  return { name: textOf(name, text), list: expression(only(context), text) }
}

function call(node: SyntaxNode, text: string): Syntax {
  const parameters = node.getChild('PositionalParameters')
  const [called] = children(node)
  if (called === undefined || (parameters === null && node.getChild('NamedParameters')))
    throw new ExpressionError(node, '函数的参数按位置写，不写名称', '如 sum(近三年.研发费用)')
  if (called.name === 'AtLiteral')
    return { from: node.from, to: node.to, is: 'call', name: 'date', args: [expression(only(called), text)] }
  return {
    from: node.from,
    to: node.to,
    is: 'call',
    name: textOf(called, text).replaceAll(/\s+/g, ' '),
    args: parameters === null ? [] : children(parameters).map((argument) => expression(argument, text)),
  }
}

/** Words and signs of the grammar, which carry no meaning of their own once the node is known. */
const TOKENS = /^(?:[a-z]+|[^\p{L}]+|ArithOp|CompareOp|LineComment|BlockComment)$/u

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (!TOKENS.test(child.name) || child.name === 'date' || child.name === 'null') found.push(child)
  return found
}

function only(node: SyntaxNode): SyntaxNode {
  const [first] = children(node)
  if (first === undefined) throw new ExpressionError(node, '表达式是空的', '写出条件或算式')
  return first
}

function last(node: SyntaxNode): SyntaxNode {
  return children(node).at(-1) ?? only(node)
}

function pair(node: SyntaxNode): [SyntaxNode, SyntaxNode] {
  const [first, second] = children(node)
  if (first === undefined || second === undefined) throw new ExpressionError(node, '这里不完整', '补全后再试')
  return [first, second]
}

function descendants(node: SyntaxNode, name: string): SyntaxNode[] {
  if (node.name === name) return [node]
  return children(node).flatMap((child) => descendants(child, name))
}

function textOf(node: SyntaxNode | null, text: string): string {
  return node === null ? '' : text.slice(node.from, node.to)
}

function unquoted(node: SyntaxNode, said: string): string {
  try {
    return JSON.parse(said) as string
  } catch {
    throw new ExpressionError(node, '引号里的文字看不懂', '用一对半角双引号，文字里不换行')
  }
}
