import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { yearOfMonth } from '../kernel/period.ts'
import { bureauQuery } from './api/bureau.ts'
import { caseOverviewQuery, caseQuery } from './api/cases.ts'
import { claimsQuery } from './api/claims.ts'
import { collectionQuery, collectionsQuery } from './api/collections.ts'
import { checkupQuery, listsQuery, rulesQuery } from './api/cultivation.ts'
import { documentQuery, documentsQuery } from './api/documents.ts'
import { enterpriseBasicQuery, enterpriseFileQuery } from './api/enterprises.ts'
import { definitionsQuery, figureChecksQuery, figuresQuery, latestFiguresQuery, openedQuery } from './api/figures.ts'
import { helpPageQuery } from './api/help.ts'
import { batchesQuery, batchQuery } from './api/imports.ts'
import { needsQuery } from './api/matching.ts'
import { messagesQuery } from './api/messages.ts'
import { noticeQuery, noticesQuery, waitingQuery } from './api/notices.ts'
import { paymentBatchesQuery, paymentBatchQuery } from './api/payments.ts'
import { assigneesQuery, delegationsQuery, leaversQuery, postsQuery, profileQuery } from './api/people.ts'
import { placesQuery } from './api/places.ts'
import { budgetsQuery, bundlesQuery, clauseQuery, policiesQuery, pushesQuery, schemesQuery } from './api/policies.ts'
import { outsideQuery } from './api/portal.ts'
import { ahead, queries } from './api/queries.ts'
import { recordQuery } from './api/records.ts'
import { registerQuery, registersQuery, rowsQuery, totalsQuery } from './api/registers.ts'
import { reviewQuery, reviewsQuery } from './api/reviews.ts'
import { campaignsQuery } from './api/service.ts'
import { mayIn, visitorQuery } from './api/session.ts'
import { sheetQuery, sheetsQuery } from './api/sheets.ts'
import { boardQuery } from './api/supervision.ts'
import { targetsQuery } from './api/targets.ts'
import { partsQuery, templateQuery, templatesQuery } from './api/writing.ts'
import { caseSearch, workSearch } from './cases/search.ts'
import { Failure } from './common/Failure.tsx'
import { Progress } from './common/Progress.tsx'
import { enterpriseSearch } from './enterprise/place.ts'
import { topics } from './help/topics.ts'
import { importSearch } from './imports/search.ts'
import { FIRST_RULE, listsSearch } from './lists/search.ts'
import { matchingSearch } from './matching/search.ts'
import { parksSearch } from './parks/search.ts'
import { policySearch } from './policies/search.ts'
import { proofreadSearch } from './proofread/search.ts'
import { reconcilingSearch } from './reconciling/search.ts'
import { editSearch } from './records/editing.ts'
import { askedOf, type ListSearch, listSearch } from './records/search.ts'
import { readSearch, type ShellSearch, signInSearch, writeSearch } from './search.ts'
import { serviceSearch } from './service/search.ts'
import { type Here, hereOf, standingOf } from './shell/standing.ts'
import { openedFigure, standingOfFigure } from './shell/useOpenFigure.ts'
import { isOutside } from './shell/useOutside.ts'
import { landingOf } from './shell/ways.ts'
import { supervisionSearch } from './supervision/search.ts'

/** What takes longer than this shows that something is being done. */
const PENDING_SHOWN_AFTER_MS = 1_000

const root = createRootRoute({ component: Outlet, notFoundComponent: Missing })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./session/SignIn.tsx'), 'SignIn'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  validateSearch: signInSearch,
  beforeLoad: ({ location }) => visitorOrSignIn(location.href),
  component: lazyRouteComponent(() => import('./people/Account.tsx'), 'Account'),
})

const registration = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(() => import('./people/Registration.tsx'), 'Registration'),
})

const oneTimeLink = createRoute({
  getParentRoute: () => root,
  path: '/link',
  component: lazyRouteComponent(() => import('./people/LinkPage.tsx'), 'LinkPage'),
})

const entering = createRoute({
  getParentRoute: () => root,
  path: '/enter',
  component: lazyRouteComponent(() => import('./entering/Entering.tsx'), 'Entering'),
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ location }) => {
    const { bureaus, gate } = await visitorOrSignIn(location.href)
    const [first] = bureaus
    if (gate !== null || first === undefined) throw redirect({ to: '/account' })
    const params = { bureau: first.code }
    const to = landingOf((action) => first.may.includes(action))
    throw redirect(to === null ? { to: '/account' } : { to, params })
  },
})

