import { file, type Values } from '../../kernel/field/index.ts'
import { type BesideOf, owner, procedure, sharing } from '../../kernel/procedure/index.ts'
import { ownPatents, ownPlans, patentStanding } from '../property/patentStanding.ts'
import { clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { levels } from './kind.ts'
import { platform } from './platform.ts'
import { platformStages } from './platformStages.ts'

const ofItsKind = sharing(platform, 'kind')

/** 创新平台: cultivated here, recognised mostly elsewhere, then built and accepted where it has a time for building. */
export const platformProcedure = procedure(platform, {
  states: platformStages,
  start: 'candidate',
  ends: ['operating', 'removed', 'refused', 'withdrawn'],
  waits: ['returned'],
  beside: [ofItsKind, ownPatents, ownPlans],
  stands: ({ removedOn, recognisedOn, acceptedOn, buildUntil, appliedOn, cultivatedOn }) => {
    if (removedOn !== null) return { state: 'removed', since: removedOn }
    if (recognisedOn !== null)
      return buildUntil !== null && acceptedOn === null
        ? { state: 'building', since: recognisedOn }
        : { state: 'operating', since: acceptedOn ?? recognisedOn }
    return appliedOn === null ? { state: 'candidate', since: cultivatedOn } : { state: 'declared', since: appliedOn }
  },
  materials: {
    application: file('申报书').optional(),
    buildingReport: file('建设总结').optional(),
    verdict: file('验收意见').optional(),
  },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, withdraw }) => ({
    declare: submit('提交申报', {
      from: ['candidate', 'returned'],
      to: 'declared',
      by: [owner, clerk, streetOfficer],
      needs: ['application'],
      sets: {
        appliedOn: (_, { on, record: { appliedOn } }) => appliedOn ?? on,
        patentStanding: (_, the) => patentStanding(the),
      },
    }),
    sendBack: sendBack('退回补正', { from: ['declared'], to: 'returned', by: [clerk, head] }),
    recommend: pass('推荐', { from: ['declared'], to: 'recommended', by: [head, leader] }),
    build: pass('认定，进入建设期', {
      from: ['recommended'],
      to: 'building',
      by: [clerk, head],
      fills: ['recognisedOn', 'document', 'buildUntil'],
      sets: { first: (_, { record, beside }) => firstOfItsKind(record, beside) },
    }),
    recognise: pass('认定（备案）', {
      from: ['recommended'],
      to: 'operating',
      by: [clerk, head],
      fills: ['recognisedOn', 'document'],
      sets: { first: (_, { record, beside }) => firstOfItsKind(record, beside) },
    }),
    accept: pass('建设验收通过', {
      from: ['building'],
      to: 'operating',
      by: [head, leader],
      needs: ['verdict'],
      sets: { acceptedOn: (_, { on }) => on, acceptance: () => '通过' },
    }),
    fail: reject('建设验收不通过', {
      from: ['building'],
      to: 'removed',
      by: [leader],
      sets: { acceptance: () => '不通过', removedOn: (_, { on }) => on, status: () => '摘牌' },
    }),
    remove: action('摘牌', {
      from: ['operating'],
      to: 'removed',
      by: [leader],
      fills: ['removedOn'],
      sets: { status: () => '摘牌' },
    }),
    refuse: reject('未认定', { from: ['declared', 'recommended'], to: 'refused', by: [head] }),
    takeBack: withdraw('撤回申报', {
      from: ['candidate', 'declared', 'returned', 'recommended'],
      to: 'withdrawn',
      by: [owner, clerk],
    }),
  }),
  limits: {
    declared: { workdays: 15, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'alarm' },
    building: { until: ({ buildUntil }) => buildUntil, overdue: 'supervise', near: 40 },
  },
  results: {
    operating: {
      fills: ['level'],
      sets: {
        recognisedOn: ({ on }) => on,
        document: ({ document }) => document,
        first: (_, record, { beside }) => firstOfItsKind(record, beside),
      },
    },
    removed: { sets: { removedOn: ({ on }) => on, status: () => '摘牌' as const } },
  },
})

/** 零的突破, as far as the books know: no other of its kind was recognised at its level or above. */
export function firstOfItsKind(
  { level }: Pick<Values<typeof platform.fields>, 'level'>,
  beside: BesideOf,
): '是' | '否' | null {
  const others = ofItsKind.of({ beside })
  if (others === null) return null
  const before = others.some(
    ({ values }) => values.recognisedOn !== null && levels.indexOf(values.level) <= levels.indexOf(level),
  )
  return before ? '否' : '是'
}
