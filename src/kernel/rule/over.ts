import type { Dictionary, FactFields } from './fact.ts'
import { Gap } from './gap.ts'
import type { RecordValue, Value } from './value.ts'

/**
 * Facts with what is told beside them laid over: what is told replaces, what is not told stays as it was. Of a list
 * that does not go by years, the one item above tells what is so of every item that does not tell it itself.
 */
export function laidOver(facts: Dictionary, below: RecordValue, above: RecordValue): RecordValue {
  return overFields(facts, below, above)
}

function overFields(facts: FactFields, below: RecordValue, above: RecordValue): RecordValue {
  const values: { [name: string]: Value } = { ...below }
  for (const [name, fact] of facts) {
    const [under, over] = [below[name], above[name]]
    if (over === undefined || over instanceof Gap) continue
    if (under === undefined || under instanceof Gap) values[name] = over
    else if (fact.is === 'single') values[name] = over
    else if (fact.is === 'group') values[name] = overFields(fact.fields, under as RecordValue, over as RecordValue)
    else if (fact.years === null) values[name] = everyItem(under as readonly Value[], over as readonly RecordValue[])
    else
      values[name] = overYears(
        fact.fields,
        fact.years.key,
        under as readonly RecordValue[],
        over as readonly RecordValue[],
      )
  }
  return values
}

function everyItem(below: readonly Value[], [above]: readonly RecordValue[]): readonly Value[] {
  if (above === undefined) return below
  return below.map((item) => (item instanceof Gap ? item : filled(item as RecordValue, above)))
}

function filled(below: RecordValue, above: RecordValue): RecordValue {
  const told = Object.entries(above).filter(([name, value]) => !(value instanceof Gap) && below[name] instanceof Gap)
  return { ...below, ...Object.fromEntries(told) }
}

/** The years are those below: which there must be does not depend on what is told of them. */
function overYears(fields: FactFields, key: string, below: readonly RecordValue[], above: readonly RecordValue[]) {
  return below.map((row) => {
    const told = above.find((one) => one[key] === row[key])
    return told === undefined ? row : overFields(fields, row, told)
  })
}