export const shell = createRoute({
  getParentRoute: () => root,
  path: '/$bureau',
  validateSearch: (search: Record<string, unknown>): ShellSearch => readSearch(search),
  search: { middlewares: [retainSearchParams(['period', 'area', 'asOf'])] },
  beforeLoad: async ({ location, params: { bureau } }) => {
    const { bureaus } = await visitorOrSignIn(location.href)
    const [first] = bureaus
    // Said or written down, an address often leaves out the bureau, whose code has digits alone.
    if (!/^\d+$/.test(bureau) && first !== undefined)
      throw redirect({ href: `/${first.code}${location.href}`, replace: true })
  },
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: async ({ params: { bureau }, deps, location }) => {
    const visitor = await queries.ensureQueryData(visitorQuery)
    if (isOutside(visitor, bureau)) return queries.ensureQueryData(outsideQuery(bureau))
    if (mayIn(visitor, bureau, 'records.read')) ahead(placesQuery(bureau))
    const answer = await queries.ensureQueryData(bureauQuery(bureau, deps.asOf))
    const search = readSearch(location.search)
    openedAhead(hereOf(bureau, answer, search), search)
    return answer
  },
  component: lazyRouteComponent(() => import('./shell/Shell.tsx'), 'Shell'),
})

async function hereAhead(bureau: string, search: ShellSearch): Promise<Here> {
  return hereOf(bureau, await queries.ensureQueryData(bureauQuery(bureau, search.asOf)), search)
}

/** The figures that the address tells of. */
async function figuresAhead(bureau: string, search: ShellSearch): Promise<void> {
  ahead(definitionsQuery(bureau))
  ahead(latestFiguresQuery(standingOf(await hereAhead(bureau, search))))
}

/** The figure that the address opens. */
function openedAhead(here: Here, search: ShellSearch): void {
  const opened = openedFigure(search)
  if (opened !== null) ahead(openedQuery(standingOfFigure(here, opened), opened, 0))
}

/** Who may write a document needs the editor; what is refused the page itself tells. */
async function editorAhead(bureau: string, id: string): Promise<void> {
  const document = await queries.ensureQueryData(documentQuery(bureau, id)).catch(() => null)
  if (document?.actions.includes('edit')) await import('./documents/editor/Editor.tsx')
}

const standingDeps = ({ search: { period, area, asOf } }: { readonly search: ShellSearch }) => ({ period, area, asOf })

/** Who has no cases or no figures of the office is led to what is theirs. */
async function toOwnPage(bureau: string, needs: string): Promise<void> {
  const visitor = await queries.ensureQueryData(visitorQuery)
  const may = (action: string) => mayIn(visitor, bureau, action)
  const to = may(needs) ? null : landingOf(may)
  if (to !== null) throw redirect({ to, params: { bureau } })
}

/** Where no page is: told with the way to all others beside it. */
const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: Missing })

const work = createRoute({
  getParentRoute: () => shell,
  path: '/work',
  beforeLoad: ({ params }) => toOwnPage(params.bureau, 'cases.read'),
  validateSearch: workSearch,
  loader: ({ params: { bureau } }) => ahead(caseOverviewQuery(bureau)),
  staticData: { help: topics.workbench },
  component: lazyRouteComponent(() => import('./workbench/Work.tsx'), 'Work'),
})

const oneCase = createRoute({
  getParentRoute: () => shell,
  path: '/cases/$register/$record',
  validateSearch: caseSearch,
  loader: ({ params: { bureau, register, record } }) => ahead(caseQuery(bureau, { register, id: record })),
  staticData: { help: topics.cases },
  component: lazyRouteComponent(() => import('./cases/Case.tsx'), 'Case'),
})

const paper = createRoute({
  getParentRoute: () => shell,
  path: '/cases/$register/$record/print',
  staticData: { help: topics.cases },
  component: lazyRouteComponent(() => import('./paper/PaperPage.tsx'), 'PaperPage'),
})

