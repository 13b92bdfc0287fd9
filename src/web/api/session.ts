import { queryOptions } from '@tanstack/react-query'
import { api, type Told, told } from './client.ts'

export type Visitor = NonNullable<Told<typeof api.session.$get>>

/** Who is at work; `null` for nobody. */
export const visitorQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => told<Visitor | null>(api.session.$get()),
})

export function signIn(name: string, password: string): Promise<Visitor> {
  return told(api.session.$post({ json: { name, password } }))
}

export async function signOut(): Promise<void> {
  await api.session.$delete()
}
