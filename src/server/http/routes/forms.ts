import { createRoute, z } from '@hono/zod-openapi'
import { logExport } from '../../../store/exports.ts'
import { readKept } from '../../../store/files.ts'
import { listForms } from '../../../store/forms.ts'
import { resolveCutoff } from '../../../store/journal/cutoff.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type FillOrder, type Form, fillForm, insideOf, reckonForm } from '../../office/forms/fill.ts'
import type { FormMapping, Word } from '../../office/forms/form.ts'
import { openFilling, openForm, recogniseBlank, saveForm } from '../../office/forms/keep.ts'
import { listFields, ORDINAL } from '../../office/forms/list.ts'
import { look, work } from '../../office/office.ts'
import { openSheet } from '../../office/sheetIssue.ts'
import { readUpload } from '../../office/upload.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { type Desk, deskFor } from '../desk.ts'
import { fileAnswer, sendFile, WORKBOOK } from '../download.ts'
import { bureauParameter } from '../parameters.ts'
import { visibleIndicators } from '../present/definition.ts'
import { presentBlank, presentFilling, presentForm, presentFormHead, presentReckoned } from '../present/form.ts'
import { placeOf } from '../present/place.ts'
import { sheetFor } from '../present/sheet.ts'
import { barredBy } from '../present/value.ts'
import { notFound } from '../problem.ts'
import {
  blankRequest,
  blankSchema,
  fillingSchema,
  fillRequest,
  formHeadSchema,
  formListSchema,
  formRequest,
  formSchema,
  listFieldsSchema,
  previewRequest,
  previewSchema,
} from '../schema/forms.ts'

