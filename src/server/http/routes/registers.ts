import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Register } from '../../../kernel/register.ts'
import type { Day } from '../../../kernel/values.ts'
import { createFromForm } from '../../office/create.ts'
import type { Cells } from '../../office/edit.ts'
import { templateWorkbook } from '../../office/export.ts'
import { type Asked, listRows, listTotals, listValues, reachOf, type Where } from '../../office/list.ts'
import { look } from '../../office/office.ts'
import type { DatedChange } from '../../office/plan.ts'
import { changeRecords, type EditResult, restoreRecords, undoEdits, voidRecords } from '../../office/records.ts'
import { suggestRecords } from '../../office/suggest.ts'
import { refuseUnknown } from '../../office/upload.ts'
import { addColumn, keepView, removeColumn, removeView } from '../../office/view.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { atWork, type Desk, deskFor, type Env } from '../desk.ts'
import { type Action, may } from '../may.ts'
import { bureauParameter } from '../parameters.ts'
import { presentRows, presentTotals } from '../present/list.ts'
import { presentValues, wantedNames } from '../present/listValues.ts'
import { withheldBy } from '../present/reading.ts'
import { presentRegister, presentRegisters } from '../present/register.ts'
import { notFound, problemResponse } from '../problem.ts'
import { jobSchema } from '../schema/jobs.ts'
import {
  cellsInSchema,
  datedSchema,
  editedSchema,
  editResultSchema,
  editsSchema,
  extraKindSchema,
  madeSchema,
  plainText,
  recordListSchema,
  registerListSchema,
  registerSchema,
  seenListSchema,
  suggestionsSchema,
  undoListSchema,
  valuesSchema,
  viewDraftSchema,
  whereSchema,
} from '../schema/registers.ts'
import { listExport } from '../tasks/exports.ts'
import { begin } from '../tasks/task.ts'
import { exportOf, presentJob } from './jobs.ts'

const WINDOW_ROWS_MAX = 500
const OFFSET_MAX = 10_000_000
const WHERE_LENGTH_MAX = 16_000
const SEARCH_LENGTH_MAX = 200
const REASON_LENGTH_MAX = 500
const VALUES_MAX = 300
const SORT_COLUMNS_MAX = 6
const EXPORT_COLUMNS_MAX = 200
const EXPORT_IDS_MAX = 10_000

const bureauQuery = z.object({ bureau: bureauParameter })
const named = z.object({ register: z.string().max(60) })
const one = named.extend({ id: z.uuid() })
const body = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const whereParameter = z
  .string()
  .max(WHERE_LENGTH_MAX)
  .default('')
  .transform((text, context): Where => {
    const read = whereSchema.safeParse(jsonOf(text))
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: '筛选条件读不懂' })
    return z.NEVER
  })
  .openapi({ type: 'string', description: '筛选，JSON：按列写条件', example: '{"status":{"among":["存续"]}}' })

const names = (most: number) =>
  plainText(8_000)
    .default('')
    .transform((text) =>
      text
        .split(',')
        .filter((name) => name !== '')
        .slice(0, most),
    )

const asked = {
  where: whereParameter,
  sort: names(SORT_COLUMNS_MAX).openapi({ type: 'string', description: '排序：列，逗号分隔；前加 - 为倒序' }),
  search: plainText(SEARCH_LENGTH_MAX).default('').openapi({ description: '在各文字列中查找' }),
}

const registers = createRoute({
  method: 'get',
  path: '/',
  summary: '全部台账，按业务线，各有几条',
  request: { query: bureauQuery },
  responses: answers(registerListSchema, '台账'),
})

const register = createRoute({
  method: 'get',
  path: '/{register}',
  summary: '一个台账：列、常用视图、可做的操作',
  request: { params: named, query: bureauQuery },
  responses: answers(registerSchema, '台账'),
})

const records = createRoute({
  method: 'get',
  path: '/{register}/records',
  summary: '台账的记录：筛选、排序、一段行、合计',
  request: {
    params: named,
    query: bureauQuery.extend({
      ...asked,
      columns: names(EXPORT_COLUMNS_MAX).openapi({ type: 'string', description: '要哪些列，不填为全部' }),
      offset: z.coerce.number().int().min(0).max(OFFSET_MAX).default(0).openapi({ type: 'integer' }),
      limit: z.coerce
        .number()
        .int()
        .min(0)
        .max(WINDOW_ROWS_MAX)
        .default(100)
        .openapi({ type: 'integer', description: '几行；0 为只计数、合计' }),
      totals: z.enum(['true', 'false']).default('true').openapi({ description: '是否同时计数、合计' }),
    }),
  },
  responses: answers(recordListSchema, '一段记录'),
})