const raise = createRoute({
  getParentRoute: () => shell,
  path: '/raise/$register',
  staticData: { help: topics.cases },
  component: lazyRouteComponent(() => import('./portal/Raise.tsx'), 'Raise'),
})

const files = createRoute({
  getParentRoute: () => shell,
  path: '/files',
  staticData: { help: topics.cases },
  component: lazyRouteComponent(() => import('./portal/Files.tsx'), 'Files'),
})

const cockpit = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ params }) => toOwnPage(params.bureau, 'figures.read'),
  loaderDeps: standingDeps,
  loader: ({ params, deps }) => figuresAhead(params.bureau, deps),
  staticData: { help: topics.cockpit },
  component: lazyRouteComponent(() => import('./cockpit/Cockpit.tsx'), 'Cockpit'),
})

const indicators = createRoute({
  getParentRoute: () => shell,
  path: '/indicators',
  loaderDeps: standingDeps,
  loader: ({ params, deps }) => figuresAhead(params.bureau, deps),
  staticData: { help: topics.figures },
  component: lazyRouteComponent(() => import('./indicators/Indicators.tsx'), 'Indicators'),
})

const documents = createRoute({
  getParentRoute: () => shell,
  path: '/documents',
  loader: ({ params: { bureau } }) => ahead(documentsQuery(bureau)),
  staticData: { help: topics.documents },
  component: lazyRouteComponent(() => import('./documents/Documents.tsx'), 'Documents'),
})

const document = createRoute({
  getParentRoute: () => shell,
  path: '/documents/$id',
  loader: ({ params: { bureau, id } }) => {
    ahead(documentQuery(bureau, id))
    void editorAhead(bureau, id)
  },
  staticData: { help: topics.documents },
  component: lazyRouteComponent(() => import('./documents/Document.tsx'), 'Document'),
})

const part = createRoute({
  getParentRoute: () => shell,
  path: '/documents/$id/parts/$ordinal',
  loader: ({ params: { bureau, id } }) => ahead(partsQuery({ bureau, id })),
  staticData: { help: topics.contributions },
  component: lazyRouteComponent(() => import('./documents/PartPage.tsx'), 'PartPage'),
})

const templates = createRoute({
  getParentRoute: () => shell,
  path: '/templates',
  loader: ({ params: { bureau } }) => ahead(templatesQuery(bureau)),
  staticData: { help: topics.templates },
  component: lazyRouteComponent(() => import('./templates/Templates.tsx'), 'Templates'),
})

const template = createRoute({
  getParentRoute: () => shell,
  path: '/templates/$template',
  loader: ({ params: { bureau, template: id } }) => ahead(templateQuery(bureau, id)),
  staticData: { help: topics.templates },
  component: lazyRouteComponent(() => import('./templates/Template.tsx'), 'Template'),
})

const registers = createRoute({
  getParentRoute: () => shell,
  path: '/registers',
  loader: ({ params: { bureau } }) => ahead(registersQuery(bureau)),
  staticData: { help: topics.records },
  component: lazyRouteComponent(() => import('./records/Registers.tsx'), 'Registers'),
})

const records = createRoute({
  getParentRoute: () => shell,
  path: '/registers/$register',
  staticData: { help: topics.records },
  validateSearch: (search: Record<string, unknown>): ListSearch => listSearch(search),
  loader: ({ params: { bureau, register }, location: { search } }) => {
    const asked = askedOf(listSearch(search))
    ahead(registerQuery(bureau, register))
    ahead(rowsQuery(bureau, register, asked, 0))
    ahead(totalsQuery(bureau, register, asked))
  },
  component: lazyRouteComponent(() => import('./records/Records.tsx'), 'Records'),
})

const record = createRoute({
  getParentRoute: () => shell,
  path: '/registers/$register/$record',
  validateSearch: editSearch,
  loader: ({ params: { bureau, register, record } }) => {
    ahead(registerQuery(bureau, register))
    ahead(recordQuery(bureau, register, record))
  },
  staticData: { help: topics.records },
  component: lazyRouteComponent(() => import('./records/Record.tsx'), 'Record'),
})

const enterprise = createRoute({
  getParentRoute: () => shell,
  path: '/enterprises/$id',
  validateSearch: enterpriseSearch,
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ params: { bureau, id }, deps: { asOf } }) => {
    ahead(enterpriseFileQuery({ bureau, id, asOf }))
    ahead(enterpriseBasicQuery({ bureau, id, asOf }))
  },
  staticData: { help: topics.enterprise },
  component: lazyRouteComponent(() => import('./enterprise/Enterprise.tsx'), 'Enterprise'),
})