const bureauQuery = z.object({ bureau: bureauParameter })
const params = z.object({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const all = createRoute({
  method: 'get',
  path: '/',
  summary: '套表：指定过填法的上级空表',
  request: { query: bureauQuery },
  responses: answers(formListSchema, '各张表'),
})

const read = createRoute({
  method: 'post',
  path: '/read',
  summary: '读一张空表；认出是哪张表的新一期',
  request: { query: bureauQuery, body: body(blankRequest) },
  responses: answers(blankSchema, '空表的各格'),
})

const fields = createRoute({
  method: 'get',
  path: '/fields/{register}',
  summary: '名单的列可以填一种台账的哪些项',
  request: { params: z.object({ register: z.string().max(60) }), query: bureauQuery },
  responses: answers(listFieldsSchema, '可填的项'),
})

const save = createRoute({
  method: 'post',
  path: '/',
  summary: '存下空表各格填什么；再次保存是新的一版',
  request: { query: bureauQuery, body: body(formRequest) },
  responses: answers(formHeadSchema, '存下的表'),
})

const one = createRoute({
  method: 'get',
  path: '/{id}',
  summary: '一张表：空表、填法、历次填报',
  request: { params, query: bureauQuery },
  responses: answers(formSchema, '表'),
})

const preview = createRoute({
  method: 'post',
  path: '/{id}/preview',
  summary: '各格将填什么数，什么也不写',
  request: { params, query: bureauQuery, body: body(previewRequest) },
  responses: answers(previewSchema, '各格的数'),
})

const fill = createRoute({
  method: 'post',
  path: '/{id}/fillings',
  summary: '填报：填好的表存下，每个数记入报数簿',
  request: { params, query: bureauQuery, body: body(fillRequest) },
  responses: answers(fillingSchema, '一次填报'),
})

const file = createRoute({
  method: 'get',
  path: '/{id}/fillings/{filling}/file',
  summary: '填好的表',
  request: { params: z.object({ id: z.uuid(), filling: z.uuid() }), query: bureauQuery },
  responses: fileAnswer(WORKBOOK, '填好的表'),
})

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const formRoutes = api()
  .openapi(all, async (c) => {
    const { office } = deskFor(c, 'forms.manage')
    const forms = await look(office, ({ tx, bureau }) => listForms<readonly Word[], FormMapping>(tx, bureau))
    return c.json(forms.map(presentFormHead), 200)
  })
  .openapi(read, async (c) => {
    const { office, account } = deskFor(c, 'forms.manage')
    const { hash, name } = c.req.valid('json')
    const bytes = await readUpload(office, { hash, account: account.id })
    return c.json(presentBlank(await recogniseBlank(office, bytes, name)), 200)
  })
  .openapi(fields, (c) => {
    const { office, allowance } = deskFor(c, 'forms.manage')
    const register = office.catalog.registers.get(c.req.valid('param').register)
    if (register === undefined) throw notFound('台账')
    const found = listFields(office.catalog.registers, register, (field) => barredBy(field, allowance) !== null)
    return c.json([{ key: ORDINAL, label: '序号' }, ...found.map(({ key, label }) => ({ key, label }))], 200)
  })
  .openapi(save, async (c) => {
    const desk = deskFor(c, 'forms.manage')
    const given = c.req.valid('json')
    const bytes = await blankBytes(desk, given.id, given.hash)
    return c.json(presentFormHead(await saveForm(desk.office, { ...given, bytes }, c.var.premises.now())), 200)
  })
  .openapi(one, async (c) => {
    const { office } = deskFor(c, 'forms.manage')
    return c.json(presentForm(await openForm(office, c.req.valid('param').id)), 200)
  })
  .openapi(preview, async (c) => {
    const desk = deskFor(c, 'forms.manage')
    const order = await orderOf(desk, c.req.valid('param').id, c.req.valid('json'))
    const cutoff = await resolveCutoff(desk.office.store, desk.office.bureau, null)
    const reckoned = await reckonForm(desk.office, cutoff, order)
    return c.json(presentReckoned(reckoned, cutoff, insideOf(desk.office, reckoned)), 200)
  })
  .openapi(fill, async (c) => {
    const desk = deskFor(c, 'sheets.issue')
    const asked = c.req.valid('json')
    const order = await orderOf(desk, c.req.valid('param').id, asked)
    const cutoff = await resolveCutoff(desk.office.store, desk.office.bureau, `#${asked.entry}`)
    return c.json(presentFilling(await fillForm(desk.office, cutoff, order, asked, c.var.premises.now())), 200)
  })
  .openapi(file, async (c) => {
    const desk = deskFor(c, 'forms.manage')
    const { office, allowance } = desk
    const { id, filling } = c.req.valid('param')
    const { fileName, fileHash } = await look(office, (at) => openFilling(at, id, filling))
    const { withheld } = sheetFor(await openSheet(office, filling), office.catalog, allowance)
    if (withheld > 0) throw new Refusal('form.withheld', '这张表里有限专人查看的数', '请由有权限的同事下载')
    const bytes = await readKept(office.files, fileHash)
    await work(office, ({ tx, bureau, actor }) =>
      logExport(tx, bureau, { actor, what: `下载填好的表 ${fileName}`, detail: { form: id, filling }, rows: 1 }),
    )
    const type = fileName.toLowerCase().endsWith('.docx') ? DOCX : WORKBOOK
    return sendFile(c, type as typeof WORKBOOK, fileName, bytes)
  })

/** A blank that was just handed over; the one of a form that is mapped anew is kept already. */
async function blankBytes({ office, account }: Desk, id: string | null, hash: string): Promise<Uint8Array> {
  if (id !== null) {
    const { form, bytes } = await openForm(office, id)
    if (form.fileHash === hash) return bytes
  }
  return readUpload(office, { hash, account: account.id })
}

type Asked = z.infer<typeof previewRequest>

async function orderOf(
  { office, account, allowance }: Desk,
  id: string,
  { period, area, blank }: Asked,
): Promise<FillOrder> {
  const { form, bytes } = await openForm(office, id)
  const given =
    blank === null
      ? { bytes, fileName: form.fileName }
      : { bytes: await readUpload(office, { hash: blank.hash, account: account.id }), fileName: blank.name }
  const visible = new Set(visibleIndicators(office.catalog, allowance))
  const place = await look(office, async ({ areas }) => placeOf(areas, area))
  return {
    form: form satisfies Form,
    ...{ blank: given, period, area: place },
    sees: (indicator) => visible.has(indicator),
    withheld: (field) => barredBy(field, allowance) !== null,
  }
}
