import type { Area } from '../../../kernel/area.ts'
import type { AreaCode } from '../../../kernel/values.ts'
import { saveAreas } from '../../../store/bureau.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At } from '../office.ts'

/** 区划 as somebody gives it; without `parent` it lies directly under the bureau's own ground. */
export interface GivenArea {
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly also: readonly string[]
  readonly group: string | null
}

/**
 * Adds areas and renames those that are there; none is taken away, since records may stand on it. Refuses the whole
 * list where a code or a name is doubled, a parent is unknown, or an area would lie in itself.
 */
export async function setAreas(at: At, given: readonly GivenArea[]): Promise<void> {
  const { tx, bureau, areas } = at
  const known = new Map([...areas.areas.values()].map((area) => [area.code as string, area]))
  const named = new Map<string, string>()
  const after = new Map<string, Area>(known)
  const seen = new Set<string>()
  for (const [index, { code, name, parent, also, group }] of given.entries()) {
    const line = `第${index + 1}行`
    if (!/^[0-9A-Z]{2,12}$/i.test(code))
      throw new Refusal(
        'area.code',
        `${line}「${code}」不是区划代码`,
        '填写统计用区划代码，如 320115002，只用数字和字母',
      )
    if (name.trim() === '') throw new Refusal('area.name', `${line}没有名称`, '填写街道、乡镇或园区的名称')
    if (seen.has(code)) throw new Refusal('area.double', `${line}的代码 ${code} 前面已经有了`, '一个代码只写一行')
    seen.add(code)
    const lies = code === areas.root ? null : ((parent ?? areas.root) as AreaCode)
    after.set(code, { code: code as AreaCode, name: name.trim(), parent: lies, also: [...also], group })
  }
  for (const { code, name, also } of after.values())
    for (const word of [name, ...also]) {
      const other = named.get(word)
      if (other !== undefined && other !== code)
        throw new Refusal(
          'area.name',
          `「${word}」既是 ${other} 又是 ${code}`,
          '名称和别名不能指两个区划，请改其中一个',
        )
      named.set(word, code)
    }
  for (const area of after.values()) refuseAstray(area, after)
  await saveAreas(
    tx,
    bureau,
    [...after.values()].filter(({ code }) => seen.has(code)),
  )
}

function refuseAstray(area: Area, all: ReadonlyMap<string, Area>): void {
  const passed = new Set<string>()
  for (let at: Area | undefined = area; at?.parent != null; at = all.get(at.parent)) {
    if (passed.has(at.code)) throw new Refusal('area.parent', `「${area.name}」的上级绕回了它自己`, '请检查上级代码')
    passed.add(at.code)
    if (!all.has(at.parent))
      throw new Refusal('area.parent', `「${at.name}」的上级 ${at.parent} 不在表中`, '先登记上级区划，或把上级留空')
  }
}