const lists = createRoute({
  getParentRoute: () => shell,
  path: '/lists',
  validateSearch: listsSearch,
  loaderDeps: ({ search: { rule, year, period, area, asOf } }) => ({ rule, year, period, area, asOf }),
  loader: async ({ params: { bureau }, deps: { rule = FIRST_RULE, year, ...search } }) => {
    ahead(rulesQuery(bureau))
    const { when, asOf } = await hereAhead(bureau, search)
    ahead(listsQuery({ bureau, rule, year: Number(year ?? yearOfMonth(when.last)), asOf }))
  },
  staticData: { help: topics.lists },
  component: lazyRouteComponent(() => import('./lists/Lists.tsx'), 'Lists'),
})

const service = createRoute({
  getParentRoute: () => shell,
  path: '/service',
  validateSearch: serviceSearch,
  loader: ({ params: { bureau } }) => ahead(campaignsQuery(bureau)),
  staticData: { help: topics.service },
  component: lazyRouteComponent(() => import('./service/Service.tsx'), 'Service'),
})

const matching = createRoute({
  getParentRoute: () => shell,
  path: '/matching',
  validateSearch: matchingSearch,
  loader: ({ params: { bureau } }) => ahead(needsQuery(bureau)),
  staticData: { help: topics.matching },
  component: lazyRouteComponent(() => import('./matching/Matching.tsx'), 'Matching'),
})

const checkup = createRoute({
  getParentRoute: () => shell,
  path: '/checkup',
  loader: ({ params: { bureau } }) => ahead(checkupQuery(bureau, undefined)),
  staticData: { help: topics.lists },
  component: lazyRouteComponent(() => import('./portal/Checkup.tsx'), 'Checkup'),
})

const importing = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  validateSearch: importSearch,
  staticData: { help: topics.imports },
  component: lazyRouteComponent(() => import('./imports/Import.tsx'), 'Import'),
})

const batches = createRoute({
  getParentRoute: () => shell,
  path: '/batches',
  validateSearch: importSearch,
  loaderDeps: ({ search: { batch, register, q } }) => ({ batch, register, q }),
  loader: ({ params: { bureau }, deps: { batch, ...asked } }) =>
    batch === undefined ? ahead(batchesQuery(bureau, asked, 1)) : ahead(batchQuery(bureau, batch)),
  staticData: { help: topics.imports },
  component: lazyRouteComponent(() => import('./imports/Batches.tsx'), 'Batches'),
})

const claims = createRoute({
  getParentRoute: () => shell,
  path: '/claims',
  loader: ({ params: { bureau } }) => ahead(claimsQuery(bureau, '', 1)),
  staticData: { help: topics.imports },
  component: lazyRouteComponent(() => import('./imports/Claims.tsx'), 'Claims'),
})

const sheet = createRoute({
  getParentRoute: () => shell,
  path: '/sheets/new',
  loader: ({ params: { bureau } }) => ahead(definitionsQuery(bureau)),
  staticData: { help: topics.cockpit },
  component: lazyRouteComponent(() => import('./sheets/Sheet.tsx'), 'Sheet'),
})

const issuedSheet = createRoute({
  getParentRoute: () => shell,
  path: '/sheets/$id',
  loader: ({ params: { bureau, id } }) => ahead(sheetQuery(bureau, id)),
  staticData: { help: topics.cockpit },
  component: lazyRouteComponent(() => import('./sheets/IssuedSheet.tsx'), 'IssuedSheet'),
})

const confirming = createRoute({
  getParentRoute: () => shell,
  path: '/confirm',
  loaderDeps: standingDeps,
  loader: async ({ params: { bureau }, deps }) => {
    ahead(definitionsQuery(bureau))
    const here = await hereAhead(bureau, deps)
    ahead(figuresQuery(standingOf(here)))
    ahead(figureChecksQuery(bureau, here.period))
  },
  staticData: { help: topics.cockpit },
  component: lazyRouteComponent(() => import('./cockpit/Confirming.tsx'), 'Confirming'),
})

