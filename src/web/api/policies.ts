import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'
import { uploadFile } from './uploads.ts'

const of = api.policies
const clause = of.clauses[':id']
const ofFirm = of.matches.enterprises[':id'].$get
const ofClause = of.matches.clauses[':id'].$get
const bundleOf = of.bundles[':id']
const own = api.portal.policies
const ownSent = api.portal.deliveries
const ownVouchers = api.portal.vouchers

export type Policy = Told<typeof of.$get>[number]
export type ClauseHead = Policy['clauses'][number]
export type ClausePage = Told<typeof clause.$get>
export type RuleTrial = Told<typeof of.rules.trial.$post>
export type Report = RuleTrial['examples'][number]['report']
export type Calculation = Told<typeof of.calculations.$post>
export type FirmMatches = Told<typeof ofFirm>
export type ClauseMatch = FirmMatches['matches'][number]
export type ClauseFirms = Told<typeof ofClause>
export type Simulation = Told<typeof clause.simulation.$post>
export type Budget = Told<typeof of.budgets.$get>[number]
export type VoucherScheme = Told<typeof of.vouchers.$get>[number]
export type Voucher = VoucherScheme['vouchers'][number]
export type FactTold = Told<typeof of.facts.$get>[number]
export type PolicyReading = Told<typeof of.readings.$post>
export type Proposal = PolicyReading['proposals'][number]
export type OwnVouchers = Told<typeof ownVouchers.$get>
export type PushedPaper = Told<typeof of.pushes.$get>[number]
export type Pushed = Told<typeof clause.pushes.$post>
export type OnlineClauses = Told<typeof of.online.$get>
export type TakenResults = Told<typeof of.online.results.$post>
export type InstrumentYear = Told<typeof of.structure.$get>[number]
export type MaterialStock = Told<typeof of.materials.$get>[number]
export type BundleHead = Told<typeof of.bundles.$get>[number]
export type OpenedBundle = Told<typeof bundleOf.$get>
export type OwnDelivery = Told<typeof ownSent.$get>[number]
export type Made = Told<(typeof own)[':id']['confirmation']['$post']>

export const policiesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau],
    queryFn: () => told<Policy[]>(of.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const clauseQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'clause', id],
    queryFn: () => told<ClausePage>(clause.$get({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export const factsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'facts'],
    queryFn: () => told<FactTold[]>(of.facts.$get({ query: { bureau } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

type TrialRequest = InferRequestType<typeof of.rules.trial.$post>['json']

export const trialQuery = (bureau: string, json: TrialRequest) =>
  queryOptions({
    queryKey: ['policies', bureau, 'trial', json],
    queryFn: () => told<RuleTrial>(of.rules.trial.$post({ query: { bureau }, json })),
    placeholderData: keepPreviousData,
  })

export const calculationQuery = (bureau: string, json: InferRequestType<typeof of.calculations.$post>['json']) =>
  queryOptions({
    queryKey: ['policies', bureau, 'calculation', json],
    queryFn: () => told<Calculation>(of.calculations.$post({ query: { bureau }, json })),
    staleTime: 0,
  })

export const firmMatchesQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'firm', id],
    queryFn: () => told<FirmMatches>(ofFirm({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export const clauseFirmsQuery = (bureau: string, id: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'firms', id],
    queryFn: () => told<ClauseFirms>(ofClause({ param: { id }, query: { bureau } })),
    staleTime: 0,
  })

export function clauseFirmsAddress(bureau: string, id: string): string {
  return `/api/policies/matches/clauses/${id}/sheet?bureau=${encodeURIComponent(bureau)}`
}

export function simulate(bureau: string, id: string, text: string, on: string): Promise<Simulation> {
  return told(clause.simulation.$post({ param: { id }, query: { bureau }, json: { text, on } }))
}

export const budgetsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'budgets'],
    queryFn: () => told<Budget[]>(of.budgets.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const schemesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'vouchers'],
    queryFn: () => told<VoucherScheme[]>(of.vouchers.$get({ query: given({ bureau }) })),
    staleTime: 0,
  })

export function readPolicyText(bureau: string, text: string): Promise<PolicyReading> {
  return told(of.readings.$post({ query: { bureau }, json: { text } }))
}

export async function readPolicyFile(bureau: string, given: File): Promise<PolicyReading> {
  const { hash } = await uploadFile(bureau, given)
  return told(of.readings.$post({ query: { bureau }, json: { file: hash } }))
}

export const ownMatchesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'policies'],
    queryFn: () => told<ClauseMatch[]>(own.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const ownVouchersQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'vouchers'],
    queryFn: () => told<OwnVouchers>(ownVouchers.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const ownDeliveriesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['portal', bureau, 'deliveries'],
    queryFn: () => told<OwnDelivery[]>(ownSent.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function readDelivery(bureau: string, id: string): Promise<void> {
  await told(ownSent[':id'].receipt.$post({ param: { id }, query: { bureau } }))
  await queries.invalidateQueries({ queryKey: ['portal', bureau, 'deliveries'] })
}

export const pushesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'pushes'],
    queryFn: () => told<PushedPaper[]>(of.pushes.$get({ query: { bureau } })),
    staleTime: 0,
  })

