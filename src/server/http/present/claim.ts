import type { AreaCode } from '../../../kernel/values.ts'
import { recordsById } from '../../../store/records/load.ts'
import { candidates } from '../../office/claim.ts'
import {
  type FoundRecord,
  lastDecisions,
  likeness,
  type WaitingName,
  waitingNames,
  withAreas,
} from '../../office/claimDesk.ts'
import type { At } from '../../office/office.ts'
import { titleOf } from './naming.ts'

interface Asked {
  readonly search: string
  readonly offset: number
  readonly limit: number
}

/** A page of the claim desk: who is meant, what speaks for it, and how much waits for an answer. */
export async function presentClaims(at: At, { search, offset, limit }: Asked, mayDecide: boolean) {
  const all = (await waitingNames(at)).filter(({ name }) => name.includes(search))
  const page = all.slice(offset, offset + limit)
  const claims = []
  for (const waiting of page) claims.push(await presentClaim(at, waiting))
  return {
    total: all.length,
    records: all.reduce((sum, { records }) => sum + records, 0),
    claims,
    decided: await presentDecided(at),
    mayDecide,
  }
}

async function presentClaim(at: At, { to, name, records, waiting }: WaitingName) {
  const found = await withAreas(at, to, await candidates(at, to, name))
  return {
    ...{ to: to.name, toLabel: to.label, name, records },
    waiting: waiting.map(({ register, field, records: count }) => ({
      register: register.name,
      registerLabel: register.label,
      fieldLabel: register.fields[field]?.facts.label ?? field,
      records: count,
    })),
    candidates: found.map((one) => ({ ...presentFound(at, one), why: likeness(name, one.name) })),
    mayRegister: to.identity.orElse !== null && to.area !== null,
  }
}

export function presentFound({ areas }: Pick<At, 'areas'>, { id, identity, name, area }: FoundRecord) {
  return {
    id,
    identity: identity.startsWith('~') ? '' : identity,
    name,
    areaName: area === null ? '' : areas.name(area as AreaCode),
  }
}

async function presentDecided(at: At) {
  const decided = await lastDecisions(at)
  const names = new Map<string, string>()
  for (const { to, record } of decided) {
    const register = at.catalog.registers.get(to)
    if (register === undefined || names.has(record)) continue
    const found = (await recordsById(at.tx, register, at.bureau, [record])).get(record)
    if (found !== undefined) names.set(record, titleOf(at, register, found.content, new Map()))
  }
  return decided.map(({ name, to, record, settled, actor, recordedAt }) => ({
    ...{ name, to, settled, actor, recordedAt },
    recordName: names.get(record) ?? '',
  }))
}
