import { everything } from '../../lines/index.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { registerNamed } from '../register.ts'
import type { Command } from './index.ts'

export const registerCommand: Command = {
  usage: ['register list [--json]', 'register show 台账 [--json]'],
  says: '台账',
  async run([action, ...args]) {
    const { values, positionals: given } = parse(args, {})
    if (action === 'list') {
      const all = [...everything.registers.values()].map(({ name, label, line, measures }) => ({
        name,
        label,
        line,
        measures: measures.map((measure) => measure.name),
      }))
      console.log(
        values.json ? JSON.stringify(all, null, 2) : all.map(({ name, label }) => `${name}\t${label}`).join('\n'),
      )
      return 0
    }
    if (action !== 'show') throw new UsageError(registerCommand.usage.join('\n'))
    const [name] = positionals(given, ['台账'])
    const register = registerNamed(name)
    const fields = Object.entries(register.fields).map(([key, { kind, facts }]) => ({
      name: key,
      label: facts.label,
      kind: kind.name,
      unit: facts.unit ?? null,
      required: facts.required && !facts.dated,
      dated: facts.dated,
      headers: [...facts.headers, ...(facts.codes ?? [])],
      choices: facts.choices ?? null,
    }))
    const shown = { name, label: register.label, identity: register.identity, note: register.note, fields }
    console.log(
      values.json
        ? JSON.stringify(shown, null, 2)
        : [
            register.label,
            ...fields.map(
              ({ name, label, kind, unit, headers }) =>
                `  ${name}\t${label}${unit ? `（${unit}）` : ''}\t${kind}\t${headers.join('、')}`,
            ),
          ].join('\n'),
    )
    return 0
  },
}