const sheets = createRoute({
  getParentRoute: () => shell,
  path: '/sheets',
  loader: ({ params: { bureau } }) => ahead(sheetsQuery(bureau, '', 0)),
  staticData: { help: topics.cockpit },
  component: lazyRouteComponent(() => import('./sheets/Sheets.tsx'), 'Sheets'),
})

const targets = createRoute({
  getParentRoute: () => shell,
  path: '/targets',
  loaderDeps: standingDeps,
  loader: async ({ params: { bureau }, deps }) => {
    ahead(definitionsQuery(bureau))
    const { when } = await hereAhead(bureau, deps)
    ahead(targetsQuery(bureau, yearOfMonth(when.last), deps.asOf, []))
  },
  staticData: { help: topics.targets },
  component: lazyRouteComponent(() => import('./targets/Targets.tsx'), 'Targets'),
})

const tasks = createRoute({
  getParentRoute: () => shell,
  path: '/tasks',
  validateSearch: supervisionSearch,
  loader: ({ params: { bureau } }) => ahead(boardQuery(bureau)),
  staticData: { help: topics.supervision },
  component: lazyRouteComponent(() => import('./supervision/Supervision.tsx'), 'Supervision'),
})

const policies = createRoute({
  getParentRoute: () => shell,
  path: '/policies',
  loader: ({ params: { bureau } }) => ahead(policiesQuery(bureau)),
  staticData: { help: topics.policies },
  component: lazyRouteComponent(() => import('./policies/Policies.tsx'), 'Policies'),
})

const clause = createRoute({
  getParentRoute: () => shell,
  path: '/policies/clauses/$id',
  loader: ({ params: { bureau, id } }) => ahead(clauseQuery(bureau, id)),
  staticData: { help: topics.policies },
  component: lazyRouteComponent(() => import('./policies/Clause.tsx'), 'Clause'),
})

const policyReading = createRoute({
  getParentRoute: () => shell,
  path: '/policies/reading',
  staticData: { help: topics.policies },
  component: lazyRouteComponent(() => import('./policies/PolicyReading.tsx'), 'PolicyReading'),
})

const calculator = createRoute({
  getParentRoute: () => shell,
  path: '/policies/calculator',
  validateSearch: policySearch,
  staticData: { help: topics.policies },
  component: lazyRouteComponent(() => import('./policies/Calculator.tsx'), 'Calculator'),
})

const matches = createRoute({
  getParentRoute: () => shell,
  path: '/policies/matches',
  validateSearch: policySearch,
  staticData: { help: topics.policies },
  component: lazyRouteComponent(() => import('./policies/Matches.tsx'), 'Matches'),
})

const budgets = createRoute({
  getParentRoute: () => shell,
  path: '/policies/budgets',
  loader: ({ params: { bureau } }) => ahead(budgetsQuery(bureau)),
  staticData: { help: topics.money },
  component: lazyRouteComponent(() => import('./policies/Budgets.tsx'), 'Budgets'),
})

const policyPushes = createRoute({
  getParentRoute: () => shell,
  path: '/policies/pushes',
  loader: ({ params: { bureau } }) => ahead(pushesQuery(bureau)),
  staticData: { help: topics.bringing },
  component: lazyRouteComponent(() => import('./policies/Pushes.tsx'), 'Pushes'),
})

const policyBundles = createRoute({
  getParentRoute: () => shell,
  path: '/policies/bundles',
  loader: ({ params: { bureau } }) => ahead(bundlesQuery(bureau)),
  staticData: { help: topics.bringing },
  component: lazyRouteComponent(() => import('./policies/Bundles.tsx'), 'Bundles'),
})

const policyBundle = createRoute({
  getParentRoute: () => shell,
  path: '/policies/bundles/$id',
  validateSearch: policySearch,
  staticData: { help: topics.bringing },
  component: lazyRouteComponent(() => import('./policies/Bundle.tsx'), 'Bundle'),
})

const policyMaterials = createRoute({
  getParentRoute: () => shell,
  path: '/policies/materials',
  staticData: { help: topics.bringing },
  component: lazyRouteComponent(() => import('./policies/Materials.tsx'), 'Materials'),
})

const policyOnline = createRoute({
  getParentRoute: () => shell,
  path: '/policies/online',
  staticData: { help: topics.bringing },
  component: lazyRouteComponent(() => import('./policies/Online.tsx'), 'Online'),
})

