import { always } from '../dated.ts'
import { area, choice, creditCode, date, file, reference, text } from '../field/index.ts'
import { measure } from '../measure.ts'
import { officialCalendar } from '../officialDays.ts'
import { register } from '../register.ts'
import type { AreaCode, Day } from '../values.ts'
import type { Actor } from './actor.ts'
import type { Case } from './case.ts'
import { noticeOf, owner, procedure, role, system } from './index.ts'
import { assigned, section } from './who.ts'

/** A small procedure for the tests of the kernel: a grant that a firm applies for. */
const firm = register('firm', {
  label: '企业',
  line: 'SYS',
  identity: ['code'],
  subject: 'itself',
  fields: { code: creditCode('信用代码'), name: text('名称').dated(), area: area('所属街道').dated() },
})
export const handedIn = measure('申请', { unit: '件' })
export const granted = measure('批准', { unit: '件' })

export const grant = register('grant', {
  label: '补助申请',
  line: 'SYS',
  identity: ['firm', 'matter'],
  subject: 'firm',
  measures: [handedIn, granted],
  fields: {
    firm: reference('企业', firm, { carry: ['area'] }),
    matter: text('事项'),
    amount: text('金额').optional(),
    grantedOn: date('批准日期').optional(),
    kind: choice('类别', ['甲', '乙']).optional(),
  },
  posts: ({ grantedOn }, { handedIn: on }) => [
    on && handedIn.post(1, { on }),
    grantedOn && granted.post(1, { on: grantedOn }),
  ],
})

const office = role('经办人')
const chief = role('负责人')

export const grantProcedure = procedure(grant, {
  states: {
    draft: '草稿',
    handedIn: '已提交',
    returned: '待补正',
    accepted: '已受理',
    noticed: '公示中',
    granted: '已批准',
    refused: '未批准',
    withdrawn: '已撤回',
  },
  start: 'draft',
  ends: ['granted', 'refused', 'withdrawn'],
  waits: ['returned'],
  stands: ({ grantedOn }) =>
    grantedOn === null ? { state: 'draft', since: null } : { state: 'granted', since: grantedOn },
  materials: { form: file('申请表'), plan: file('方案').optional() },
  during: { noticed: noticeOf({ workdays: 5 }) },
  common: {
    transfer: [assigned, chief],
    countersign: [assigned],
    urge: [owner, chief],
    supervise: [system, chief],
    suspend: [assigned, chief],
    direct: [office],
  },
  actions: ({ action, submit, accept, pass, sendBack, reject, withdraw, reopen, condition }) => ({
    handIn: submit('提交', { from: ['draft', 'returned'], to: 'handedIn', by: [owner, office], needs: ['form'] }),
    accept: accept('受理', { from: ['handedIn'], to: 'accepted', by: [office], assigns: 'actor' }),
    sendBack: sendBack('退回补正', {
      from: ['handedIn', 'accepted'],
      to: 'returned',
      by: [office],
      tells: [{ to: 'owner', says: ({ record: { matter } }, { reason }) => `${matter}需要补正：${reason}` }],
    }),
    publicise: action('公示', {
      from: ['accepted'],
      to: 'noticed',
      by: [assigned],
      when: [
        condition('类别已定', ({ record: { kind } }) =>
          kind === null ? { unknown: '类别' } : kind === '乙' ? { notMet: '乙类不公示' } : 'met',
        ),
      ],
    }),
    grant: pass('批准', {
      from: ['noticed'],
      to: 'granted',
      by: [chief],
      fills: ['amount'],
      sets: { grantedOn: (_, { on }) => on },
      apartFrom: ['accept'],
    }),
    refuse: reject('不予批准', {
      from: ['handedIn', 'accepted', 'noticed'],
      to: 'refused',
      by: [chief, section('法规科')],
    }),
    withdraw: withdraw('撤回', { from: ['draft', 'handedIn', 'returned', 'accepted'], to: 'withdrawn', by: [owner] }),
    lapse: action('逾期未补正', { from: ['returned'], to: 'withdrawn', by: [system] }),
    hearAgain: reopen('重新审查', {
      from: ['refused', 'granted'],
      to: 'accepted',
      by: [chief],
      sets: { grantedOn: () => null },
    }),
  }),
  limits: {
    handedIn: { workdays: 5, overdue: 'supervise' },
    accepted: { workdays: 10, overdue: 'alarm' },
    returned: { workdays: 3, overdue: 'lapse' },
  },
  results: { granted: { fills: ['amount'], sets: { grantedOn: ({ on }) => on } } },
})

export const calendar = officialCalendar()
export const day = (text: string) => text as Day

function actor(id: string, name: string, more: Partial<Actor> = {}): Actor {
  const nobody = { roles: [], posts: [], section: null, area: null, enterprise: null, deputises: [] }
  return { id, name, ...nobody, ...more }
}

export const applicant = actor('e1', '甲公司', { enterprise: '91350100M000100Y43' })
export const stranger = actor('e2', '乙公司', { enterprise: '91350100M000100X99' })
export const zhang = actor('u1', '张三', { roles: ['经办人'], section: '高新科' })
export const li = actor('u2', '李四', { roles: ['经办人'], posts: ['post:gx1'] })
export const wang = actor('u3', '王五', { roles: ['负责人'] })

/** A case just written down, of the applicant's, on the eastern street. */
export function freshCase(values: { readonly [field: string]: unknown } = {}): Case {
  return {
    record: { firm: 'a', matter: '设备补助', amount: null, grantedOn: null, kind: '甲', ...values },
    steps: [],
    owner: applicant.enterprise,
    areas: ['990101001' as AreaCode, '990101' as AreaCode],
  }
}

export const carriedArea = { firm: { subject: '91350100M000100Y43', facts: { area: always('990101001' as AreaCode) } } }
