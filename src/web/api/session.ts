import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, given, type Told, told } from './client.ts'
import { queries } from './queries.ts'

export type Visitor = NonNullable<Told<typeof api.session.$get>>
export type Enrolment = Told<typeof api.session.codes.$post>
export type Registration = InferRequestType<typeof api.session.register.$post>['json']

/** Who is at work; `null` for nobody. */
export const visitorQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => told<Visitor | null>(api.session.$get()),
})

/** What can be done before signing in. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['session', 'options'],
  queryFn: () => told<Told<typeof api.session.options.$get>>(api.session.options.$get()),
})

export function signIn(name: string, password: string, code = '', bind = false): Promise<Visitor> {
  return told(api.session.$post({ json: given({ name, password, code: code === '' ? undefined : code, bind }) }))
}

export async function signOut(): Promise<void> {
  await api.session.$delete()
}

export async function changePassword(before: string, after: string): Promise<void> {
  known(await told<Visitor>(api.session.password.$post({ json: { before, after } })))
}

export async function beginCodes(): Promise<Enrolment> {
  return told(api.session.codes.$post())
}

export async function confirmCodes(code: string): Promise<void> {
  known(await told<Visitor>(api.session.codes.confirm.$post({ json: { code } })))
}

export async function endCodes(password: string): Promise<void> {
  known(await told<Visitor>(api.session.codes.end.$post({ json: { password } })))
}

export async function register(json: Registration): Promise<Told<typeof api.session.register.$post>> {
  return told(api.session.register.$post({ json }))
}

function known(visitor: Visitor): void {
  queries.setQueryData(visitorQuery.queryKey, visitor)
}

/** Whether the visitor may do something in a bureau. */
export function mayIn(visitor: Visitor | null | undefined, bureau: string, action: string): boolean {
  return visitor?.bureaus.find(({ code }) => code === bureau)?.may.includes(action) ?? false
}