const values = createRoute({
  method: 'get',
  path: '/{register}/values',
  summary: '一列有哪些内容，各有几条',
  request: { params: named, query: bureauQuery.extend({ ...asked, column: plainText(60) }) },
  responses: answers(valuesSchema, '内容，多的在前'),
})

const suggestions = createRoute({
  method: 'get',
  path: '/{register}/suggestions',
  summary: '按名称或代码查找可引用的记录',
  request: { params: named, query: bureauQuery.extend({ find: plainText(SEARCH_LENGTH_MAX).default('') }) },
  responses: answers(suggestionsSchema, '记录'),
})

const create = createRoute({
  method: 'post',
  path: '/{register}/records',
  summary: '新建一条记录',
  request: { params: named, query: bureauQuery, body: body(z.object({ cells: cellsInSchema })) },
  responses: answers(editResultSchema, '结果：已建，或每一项为什么不行'),
})

const change = createRoute({
  method: 'post',
  path: '/{register}/changes',
  summary: '修改一条或多条记录；一条记录要么全改，要么全不改',
  request: {
    params: named,
    query: bureauQuery,
    body: body(
      z.object({ edits: editsSchema, dated: datedSchema.nullable(), reason: plainText(REASON_LENGTH_MAX).nullable() }),
    ),
  },
  responses: answers(editedSchema, '每条记录的结果'),
})

const voiding = createRoute({
  method: 'post',
  path: '/{register}/voids',
  summary: '作废',
  request: {
    params: named,
    query: bureauQuery,
    body: body(z.object({ records: seenListSchema, reason: plainText(REASON_LENGTH_MAX) })),
  },
  responses: answers(editedSchema, '每条记录的结果'),
})

const restore = createRoute({
  method: 'post',
  path: '/{register}/restores',
  summary: '恢复已作废的记录',
  request: { params: named, query: bureauQuery, body: body(z.object({ records: seenListSchema })) },
  responses: answers(editedSchema, '每条记录的结果'),
})

const undo = createRoute({
  method: 'post',
  path: '/{register}/undo',
  summary: '撤销刚才的修改：回到这个版本之前；此后有人改过的不能撤销',
  request: { params: named, query: bureauQuery, body: body(z.object({ records: undoListSchema })) },
  responses: answers(editedSchema, '每条记录的结果'),
})

const addView = createRoute({
  method: 'post',
  path: '/{register}/views',
  summary: '保存常用视图',
  request: { params: named, query: bureauQuery, body: body(viewDraftSchema) },
  responses: answers(madeSchema, '视图'),
})

const changeView = createRoute({
  method: 'put',
  path: '/{register}/views/{id}',
  summary: '更新自己的视图',
  request: { params: one, query: bureauQuery, body: body(viewDraftSchema) },
  responses: answers(madeSchema, '视图'),
})

const deleteView = createRoute({
  method: 'delete',
  path: '/{register}/views/{id}',
  summary: '删除自己的视图',
  request: { params: one, query: bureauQuery },
  responses: answers(madeSchema, '视图'),
})

const addExtra = createRoute({
  method: 'post',
  path: '/{register}/columns',
  summary: '加一个自定义列：只作备注，不计入任何指标',
  request: {
    params: named,
    query: bureauQuery,
    body: body(z.object({ label: plainText(40), kind: extraKindSchema })),
  },
  responses: answers(madeSchema, '列'),
})

const deleteExtra = createRoute({
  method: 'delete',
  path: '/{register}/columns/{id}',
  summary: '删除自定义列，连同其中的内容',
  request: { params: one, query: bureauQuery },
  responses: answers(z.object({ values: z.number().int() }), '删去了几处内容'),
})

