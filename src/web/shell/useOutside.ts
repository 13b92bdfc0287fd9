import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Visitor, visitorQuery } from '../api/session.ts'

const route = getRouteApi('/$bureau')
const inside: readonly string[] = ['admin', 'staff']

/** Whether somebody comes to the office rather than working in it: other pages, and nothing of its figures. */
export function isOutside(visitor: Visitor | null | undefined, bureau: string): boolean {
  const role = roleIn(visitor, bureau)
  return role !== null && !inside.includes(role)
}

export function roleIn(visitor: Visitor | null | undefined, bureau: string): string | null {
  return visitor?.bureaus.find(({ code }) => code === bureau)?.role ?? null
}

export function useOutside(): boolean {
  const { bureau } = route.useParams()
  const { data } = useQuery(visitorQuery)
  return isOutside(data, bureau)
}
