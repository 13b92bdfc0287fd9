import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readWorkbook } from '../../exchange/workbook/read.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { addBureau, bureaus, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope } from '../../store/database.ts'
import { Refusal } from '../../store/refusal.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import { withOffice, withStore } from '../open.ts'
import type { Command } from './index.ts'

export const bureau: Command = {
  usage: [
    'bureau add 代码 [--name 名称] [--area 区划名称]',
    'bureau areas 文件（列：代码、名称，可加 上级、别名、分组）',
    'bureau list [--json]',
  ],
  says: '单位',
  async run([action, ...args]) {
    if (action === 'add') return add(args)
    if (action === 'areas') return areas(args)
    if (action === 'list') return list(args)
    throw new UsageError(bureau.usage.join('\n'))
  },
}

async function add(args: readonly string[]) {
  const { values, positionals: given } = parse(args, { name: { type: 'string' }, area: { type: 'string' } })
  const [code] = positionals(given, ['代码'])
  const name = values.name ?? `${code}科学技术局`
  await withStore(values, (store) =>
    addBureau(
      store,
      { code, name },
      values.area ?? (name.replace(/(科学技术|科技|科学技术和工业信息化|科工)局$/, '') || code),
    ),
  )
  console.log(`已建立单位 ${code} ${name}`)
  return 0 as const
}

/** Areas come as a table of their own: a code and a name for each street. */
async function areas(args: readonly string[]) {
  const { values, positionals: given } = parse(args, {})
  const [path] = positionals(given, ['文件'])
  const workbook = await readWorkbook(new Uint8Array(await readFile(path)), basename(path))
  const [header, ...rows] = workbook.sheets[0]?.rows ?? []
  const column = (...names: string[]) => header?.cells.find(({ text }) => names.includes(text.trim()))?.column
  const [code, name, parent, also, group] = [
    column('代码', '区划代码'),
    column('名称', '区划名称', '街道'),
    column('上级', '上级代码'),
    column('别名'),
    column('分组'),
  ]
  if (code === undefined || name === undefined)
    throw new Refusal('area.header', '区划表缺少“代码”或“名称”列', '请在第一行写明列名：代码、名称')
  return withOffice(values, async (office) => {
    const list = rows.map(({ cells }) => {
      const text = (index: number | undefined) => cells.find((cell) => cell.column === index)?.text.trim() ?? ''
      return {
        code: text(code) as AreaCode,
        name: text(name),
        parent: (text(parent) || office.bureau) as AreaCode,
        also: text(also)
          .split(/[、，,]/)
          .filter((word) => word !== ''),
        group: text(group) || null,
      }
    })
    await inScope(office.store, bureauScope(office.bureau), (tx) =>
      saveAreas(
        tx,
        office.bureau,
        list.filter((area) => area.code !== '' && area.code !== office.bureau),
      ),
    )
    console.log(`已登记 ${list.length} 个区划`)
    return 0 as const
  })
}

async function list(args: readonly string[]) {
  const { values } = parse(args, {})
  return withStore(values, async (store) => {
    const all = await bureaus(store)
    console.log(values.json ? JSON.stringify(all, null, 2) : all.map(({ code, name }) => `${code}\t${name}`).join('\n'))
    return 0 as const
  })
}