const payments = createRoute({
  getParentRoute: () => shell,
  path: '/policies/payments',
  loader: ({ params: { bureau } }) => ahead(paymentBatchesQuery(bureau)),
  staticData: { help: topics.payments },
  component: lazyRouteComponent(() => import('./policies/Payments.tsx'), 'Payments'),
})

const paymentBatch = createRoute({
  getParentRoute: () => shell,
  path: '/policies/payments/$id',
  loader: ({ params: { bureau, id } }) => ahead(paymentBatchQuery(bureau, id)),
  staticData: { help: topics.payments },
  component: lazyRouteComponent(() => import('./policies/PaymentBatch.tsx'), 'PaymentBatch'),
})

const vouchers = createRoute({
  getParentRoute: () => shell,
  path: '/policies/vouchers',
  loader: ({ params: { bureau } }) => ahead(schemesQuery(bureau)),
  staticData: { help: topics.money },
  component: lazyRouteComponent(() => import('./policies/Vouchers.tsx'), 'Vouchers'),
})

const ownPolicies = createRoute({
  getParentRoute: () => shell,
  path: '/own-policies',
  staticData: { help: topics.money },
  component: lazyRouteComponent(() => import('./portal/OwnPolicies.tsx'), 'OwnPolicies'),
})

const ownFillings = createRoute({
  getParentRoute: () => shell,
  path: '/own-fillings',
  staticData: { help: topics.messages },
  component: lazyRouteComponent(() => import('./portal/OwnFillings.tsx'), 'OwnFillings'),
})

const ownFilling = createRoute({
  getParentRoute: () => shell,
  path: '/own-fillings/$id',
  validateSearch: ({ ordinal }: Record<string, unknown>): { ordinal?: number } => ({
    ...(typeof ordinal === 'number' && { ordinal }),
  }),
  staticData: { help: topics.messages },
  component: lazyRouteComponent(() => import('./portal/OwnFilling.tsx'), 'OwnFilling'),
})

const ownClinic = createRoute({
  getParentRoute: () => shell,
  path: '/own-clinic',
  staticData: { help: topics.money },
  component: lazyRouteComponent(() => import('./portal/OwnClinic.tsx'), 'OwnClinic'),
})

const ownVouchers = createRoute({
  getParentRoute: () => shell,
  path: '/own-vouchers',
  staticData: { help: topics.money },
  component: lazyRouteComponent(() => import('./portal/OwnVouchers.tsx'), 'OwnVouchers'),
})

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  staticData: { help: topics.audit },
  component: lazyRouteComponent(() => import('./audit/Audit.tsx'), 'Audit'),
})

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  staticData: { help: topics.people },
  component: lazyRouteComponent(() => import('./people/People.tsx'), 'People'),
})

const posts = createRoute({
  getParentRoute: () => shell,
  path: '/posts',
  loader: ({ params: { bureau } }) => ahead(postsQuery(bureau)),
  staticData: { help: topics.people },
  component: lazyRouteComponent(() => import('./people/Posts.tsx'), 'Posts'),
})

const delegations = createRoute({
  getParentRoute: () => shell,
  path: '/delegations',
  loader: ({ params: { bureau } }) => {
    ahead(delegationsQuery(bureau))
    ahead(assigneesQuery(bureau))
  },
  staticData: { help: topics.people },
  component: lazyRouteComponent(() => import('./people/Delegations.tsx'), 'Delegations'),
})

const handover = createRoute({
  getParentRoute: () => shell,
  path: '/handover',
  loader: ({ params: { bureau } }) => {
    ahead(leaversQuery(bureau))
    ahead(assigneesQuery(bureau))
  },
  staticData: { help: topics.people },
  component: lazyRouteComponent(() => import('./people/Handover.tsx'), 'Handover'),
})

const level = createRoute({
  getParentRoute: () => shell,
  path: '/level',
  loader: ({ params: { bureau } }) => ahead(profileQuery(bureau)),
  staticData: { help: topics.people },
  component: lazyRouteComponent(() => import('./people/Level.tsx'), 'Level'),
})

const outside = createRoute({
  getParentRoute: () => shell,
  path: '/outside/$register/$record',
  staticData: { help: topics.people },
  component: lazyRouteComponent(() => import('./people/Outside.tsx'), 'Outside'),
})

