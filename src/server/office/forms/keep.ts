import { v7 as uuid } from 'uuid'
import { keepFile, readKept } from '../../../store/files.ts'
import { fillingsOf, findFilling, findForm, insertForm, listForms } from '../../../store/forms.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, look, type Office, work } from '../office.ts'
import { type Blank, carriedOver, isAlike, likenessOf, readBlank, wordsOf } from './blank.ts'
import type { Form } from './fill.ts'
import type { FormCell, FormMapping, Left, Word } from './form.ts'

/** A blank that somebody handed over, and the form of which it is the next one. */
export interface Recognised {
  readonly blank: Blank
  readonly known: {
    readonly form: Form
    /** Of the words of both, in hundredths, how many are the same. */
    readonly percent: number
    readonly mapping: FormMapping
    /** Cells whose headers are not found any more. */
    readonly lost: readonly FormCell[]
  } | null
}

/** Reads a blank and finds the form that it is a new month's blank of. */
export async function recogniseBlank(office: Office, bytes: Uint8Array, fileName: string): Promise<Recognised> {
  const blank = await readBlank(bytes, fileName)
  const words = wordsOf(blank)
  const forms = await look(office, ({ tx, bureau }) => listForms<readonly Word[], FormMapping>(tx, bureau))
  const [best] = forms
    .filter(({ kind }) => kind === blank.kind)
    .map((form) => ({ form, percent: likenessOf(form.words, words) }))
    .sort((a, b) => b.percent - a.percent)
  if (best === undefined || !isAlike(best.percent)) return { blank, known: null }
  return { blank, known: { ...best, ...carriedOver(best.form.mapping, best.form.words, words) } }
}

const CELLS_MAX = 2_000
const LISTS_MAX = 10

/** Keeps what the cells of a blank take: a new form, or another version of one. */
export async function saveForm(
  office: Office,
  given: {
    readonly id: string | null
    readonly name: string
    readonly fileName: string
    readonly hash: string
    readonly bytes: Uint8Array
    readonly mapping: FormMapping
  },
  now: Date,
): Promise<Form> {
  const { mapping, name } = given
  if (mapping.cells.length > CELLS_MAX || mapping.lists.length > LISTS_MAX)
    throw new Refusal('form.tooLarge', `一张表最多指定${CELLS_MAX}个单元格、${LISTS_MAX}份名单`, '请分成几张表')
  const blank = await readBlank(given.bytes, given.fileName)
  await keepFile(office.files, given.hash, given.bytes)
  return work(office, async ({ tx, bureau, actor }) => {
    const forms = await listForms<readonly Word[], FormMapping>(tx, bureau)
    const before = forms.find(({ id }) => id === given.id)
    if (given.id !== null && before === undefined) throw gone()
    if (forms.some((one) => one.name === name && one.id !== given.id))
      throw new Refusal('form.name', `已有叫“${name}”的表`, '请打开那张表重新指定，或换一个名称')
    const form: Form = {
      ...{ id: before?.id ?? uuid(), version: (before?.version ?? 0) + 1, name, kind: blank.kind },
      ...{ fileName: given.fileName, fileHash: given.hash, words: wordsOf(blank), mapping },
      ...{ actor, savedAt: now.toISOString() },
    }
    await insertForm(tx, bureau, form)
    return form
  })
}

export async function openForm(office: Office, id: string) {
  const found = await look(office, async ({ tx, bureau }) => {
    const form = await findForm<readonly Word[], FormMapping>(tx, bureau, id)
    return form && { form, fillings: await fillingsOf<readonly Left[]>(tx, bureau, id) }
  })
  if (found === null) throw gone()
  const bytes = await readKept(office.files, found.form.fileHash)
  return { ...found, bytes, blank: await readBlank(bytes, found.form.fileName) }
}

export async function openFilling({ tx, bureau }: Pick<At, 'tx' | 'bureau'>, form: string, id: string) {
  const found = await findFilling<readonly Left[]>(tx, bureau, id)
  if (found === null || found.form !== form) throw gone()
  return found
}

function gone(): Refusal {
  return new Refusal('form.gone', '没有这张表', '请从套表的列表重新打开')
}
