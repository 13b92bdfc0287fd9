import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, given, type Told, told } from './client.ts'

const one = api.enterprises[':id']
const part = one.tabs[':tab']

export type EnterpriseFile = Told<typeof one.$get>
export type EnterpriseBasic = Told<typeof one.basic.$get>
export type EnterpriseTab = Told<typeof part.$get>
export type EnterpriseChanges = Told<typeof one.changes.$get>
export type TabId = EnterpriseFile['tabs'][number]['id']
/** A part that is made of tables of registers. */
export type PartId = Exclude<TabId, 'basic' | 'assessment' | 'changes'>
export type Section = EnterpriseTab['sections'][number]
export type Feed = Section['feed']

/** Which firm, in whose books, as known when. */
export interface FirmAt {
  readonly bureau: string
  readonly id: string
  readonly asOf: string | undefined
}

const asked = ({ bureau, id, asOf }: FirmAt) => ({ param: { id }, query: given({ bureau, asOf }) })

export const enterpriseFileQuery = (firm: FirmAt) =>
  queryOptions({
    queryKey: ['enterprise', firm, 'file'],
    queryFn: () => told<EnterpriseFile>(one.$get(asked(firm))),
  })

export const enterpriseBasicQuery = (firm: FirmAt) =>
  queryOptions({
    queryKey: ['enterprise', firm, 'basic'],
    queryFn: () => told<EnterpriseBasic>(one.basic.$get(asked(firm))),
  })

export const enterpriseTabQuery = (firm: FirmAt, tab: PartId) =>
  queryOptions({
    queryKey: ['enterprise', firm, tab],
    queryFn: () => {
      const { param, query } = asked(firm)
      return told<EnterpriseTab>(part.$get({ param: { ...param, tab }, query }))
    },
  })

export const CHANGES_STEP = 50

export const enterpriseChangesQuery = (firm: FirmAt, limit: number) =>
  queryOptions({
    queryKey: ['enterprise', firm, 'changes', limit],
    queryFn: () => {
      const { param, query } = asked(firm)
      return told<EnterpriseChanges>(one.changes.$get({ param, query: { ...query, limit } }))
    },
    placeholderData: keepPreviousData,
  })
