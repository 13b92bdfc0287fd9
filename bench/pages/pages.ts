import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Store } from '../../src/store/database.ts'

/** A screen, and what stands on it once it is usable. */
export interface Page {
  readonly name: string
  /** As the router names it, below the bureau. */
  readonly route: string
  readonly path: string
  readonly shown: string
}

function page(name: string, route: string, path: string, shown: string): Page {
  return { name, route, path, shown }
}

const list = (name: string, rest = '') =>
  ['/registers/$register', `/registers/${name}${rest}`, '[role=row] [role=gridcell]'] as const

/** Where a clerk comes from to every other screen: a page that asks the server for nothing. */
export const resting = page('核验', '/verify', '/verify', '.verify h1')
/** The heading of a screen, which is not that of the one before. */
const HEADING = 'main h1:not(.verify h1)'

/** Every screen that a clerk comes by, in one period of one bureau. */
export const pages: readonly Page[] = [
  page('工作台', '/work', '/work', HEADING),
  page('驾驶舱', '/', '/?period=2026H1', '.cockpit .keys article'),
  page('驾驶舱，二十天前', '/', '/?period=2026H1&asOf=2026-10-27', '.cockpit .keys article, main .kc-state'),
  page('打开一个数', '/', '/?period=2026H1&open=patentGrants', '.drill-table tbody tr'),
  page('指标', '/indicators', '/indicators?period=2026H1', '.indicators-entry'),
  page('文稿', '/documents', '/documents', '.documents-list li'),
  page('文稿模板', '/templates', '/templates', HEADING),
  page('一个模板', '/templates/$template', '/templates/leader-briefing?period=2026H1', '.source-line'),
  page('台账总览', '/registers', '/registers', '.registers-list a'),
  page('企业列表', ...list('enterprise')),
  page('专利列表', ...list('patent')),
  page('专利列表，按权利人排', ...list('patent', '?sort=patentee')),
  page('技术合同列表', ...list('techContract')),
  page('导入', '/import', '/import', '.imports-steps'),
  page('导入批次', '/batches', '/batches', '.imports-table .ant-table-row, .imports .kc-state'),
  page('认领', '/claims', '/claims', '.claims-list li, .imports .kc-state'),
  page('报数', '/sheets/new', '/sheets/new?period=2026H1&pick=highTechFirms', '.sheet-preview table tbody tr'),
  page('报数单', '/sheets', '/sheets', '.sheets-list li'),
  page('确认本期数', '/confirm', '/confirm?period=2026H1', '.confirming-table tbody tr'),
  page('目标', '/targets', '/targets?period=2026', '.targets-table tbody tr, .targets .kc-state'),
  page('三张清单', '/lists', '/lists', '.lists-board, .lists .kc-state'),
  page('政策', '/policies', '/policies', '.policy-block, main .kc-state'),
  page('政策测算', '/policies/calculator', '/policies/calculator', '.policy-actions'),
  page('政策匹配', '/policies/matches', '/policies/matches', '.policy-actions'),
  page('预算', '/policies/budgets', '/policies/budgets', '.policy-block, main .kc-state'),
  page('券', '/policies/vouchers', '/policies/vouchers', '.policy-block, main .kc-state'),
  page('核稿', '/proofread', '/proofread', '.proofread-paste'),
  resting,
]

/** Screens of which the heading comes with what they hold, or with the word that there is nothing yet. */
const headed = [
  ['对接', '/matching'],
  ['服务', '/service'],
  ['任务', '/tasks'],
  ['读政策', '/policies/reading'],
  ['推送', '/policies/pushes'],
  ['政策清单', '/policies/bundles'],
  ['宣传材料', '/policies/materials'],
  ['线上兑付', '/policies/online'],
  ['拨付', '/policies/payments'],
  ['区县', '/districts'],
  ['园区', '/parks'],
  ['名单对账', '/reconciliations'],
  ['套表', '/forms'],
  ['评分', '/reviewing'],
].map(([name = '', path = '']) => page(name, path, path, `${HEADING}, main .kc-state`))

