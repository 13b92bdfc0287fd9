import type { Line } from '../../../kernel/register.ts'
import { Refusal } from '../../../store/refusal.ts'
import { loadSetting, saveSetting } from '../../../store/settings.ts'
import type { At } from '../office.ts'

const NAME = 'lineNames'

/** 业务线改名: what a bureau calls a line otherwise than the product does. */
export type OwnLineNames = { readonly [line in Line]?: string }

export async function ownLineNames({ tx, bureau }: Pick<At, 'tx' | 'bureau'>): Promise<OwnLineNames> {
  const { value } = await loadSetting<OwnLineNames>(tx, bureau, NAME)
  return value ?? {}
}

/** Names some of the lines; an empty name gives the line its usual one back. Refuses two lines of one name. */
export async function nameLines(at: At, given: OwnLineNames, usual: { readonly [line in Line]: string }) {
  const own = Object.fromEntries(
    Object.entries({ ...(await ownLineNames(at)), ...given }).flatMap(([line, name]) => {
      const said = name.trim()
      return said === '' || said === usual[line as Line] ? [] : [[line, said]]
    }),
  ) as OwnLineNames
  const seen = new Map<string, string>()
  for (const [line, name] of Object.entries({ ...usual, ...own })) {
    const other = seen.get(name)
    if (other !== undefined)
      throw new Refusal('line.name', `「${name}」已是另一条业务线的名称`, `请给“${usual[line as Line]}”换一个名称`)
    seen.set(name, line)
  }
  const { tx, bureau, actor } = at
  await saveSetting(tx, { bureau, name: NAME, value: own, version: null, actor })
}