const proofread = createRoute({
  getParentRoute: () => shell,
  path: '/proofread',
  validateSearch: proofreadSearch,
  staticData: { help: topics.proofreading },
  component: lazyRouteComponent(() => import('./proofread/Proofread.tsx'), 'Proofread'),
})

const verify = createRoute({
  getParentRoute: () => shell,
  path: '/verify',
  staticData: { help: topics.documents },
  component: lazyRouteComponent(() => import('./documents/Verify.tsx'), 'Verify'),
})

const messages = createRoute({
  getParentRoute: () => shell,
  path: '/messages',
  loader: ({ params: { bureau } }) => ahead(messagesQuery(bureau, false, 0)),
  staticData: { help: topics.messages },
  component: lazyRouteComponent(() => import('./messages/Messages.tsx'), 'Messages'),
})

const collections = createRoute({
  getParentRoute: () => shell,
  path: '/collections',
  loader: ({ params: { bureau } }) => ahead(collectionsQuery(bureau)),
  staticData: { help: topics.messages },
  component: lazyRouteComponent(() => import('./collecting/Collections.tsx'), 'Collections'),
})

const newCollection = createRoute({
  getParentRoute: () => shell,
  path: '/collections/new',
  staticData: { help: topics.messages },
  component: lazyRouteComponent(() => import('./collecting/NewCollection.tsx'), 'NewCollection'),
})

const collection = createRoute({
  getParentRoute: () => shell,
  path: '/collections/$id',
  loader: ({ params: { bureau, id } }) => ahead(collectionQuery(bureau, id)),
  staticData: { help: topics.messages },
  component: lazyRouteComponent(() => import('./collecting/Collection.tsx'), 'Collection'),
})

const districts = createRoute({
  getParentRoute: () => shell,
  path: '/districts',
  staticData: { help: topics.setup },
  component: lazyRouteComponent(() => import('./districts/Districts.tsx'), 'Districts'),
})

const parks = createRoute({
  getParentRoute: () => shell,
  path: '/parks',
  validateSearch: parksSearch,
  staticData: { help: topics.parks },
  component: lazyRouteComponent(() => import('./parks/Parks.tsx'), 'Parks'),
})

const reconciliations = createRoute({
  getParentRoute: () => shell,
  path: '/reconciliations',
  validateSearch: reconcilingSearch,
  staticData: { help: topics.listsOfOthers },
  component: lazyRouteComponent(() => import('./reconciling/Reconciliations.tsx'), 'Reconciliations'),
})

const reconciliation = createRoute({
  getParentRoute: () => shell,
  path: '/reconciliations/$id',
  staticData: { help: topics.listsOfOthers },
  component: lazyRouteComponent(() => import('./reconciling/Reconciliation.tsx'), 'Reconciliation'),
})

const forms = createRoute({
  getParentRoute: () => shell,
  path: '/forms',
  staticData: { help: topics.listsOfOthers },
  component: lazyRouteComponent(() => import('./forms/Forms.tsx'), 'Forms'),
})

const form = createRoute({
  getParentRoute: () => shell,
  path: '/forms/$id',
  staticData: { help: topics.listsOfOthers },
  component: lazyRouteComponent(() => import('./forms/Form.tsx'), 'Form'),
})

const system = createRoute({
  getParentRoute: () => shell,
  path: '/system',
  staticData: { help: topics.messages },
  component: lazyRouteComponent(() => import('./system/System.tsx'), 'System'),
})

/** The form behind a link; nobody signs in for it. */
const fill = createRoute({
  getParentRoute: () => root,
  path: '/fill/$token',
  component: lazyRouteComponent(() => import('./collecting/Fill.tsx'), 'Fill'),
})

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  loader: ({ params: { bureau } }) => {
    ahead(waitingQuery(bureau))
    ahead(noticesQuery(bureau, 0))
  },
  staticData: { help: topics.notices },
  component: lazyRouteComponent(() => import('./notices/Notices.tsx'), 'Notices'),
})

const notice = createRoute({
  getParentRoute: () => shell,
  path: '/notices/$id',
  loader: ({ params: { bureau, id } }) => ahead(noticeQuery(bureau, id)),
  staticData: { help: topics.notices },
  component: lazyRouteComponent(() => import('./notices/Notice.tsx'), 'Notice'),
})

