import { latest } from '../../../kernel/dated.ts'
import { subtractDecimals, sumDecimals } from '../../../kernel/exact.ts'
import type { Values } from '../../../kernel/field/index.ts'
import type { Day, Decimal } from '../../../kernel/values.ts'
import { material } from '../../../lines/activities/material.ts'
import { materialUse } from '../../../lines/activities/materialUse.ts'
import { listRecords } from '../../../store/records/load.ts'
import type { At } from '../office.ts'
import { among } from './money.ts'

type Material = Values<typeof material.fields>
type Use = Values<typeof materialUse.fields>

/** One print run: what came in, went out, came back and is left, and where it went. */
export interface MaterialStock {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly printedOn: Day
  readonly printed: Decimal
  readonly taken: Decimal
  readonly returned: Decimal
  readonly left: Decimal
  readonly handedOut: Decimal
  /** Whether part of what was handed out is no exact number, and how it is said: 约、近、余. */
  readonly guessed: readonly string[]
  readonly uses: readonly {
    readonly id: string
    readonly on: Day
    readonly section: string
    readonly purpose: string
    readonly taken: Decimal
    readonly handedOut: Decimal | null
    readonly counted: string | null
    readonly returned: Decimal | null
  }[]
}

const MATERIALS_MAX = 1_000
const EXACT = '实数'

/** 资料库存: every print run with its uses, by kind, the latest first. */
export async function materialStocks(at: At): Promise<readonly MaterialStock[]> {
  const stored = await listRecords(at.tx, material, at.bureau, { state: 'live', limit: MATERIALS_MAX })
  const ids = stored.map(({ id }) => id)
  const uses = Map.groupBy(await among(at, materialUse, 'material', ids), ({ content }) =>
    String(content.values.material),
  )
  return stored
    .map(({ id, content }) => {
      const { name, materialKind, printedOn, copies } = content.values as Material
      const of = (uses.get(id) ?? [])
        .map((use) => ({ id: use.id, ...(use.content.values as Use) }))
        .sort((a, b) => b.on.localeCompare(a.on))
      const [taken, returned] = [sumDecimals(of.map((use) => use.taken)), sumOf(of.map((use) => use.returned))]
      return {
        ...{ id, name, kind: latest(materialKind) ?? '', printedOn, printed: copies, taken, returned },
        left: sumDecimals([subtractDecimals(copies, taken), returned]),
        handedOut: sumOf(of.map((use) => use.handedOut)),
        guessed: [...new Set(of.flatMap(({ counted }) => (counted === null || counted === EXACT ? [] : [counted])))],
        uses: of.map((use) => ({
          ...{ id: use.id, on: use.on, section: use.section, purpose: use.purpose, taken: use.taken },
          ...{ handedOut: use.handedOut, counted: use.counted, returned: use.returned },
        })),
      }
    })
    .sort((a, b) => a.kind.localeCompare(b.kind, 'zh') || b.printedOn.localeCompare(a.printedOn))
}

function sumOf(copies: readonly (Decimal | null)[]): Decimal {
  return sumDecimals(copies.filter((one) => one !== null))
}