/** With those of the administration, and those that show one thing of many: the busiest firm, a record, a document in hand, one issued, a sheet. */
export async function pagesOf(store: Store, bureau: string): Promise<readonly Page[]> {
  const { firm, patent, draft, issued, sheet, request, clause } = await placesOf(store, bureau)
  return [
    ...pages,
    page('写一篇文稿', '/documents/$id', `/documents/${draft}`, '.editor-place .paper p'),
    page('看一篇定稿', '/documents/$id', `/documents/${issued}`, '.paper-title'),
    page('一条记录', '/registers/$register/$record', `/registers/patent/${patent}`, '.record-page-fields .record-line'),
    page('一企一档', '/enterprises/$id', `/enterprises/${firm}`, '.efile-part [class]'),
    page('文件', '/files', '/files', HEADING),
    page('人员', '/people', '/people', HEADING),
    page('岗位', '/posts', '/posts', HEADING),
    page('委托', '/delegations', '/delegations', HEADING),
    page('交接', '/handover', '/handover', HEADING),
    page('保护等级', '/level', '/level', HEADING),
    page('公示', '/notices', '/notices', HEADING),
    page('评审', '/reviews', '/reviews', HEADING),
    page('手册', '/help/$page', '/help/README', '.help-text'),
    page('审计日志', '/audit', '/audit', HEADING),
    page('消息', '/messages', '/messages', HEADING),
    page('收表', '/collections', '/collections', HEADING),
    page('新的收表', '/collections/new', '/collections/new', HEADING),
    page('系统', '/system', '/system', HEADING),
    ...headed,
    ...(request === null ? [] : caseOf(request)),
    ...(clause === null
      ? []
      : [page('一个条款', '/policies/clauses/$id', `/policies/clauses/${clause}`, '.policy-head')]),
    page('一张报数单', '/sheets/$id', `/sheets/${sheet}`, '.sheet-paper table tbody tr'),
  ]
}

const caseOf = (request: string) => [
  page('一个办件', '/cases/$register/$record', `/cases/request/${request}`, HEADING),
  page('打印一个办件', '/cases/$register/$record/print', `/cases/request/${request}/print`, HEADING),
]

/** Books without cases or clauses are measured without them. */
const MAY_LACK = ['request', 'clause']

async function placesOf({ owner }: Store, bureau: string) {
  const { rows } = await sql<
    Record<'firm' | 'patent' | 'draft' | 'issued' | 'sheet', string> & Record<'request' | 'clause', string | null>
  >`
    select
      (select e.id from (
        select subject, count(*) as postings from posting where bureau = ${bureau} and subject is not null group by subject
      ) p join r_enterprise e on e.bureau = ${bureau} and e.f_credit_code = p.subject order by p.postings desc limit 1) as firm,
      (select r.id from r_patent r join record_version v on v.bureau = r.bureau and v.record = r.id where r.bureau = ${bureau} limit 1) as patent,
      (select id from document where bureau = ${bureau} and status = 'draft' limit 1) as draft,
      (select id from document where bureau = ${bureau} and status = 'frozen' limit 1) as issued,
      (select id from figure_sheet where bureau = ${bureau} limit 1) as sheet,
      (select record from case_standing where bureau = ${bureau} and register = 'request' limit 1) as request,
      (select id from r_clause where bureau = ${bureau} limit 1) as clause`.execute(owner)
  const [places] = rows
  if (
    places === undefined ||
    Object.entries(places).some(([name, place]) => place === null && !MAY_LACK.includes(name))
  )
    throw new Error(`the books of ${bureau} lack a place to look at: ${JSON.stringify(places)}`)
  return places
}

/** What the router knows below a bureau, so that no screen goes unmeasured. */
export async function routesKnown(): Promise<readonly string[]> {
  const text = await readFile(new URL('../../src/web/router.tsx', import.meta.url), 'utf8')
  const paths = [...text.matchAll(/getParentRoute: \(\) => shell,\s*path: '([^']+)'/g)].map(([, path]) => path ?? '')
  // Where no page is.
  return paths.filter((path) => path !== '$')
}