const exporting = createRoute({
  method: 'post',
  path: '/{register}/exports',
  summary: '在后台导出列表：当前的筛选、列、顺序',
  request: {
    params: named,
    query: bureauQuery,
    body: body(
      z.object({
        where: whereSchema,
        sort: z.array(z.string().max(61)).max(SORT_COLUMNS_MAX),
        search: plainText(SEARCH_LENGTH_MAX),
        columns: z.array(z.string().max(60)).min(1).max(EXPORT_COLUMNS_MAX),
        ids: z.array(z.uuid()).max(EXPORT_IDS_MAX).nullable(),
      }),
    ),
  },
  responses: answers(jobSchema, '后台任务'),
})

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const workbook = {
  200: { description: '工作簿', content: { [WORKBOOK]: { schema: z.string().openapi({ format: 'binary' }) } } },
  ...problemResponse,
} as const

const download = createRoute({
  method: 'get',
  path: '/{register}/exports/{id}',
  summary: '取走导出的工作簿',
  request: { params: one, query: bureauQuery },
  responses: workbook,
})

const template = createRoute({
  method: 'get',
  path: '/{register}/template',
  summary: '导入模板',
  request: { params: named, query: bureauQuery },
  responses: workbook,
})

export const registerRoutes = api()
  .openapi(registers, async (c) => {
    const { office, member } = deskFor(c, 'records.read')
    const lines = await look(office, presentRegisters)
    return c.json({ lines, mayWrite: may(member, 'records.write') !== null }, 200)
  })
  .openapi(register, async (c) => {
    const { register, office, allowance, member } = bookFor(c, 'records.read', c.req.valid('param').register)
    const account = atWork(c).account.id
    const rights = {
      mayWrite: may(member, 'records.write') !== null,
      mayExport: may(member, 'records.export') !== null,
    }
    return c.json(await look(office, (at) => presentRegister(at, register, allowance, account, rights)), 200)
  })
  .openapi(records, async (c) => {
    const { register, office, allowance } = bookFor(c, 'records.read', c.req.valid('param').register)
    const { columns, offset, limit, totals, ...list } = c.req.valid('query')
    const asked: Asked = { ...list, ids: null }
    const told = await look(office, async (at) => {
      const reach = await reachOf(at, register, withheldBy(allowance))
      const rows = await listRows(at, reach, asked, { offset, limit })
      const of = totals === 'true' ? await listTotals(at, reach, asked) : null
      const names = of === null ? new Map() : await wantedNames(at, register, asked.where)
      return {
        rows: await presentRows(at, reach, rows, columns.length === 0 ? null : new Set(columns), allowance),
        totals: of && presentTotals(at, reach, of, asked.where, asked.search, names, c.var.premises.now()),
      }
    })
    return c.json(told, 200)
  })
  .openapi(values, async (c) => {
    const { register, office, allowance } = bookFor(c, 'records.read', c.req.valid('param').register)
    const { column, ...list } = c.req.valid('query')
    const told = await look(office, async (at) => {
      const reach = await reachOf(at, register, withheldBy(allowance))
      const found = await listValues(at, reach, { ...list, ids: null }, column, VALUES_MAX)
      return presentValues(at, reach, column, found)
    })
    return c.json(told, 200)
  })
  .openapi(suggestions, async (c) => {
    const { register, office } = bookFor(c, 'records.read', c.req.valid('param').register)
    return c.json(await suggestRecords(office, register, c.req.valid('query').find), 200)
  })
  .openapi(create, async (c) => {
    const desk = bookFor(c, 'records.write', c.req.valid('param').register)
    await refuseUnknown(desk.office, desk.account.id, filesIn([c.req.valid('json')]))
    const made = { office: desk.office, cells: c.req.valid('json').cells, withheld: withheldBy(desk.allowance) }
    const { result, shown } = await createFromForm(desk.register, made, async (at, reach, row) => {
      const [presented] = await presentRows(at, reach, [row], null, desk.allowance)
      return presented ?? null
    })
    return c.json({ ...result, row: shown }, 200)
  })
  .openapi(change, async (c) => {
    const desk = bookFor(c, 'records.write', c.req.valid('param').register)
    const { edits, dated, reason } = c.req.valid('json')
    await refuseUnknown(desk.office, desk.account.id, filesIn(edits))
    const options = { withheld: withheldBy(desk.allowance), dated: datedOf(dated), reason }
    const results = await changeRecords(desk.office, desk.register, edits, options)
    return c.json(await withRows(desk, results), 200)
  })
  .openapi(voiding, async (c) => {
    const desk = bookFor(c, 'records.write', c.req.valid('param').register)
    const { records, reason } = c.req.valid('json')
    return c.json(await withRows(desk, await voidRecords(desk.office, desk.register, records, reason)), 200)
  })
  .openapi(restore, async (c) => {
    const desk = bookFor(c, 'records.write', c.req.valid('param').register)
    const { records } = c.req.valid('json')
    return c.json(await withRows(desk, await restoreRecords(desk.office, desk.register, records)), 200)
  })
  .openapi(undo, async (c) => {
    const desk = bookFor(c, 'records.write', c.req.valid('param').register)
    const { records } = c.req.valid('json')
    return c.json(await withRows(desk, await undoEdits(desk.office, desk.register, records)), 200)
  })
  .openapi(addView, async (c) => {
    const { register, office } = bookFor(c, 'records.write', c.req.valid('param').register)
    const id = await keepView(office, register, atWork(c).account.id, null, c.req.valid('json'))
    return c.json({ id }, 200)
  })
  .openapi(changeView, async (c) => {
    const { register, id } = c.req.valid('param')
    const book = bookFor(c, 'records.write', register)
    await keepView(book.office, book.register, atWork(c).account.id, id, c.req.valid('json'))
    return c.json({ id }, 200)
  })
  .openapi(deleteView, async (c) => {
    const { register, id } = c.req.valid('param')
    const book = bookFor(c, 'records.write', register)
    await removeView(book.office, book.register, atWork(c).account.id, id)
    return c.json({ id }, 200)
  })
  .openapi(addExtra, async (c) => {
    const { register, office } = bookFor(c, 'records.write', c.req.valid('param').register)
    const { id } = await addColumn(office, register, c.req.valid('json'))
    return c.json({ id }, 200)
  })
  .openapi(deleteExtra, async (c) => {
    const { register, id } = c.req.valid('param')
    const book = bookFor(c, 'records.write', register)
    return c.json({ values: await removeColumn(book.office, book.register, id) }, 200)
  })
  .openapi(exporting, async (c) => {
    const book = bookFor(c, 'records.export', c.req.valid('param').register)
    const { columns, ...asked } = c.req.valid('json')
    const input = { register: book.register.name, asked, columns }
    return c.json(presentJob(await begin(c, book, listExport, `导出${book.register.label}`, input)), 200)
  })
  .openapi(download, async (c) => {
    const { register, id } = c.req.valid('param')
    const { office } = bookFor(c, 'records.export', register)
    const found = await exportOf(c, office, id)
    attach(c, found.name)
    return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': WORKBOOK })
  })
  .openapi(template, async (c) => {
    const { register, office } = bookFor(c, 'records.read', c.req.valid('param').register)
    const bytes = await templateWorkbook(office, register)
    attach(c, `${register.label}模板.xlsx`)
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': WORKBOOK })
  })

