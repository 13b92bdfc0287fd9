import { yuan } from '../../../kernel/money.ts'
import { type BundleHead, gained, type OpenedBundle } from '../../office/policy/bundles.ts'
import { policyNumber } from '../../office/policy/calculate.ts'
import type { OnlineClause } from '../../office/policy/online.ts'
import type { PushedPaper } from '../../office/policy/push.ts'

export function presentPush({ sent, unread, ...paper }: PushedPaper) {
  return { ...paper, sent: [...sent], unread: [...unread] }
}

export function presentOnline(year: number, rows: readonly OnlineClause[], mayWrite: boolean) {
  const online = rows.filter(({ isOnline }) => isOnline)
  const isDirect = ({ clause: { values } }: OnlineClause) =>
    values.cashing === '直接兑付' || values.cashing === '免申即享'
  return {
    ...{ year, mayWrite, online: online.length, direct: online.filter(isDirect).length },
    rows: rows.map(({ clause: { id, values, paper }, ...about }) => ({
      ...{ id, code: values.onlineCode, policy: policyNumber(paper), number: values.number, title: values.title },
      ...{ cashing: values.cashing, link: values.link, onlineOn: values.onlineOn, ...about },
    })),
  }
}

export function presentBundleHead({ id, values, clauses, firms }: BundleHead) {
  return { ...headOf(id, values), clauses, firms }
}

function headOf(id: string, { name, madeOn, bundleFor, contact, preface }: BundleHead['values']) {
  return { id, name, madeOn, bundleFor, contact, preface }
}

export function presentBundle(
  { id, values, firm, clauses, deliveries }: OpenedBundle,
  names: ReadonlyMap<string, string>,
) {
  return {
    ...headOf(id, values),
    firm,
    clauses: clauses.map(({ clause, say, matches }) => {
      const { number, title, who, condition, standard, cap, cashing, agency, link, to } = clause.values
      const most = yuan(cap)
      return {
        ...{
          id: clause.id,
          policy: [clause.paper?.values.title, policyNumber(clause.paper)].filter(Boolean).join(' '),
        },
        ...{ number, title, who, condition, cashing, agency, link, to, say },
        standard: standard ?? (most === null ? null : `最高${most}元`),
        gained: gained(matches),
      }
    }),
    deliveries: deliveries.map(({ firm: to, on, explained }) => ({
      firm: to,
      name: names.get(to) ?? '',
      on,
      explained,
    })),
  }
}