const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  loader: ({ params: { bureau } }) => ahead(reviewsQuery(bureau)),
  staticData: { help: topics.reviews },
  component: lazyRouteComponent(() => import('./reviews/Reviews.tsx'), 'Reviews'),
})

const review = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/$id',
  loader: ({ params: { bureau, id } }) => ahead(reviewQuery(bureau, id)),
  staticData: { help: topics.reviews },
  component: lazyRouteComponent(() => import('./reviews/Review.tsx'), 'Review'),
})

const publicNotices = createRoute({
  getParentRoute: () => root,
  path: '/public/$bureau',
  component: lazyRouteComponent(() => import('./public/PublicNotices.tsx'), 'PublicNotices'),
})

const publicNotice = createRoute({
  getParentRoute: () => root,
  path: '/public/$bureau/notices/$id',
  component: lazyRouteComponent(() => import('./public/PublicNotice.tsx'), 'PublicNotice'),
})

const publicQuestions = createRoute({
  getParentRoute: () => root,
  path: '/public/$bureau/questions',
  component: lazyRouteComponent(() => import('./public/PublicQuestions.tsx'), 'PublicQuestions'),
})

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/public/$bureau/receipt',
  component: lazyRouteComponent(() => import('./public/Receipt.tsx'), 'Receipt'),
})

/** An expert sees their own forms and nothing of the bureau's. */
const myReviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviewing',
  staticData: { help: topics.reviews },
  component: lazyRouteComponent(() => import('./reviews/MyReviews.tsx'), 'MyReviews'),
})

const help = createRoute({
  getParentRoute: () => shell,
  path: '/help/$page',
  loader: ({ params: { page } }) => ahead(helpPageQuery(page)),
  staticData: { help: topics.contents },
  component: lazyRouteComponent(() => import('./help/Help.tsx'), 'Help'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    fill,
    publicNotices,
    publicNotice,
    publicQuestions,
    receipt,
    account,
    registration,
    oneTimeLink,
    entering,
    shell.addChildren([
      nowhere,
      work,
      myReviews,
      oneCase,
      paper,
      raise,
      files,
      cockpit,
      indicators,
      documents,
      document,
      part,
      templates,
      template,
      registers,
      records,
      record,
      enterprise,
      lists,
      service,
      matching,
      checkup,
      importing,
      batches,
      claims,
      sheet,
      issuedSheet,
      confirming,
      sheets,
      targets,
      tasks,
      policies,
      policyReading,
      policyPushes,
      policyBundles,
      policyBundle,
      policyOnline,
      policyMaterials,
      clause,
      calculator,
      matches,
      budgets,
      payments,
      paymentBatch,
      vouchers,
      ownPolicies,
      ownClinic,
      ownVouchers,
      ownFillings,
      ownFilling,
      audit,
      proofread,
      verify,
      messages,
      collections,
      newCollection,
      collection,
      districts,
      parks,
      reconciliations,
      reconciliation,
      forms,
      form,
      system,
      notices,
      notice,
      reviews,
      review,
      people,
      posts,
      delegations,
      handover,
      level,
      outside,
      help,
    ]),
  ]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: writeSearch,
  defaultPendingMs: PENDING_SHOWN_AFTER_MS,
  defaultPendingComponent: Progress,
  defaultErrorComponent: PageFailed,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }

  interface StaticDataRouteOption {
    /** The page of the handbook that tells of this one. */
    help?: string
  }
}

/** Who is at work; somebody who is not signed in goes to do so and comes back here. */
async function visitorOrSignIn(here: string) {
  const visitor = await queries.ensureQueryData(visitorQuery)
  if (visitor === null) throw redirect({ to: '/sign-in', search: { to: here } })
  return visitor
}

function PageFailed({ error, reset }: ErrorComponentProps) {
  return (
    <div>
      <Failure error={error} onRetry={reset} />
      <p className="kc-home">
        <a href="/">回到首页</a>
      </p>
    </div>
  )
}

function Missing() {
  return (
    <div className="kc-state">
      <strong>没有这个页面</strong>
      <p>链接可能已变，请从首页重新打开。</p>
      <a href="/">回到首页</a>
    </div>
  )
}