interface Book extends Desk {
  readonly register: Register
}

/** Somebody at work on one register. */
function bookFor(c: Context<Env>, action: Action, name: string): Book {
  const desk = deskFor(c, action)
  const register = desk.office.catalog.registers.get(name)
  if (register === undefined) throw notFound(`台账「${name}」`)
  return { ...desk, register }
}

/** The results of an edit with the rows as they stand now. */
async function withRows({ office, register, allowance }: Book, results: readonly EditResult[]) {
  return look(office, async (at) => {
    const reach = await reachOf(at, register, withheldBy(allowance))
    const ids = results.flatMap(({ id }) => (id === '' ? [] : [id]))
    const asked: Asked = { where: {}, sort: [], search: '', ids }
    const rows = ids.length === 0 ? [] : await listRows(at, reach, asked, { offset: 0, limit: ids.length })
    const presented = new Map((await presentRows(at, reach, rows, null, allowance)).map((row) => [row.id, row]))
    return results.map((result) => ({ ...result, row: presented.get(result.id) ?? null }))
  })
}

function datedOf(dated: z.infer<typeof datedSchema> | null): DatedChange | null {
  return dated?.kind === 'change' ? { kind: 'change', from: dated.from as Day } : dated
}

function attach(c: Context<Env>, name: string): void {
  c.header('Content-Disposition', `attachment; filename="list.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`)
}

function jsonOf(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The files that edits put under records. */
function filesIn(edits: readonly { readonly cells: Cells }[]): readonly string[] {
  return edits.flatMap(({ cells }) => Object.values(cells).flatMap(({ file }) => file ?? []))
}
