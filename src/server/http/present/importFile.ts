import type { Workbook } from '../../../exchange/workbook/model.ts'
import type { Register } from '../../../kernel/register.ts'
import { Refusal } from '../../../store/refusal.ts'
import { choicesOf, fittingRegisters, recognise, rememberedMapping, sourceOf } from '../../office/importMapping.ts'
import type { Reading } from '../../office/importRead.ts'
import type { At } from '../../office/office.ts'
import { offered } from '../../office/setup/lines.ts'
import { lineNamesOf } from './lines.ts'

interface Asked extends Omit<Reading, 'mapping'> {
  readonly register: string | null
  readonly mapping: Reading['mapping'] | null
}

/** How a file is understood, for the clerk to look over and correct. */
export async function presentFile(at: At, workbook: Workbook, asked: Asked) {
  const fits = fittingRegisters(await offered(at, at.catalog.registers.values()), workbook)
  const register = chosenRegister(at, asked.register) ?? fits[0]?.register
  if (register === undefined) throw new Error('there is no register')
  const names = await lineNamesOf(at)
  const remembered = await rememberedMapping(at, register, sourceOf(register, workbook))
  const mapping = asked.mapping ?? remembered?.mapping ?? {}
  const reading = { mapping, constants: asked.constants, leaveOut: asked.leaveOut }
  const { tables, hiddenSheets } = recognise(at, register, workbook, reading)
  const mapped = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ meaning }) => meaning?.field ?? [])))
  const has = (name: string) => mapped.has(name) || name in asked.constants
  return {
    register: register.name,
    registerLabel: register.label,
    proposed: asked.register === null,
    registers: fits.map(({ register: { name, label, line, ending }, columns, of }) => ({
      ...{ name, label, lineName: names[line], columns, of, snapshot: ending !== null },
    })),
    tables,
    sheets: workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    hiddenSheets,
    choices: choicesOf(register),
    constants: constantsOf(register, has),
    missing: missingFrom(register, has),
    ending: register.ending === null ? null : (register.fields[register.ending.on]?.facts.label ?? null),
    datedFields: [...mapped].flatMap((name) => {
      const facts = register.fields[name]?.facts
      return facts?.dated ? [facts.label] : []
    }),
    mapping,
    remembered:
      asked.mapping !== null || remembered === null
        ? null
        : { mode: remembered.mode, actor: remembered.actor, usedAt: remembered.usedAt },
  }
}

function chosenRegister({ catalog }: At, name: string | null): Register | undefined {
  if (name === null) return undefined
  const register = catalog.registers.get(name)
  if (register === undefined) throw new Refusal('register.unknown', `没有台账 ${name}`, '请重新选择台账')
  return register
}

function missingFrom({ identity, fields }: Register, has: (name: string) => boolean): string[] {
  if (identity.orElse !== null && (has(identity.orElse) || identity.fields.some(has))) return []
  return identity.fields
    .filter((name) => !has(name) && fields[name]?.facts.orBureau !== true)
    .map((name) => fields[name]?.facts.label ?? name)
}

const inputs = { select: 'select', area: 'area', date: 'date' } as const

function constantsOf(register: Register, has: (name: string) => boolean) {
  const { fields, orElse } = register.identity
  return Object.entries(register.fields).flatMap(([field, { kind, facts }]) => {
    if (kind.name === 'reference' || kind.name === 'file') return []
    const input = inputs[kind.input as keyof typeof inputs] ?? 'text'
    return [
      {
        ...{ field, label: facts.label, input, choices: [...(facts.choices ?? [])] },
        unit: facts.unit ?? null,
        example: facts.example ?? null,
        needed: fields.includes(field) && orElse === null && !has(field),
      },
    ]
  })
}
