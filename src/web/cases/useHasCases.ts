import { useQuery } from '@tanstack/react-query'
import { caseOverviewQuery } from '../api/cases.ts'

const MINUTES_FRESH_MS = 10 * 60_000

/** Whether the records of a register go through a procedure. */
export function useHasCases(bureau: string, register: string): boolean {
  const { data } = useQuery({ ...caseOverviewQuery(bureau), staleTime: MINUTES_FRESH_MS })
  return data?.procedures.some((procedure) => procedure.register === register) ?? false
}