export async function pushClause(bureau: string, id: string, firms: string[]): Promise<Pushed> {
  const pushed = await told<Pushed>(clause.pushes.$post({ param: { id }, query: { bureau }, json: { firms } }))
  await queries.invalidateQueries({ queryKey: ['policies', bureau, 'pushes'] })
  return pushed
}

export const onlineQuery = (bureau: string, year: number) =>
  queryOptions({
    queryKey: ['policies', bureau, 'online', year],
    queryFn: () => told<OnlineClauses>(of.online.$get({ query: { bureau, year: String(year) } })),
    staleTime: 0,
  })

export function onlineSheetAddress(bureau: string, year: number): string {
  return `/api/policies/online/sheet?bureau=${encodeURIComponent(bureau)}&year=${year}`
}

export async function takeOnlineResults(bureau: string, given: File): Promise<TakenResults> {
  const { hash, name } = await uploadFile(bureau, given)
  const taken = await told<TakenResults>(of.online.results.$post({ query: { bureau }, json: { hash, name } }))
  await queries.invalidateQueries({ queryKey: ['policies', bureau] })
  return taken
}

export const structureQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'structure'],
    queryFn: () => told<InstrumentYear[]>(of.structure.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const materialsQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'materials'],
    queryFn: () => told<MaterialStock[]>(of.materials.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const bundlesQuery = (bureau: string) =>
  queryOptions({
    queryKey: ['policies', bureau, 'bundles'],
    queryFn: () => told<BundleHead[]>(of.bundles.$get({ query: { bureau } })),
    staleTime: 0,
  })

export const bundleQuery = (bureau: string, id: string, enterprise: string | undefined) =>
  queryOptions({
    queryKey: ['policies', bureau, 'bundles', id, enterprise],
    queryFn: () => told<OpenedBundle>(bundleOf.$get({ param: { id }, query: given({ bureau, enterprise }) })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

type NewBundle = InferRequestType<typeof of.bundles.$post>['json']

export async function makeBundle(bureau: string, json: NewBundle): Promise<string> {
  const { id } = await told<{ id: string }>(of.bundles.$post({ query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['policies', bureau, 'bundles'] })
  return id
}

type Delivered = InferRequestType<typeof bundleOf.deliveries.$post>['json']

export async function deliverBundle(bureau: string, id: string, json: Delivered): Promise<void> {
  await told(bundleOf.deliveries.$post({ param: { id }, query: { bureau }, json }))
  await queries.invalidateQueries({ queryKey: ['policies', bureau, 'bundles'] })
}

type ConfirmRequest = InferRequestType<(typeof own)[':id']['confirmation']['$post']>['json']

export async function confirmPolicy(bureau: string, id: string, json: ConfirmRequest): Promise<Made> {
  const made = await told<Made>(own[':id'].confirmation.$post({ param: { id }, query: { bureau }, json }))
  await forgetOwn(bureau)
  return made
}

type BookRequest = InferRequestType<(typeof ownVouchers)[':id']['bookings']['$post']>['json']

export async function bookVoucher(bureau: string, id: string, json: BookRequest): Promise<Made> {
  const made = await told<Made>(ownVouchers[':id'].bookings.$post({ param: { id }, query: { bureau }, json }))
  await forgetOwn(bureau)
  return made
}

async function forgetOwn(bureau: string): Promise<void> {
  await Promise.all(
    [
      ['portal', bureau],
      ['cases', bureau],
    ].map((queryKey) => queries.invalidateQueries({ queryKey })),
  )
}
