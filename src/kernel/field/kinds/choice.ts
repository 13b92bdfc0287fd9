import { halfWidth, squeeze } from '../../read/normal.ts'
import { type Field, field } from '../field.ts'
import type { Kind, KindFacts } from '../kind.ts'

const kind: Kind = {
  name: 'choice',
  column: 'text',
  input: 'select',
  align: 'left',
  read({ text }, { choices = [], synonyms = {} }) {
    const said = squeeze(text)
    const found = choices.find((choice) => plain(choice) === plain(said)) ?? synonyms[said] ?? synonyms[plain(said)]
    if (found !== undefined) return { value: found }
    return {
      problem: {
        code: 'choice.unknown',
        message: `「${said}」不在可选范围内`,
        advice: `请填写：${choices.slice(0, 12).join('、')}${choices.length > 12 ? ' 等' : ''}`,
      },
    }
  },
  write: (value) => String(value),
  show: (value) => String(value),
  closing: (value, facts) => (facts as KindFacts & { closing?: readonly unknown[] }).closing?.includes(value) ?? false,
}

/** One of a list; `synonyms` are other words by which spreadsheets mean the same. */
export function choice<const C extends string>(
  label: string,
  choices: readonly C[],
  facts: { readonly synonyms?: { readonly [word: string]: NoInfer<C> }; readonly example?: string } = {},
): Field<C> {
  return field<C>(kind, label, { choices, ...facts })
}

const yes = ['是', '有', '√', 'Y', 'y', 'yes', '1', 'true']
const no = ['否', '无', '×', 'N', 'n', 'no', '0', 'false']
const both = Object.fromEntries([
  ...yes.map((word) => [word, '是'] as const),
  ...no.map((word) => [word, '否'] as const),
])

/** 是 or 否; an empty cell is neither. */
export function yesNo(label: string): Field<'是' | '否'> {
  return choice(label, ['是', '否'], { synonyms: both })
}

function plain(text: string): string {
  return halfWidth(text).replaceAll(/\s/g, '').toLowerCase()
}
