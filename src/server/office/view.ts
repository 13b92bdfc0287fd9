import type { Register } from '../../kernel/register.ts'
import { Refusal } from '../../store/refusal.ts'
import {
  addExtraColumn,
  dropExtraColumn,
  dropView,
  type ExtraColumn,
  type ExtraKind,
  extraColumnsOf,
  type ListView,
  saveView,
  viewById,
  viewsOf,
} from '../../store/views.ts'
import { look, type Office, work } from './office.ts'

export interface ViewDraft {
  readonly name: string
  readonly shared: boolean
  readonly content: unknown
}

const VIEWS_MAX = 60
const EXTRA_COLUMNS_MAX = 20

export async function listViews(office: Office, register: Register, account: string): Promise<readonly ListView[]> {
  return look(office, (at) => viewsOf(at, register.name, account))
}

/** Keeps a way of looking at a register; `id` replaces one of one's own. */
export async function keepView(
  office: Office,
  register: Register,
  account: string,
  id: string | null,
  draft: ViewDraft,
): Promise<string> {
  const name = draft.name.trim()
  if (name === '') throw new Refusal('view.name', '视图没有名称', '请起一个名称，如“东江街道在册高企”')
  return work(office, async (at) => {
    const known = await viewsOf(at, register.name, account)
    if (known.some((view) => view.owner === account && view.name === name && view.id !== id))
      throw new Refusal('view.double', `已有名为“${name}”的视图`, '请换一个名称，或更新原来的视图')
    if (id === null && known.length >= VIEWS_MAX)
      throw new Refusal('view.tooMany', `视图已有 ${VIEWS_MAX} 个`, '请先删去不用的视图')
    const view = { ...draft, name, owner: account }
    if (id === null) return saveView(at, register.name, view)
    mine(await viewById(at, register.name, id), account)
    return saveView(at, register.name, { ...view, id })
  })
}

export async function removeView(office: Office, register: Register, account: string, id: string): Promise<void> {
  return work(office, async (at) => {
    mine(await viewById(at, register.name, id), account)
    await dropView(at, id)
  })
}

/** Somebody else's view is to be looked through, not changed; one that is not shared does not exist for others. */
function mine(view: ListView | null, account: string): void {
  if (view === null || (view.owner !== account && !view.shared))
    throw new Refusal('view.unknown', '没有这个视图', '它可能已被删除，请刷新页面')
  if (view.owner !== account)
    throw new Refusal('view.foreign', `“${view.name}”是同事共享的视图`, '请另存为自己的视图再修改')
}

export async function addColumn(
  office: Office,
  register: Register,
  { label, kind }: { readonly label: string; readonly kind: ExtraKind },
): Promise<ExtraColumn> {
  const name = label.trim()
  if (name === '') throw new Refusal('column.name', '列没有名称', '请填写列的名称，如“联系情况”')
  return work(office, async (at) => {
    const known = await extraColumnsOf(at, register.name)
    const taken = Object.values(register.fields).flatMap(({ facts }) => facts.headers)
    if ([...taken, ...known.map((one) => one.label)].includes(name))
      throw new Refusal('column.double', `已有名为“${name}”的列`, '请换一个名称')
    if (known.length >= EXTRA_COLUMNS_MAX)
      throw new Refusal('column.tooMany', `自定义列已有 ${EXTRA_COLUMNS_MAX} 个`, '请先删去不用的列')
    const id = await addExtraColumn(at, register.name, { label: name, kind, actor: at.actor })
    return { id, label: name, kind }
  })
}

/** Takes a column of one's own away; how many values went with it. */
export async function removeColumn(office: Office, register: Register, id: string): Promise<number> {
  return work(office, (at) => dropExtraColumn(at, register.name, id))
}
