import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import type { Paragraph } from '../prose.ts'

const OPENERS: { readonly [mark: string]: string } = {
  '（': '）',
  '(': ')',
  '《': '》',
  '“': '”',
  '‘': '’',
  '「': '」',
  '【': '】',
  '〔': '〕',
  '[': ']',
  '〈': '〉',
}
const HALVES: { readonly [mark: string]: string } = { ')': '）', '）': ')', '(': '（', '（': '(' }
const CLOSERS: ReadonlySet<string> = new Set(Object.values(OPENERS))
const MARKS = /[（()）《》“”‘’「」【】〔〕[\]〈〉]/g
const TITLE_MAX = 60
/** A list number «1）» or «a)» has no opener. */
const NUMBERED = /(?:^|[。；，,;\s])[\da-z一二三四五六七八九十①-⑳]{1,2}$/

export const pairs: Check = {
  kind: 'form.bracket',
  label: '括号引号不成对',
  certainty: 'sure',
  how: '括号、引号、书名号缺一半，或前后半不是一种',
  *find(prose) {
    for (const paragraph of prose.paragraphs) yield* inParagraph(paragraph)
  },
}

function* inParagraph({ text, start }: Paragraph): Generator<Found> {
  const open: { mark: string; at: number }[] = []
  for (const { 0: mark, index } of matchesIn(text, MARKS)) {
    const closer = OPENERS[mark]
    const top = open.at(-1)
    if (closer !== undefined) {
      if (mark === '“' && top?.mark === '“') {
        yield {
          start: start + index,
          end: start + index + 1,
          reason: '引号方向不对或前一个引号没有收尾',
          certainty: 'probable',
        }
        continue
      }
      if (
        mark === '《' &&
        top?.mark === '《' &&
        /[、和及与，]$/.test(text.slice(0, index)) &&
        index - top.at <= TITLE_MAX
      ) {
        yield {
          start: start + top.at,
          end: start + index + 1,
          reason: '前一个书名号没有收尾：并列的文件名各用一对书名号',
        }
        open.pop()
      }
      open.push({ mark, at: index })
    } else if (CLOSERS.has(mark)) {
      if (top !== undefined && OPENERS[top.mark] === mark) {
        open.pop()
      } else if (top !== undefined && OPENERS[top.mark] === HALVES[mark]) {
        yield {
          start: start + index,
          end: start + index + 1,
          reason: '括号一半全角一半半角',
          correction: HALVES[mark]!,
          certainty: 'probable',
        }
        open.pop()
      } else if (open.some(({ mark: opener }) => OPENERS[opener] === mark)) {
        while (open.length > 0 && OPENERS[open.at(-1)!.mark] !== mark) {
          const lost = open.pop()!
          yield lonely(start, lost)
        }
        open.pop()
      } else if (mark !== '’' && !NUMBERED.test(text.slice(Math.max(0, index - 3), index))) {
        yield { start: start + index, end: start + index + 1, reason: `“${mark}”没有前一半，请补上或删去` }
      }
    }
  }
  for (const lost of open) yield { ...lonely(start, lost), ...reach(text, start, lost) }
}

/** «《创新奖励办法（梧政发〔2017〕15号）规定»: up to where the title ends, so that the author sees where the mark is missing. */
function reach(text: string, start: number, { mark, at }: { mark: string; at: number }): { readonly end?: number } {
  const title = mark === '《' ? TITLE_END.exec(text.slice(at, at + TITLE_MAX)) : null
  return title === null ? {} : { end: start + at + title[0].length }
}

const TITLE_END =
  /^《[^》。；，]{2,44}?(?:办法|意见|规定|方案|通知|规划|条例|细则|措施|计划|决定|要点|纲要|政策|法)(?:（试行）)?(?:[（(〔](?=[\u4e00-\u9fff]{1,8}[〔[])|(?=[，。、；和及与的等规要精]|$))/

function lonely(start: number, { mark, at }: { mark: string; at: number }): Found {
  return { start: start + at, end: start + at + 1, reason: `“${mark}”没有后一半，请补上或删去` }
}
