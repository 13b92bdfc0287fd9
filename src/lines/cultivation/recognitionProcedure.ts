import { decimal } from '../../kernel/exact.ts'
import { file, text, year } from '../../kernel/field/index.ts'
import { noticeOf, owner, procedure, reviewOf, system } from '../../kernel/procedure/index.ts'
import { ownPatents, ownPlans, patentStanding } from '../property/patentStanding.ts'
import { APPEAL_WORKDAYS, appealTold, clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { leaveReason, recognition } from './recognition.ts'
import { stages } from './stages.ts'
import { lastDayValid } from './title.ts'

/**
 * 称号认定 from 后备 to 到期. Taken step by step where the bureau itself decides (雏鹰, 瞪羚, its own 推荐清单); what a
 * ministry or a province has decided is registered directly.
 */
export const recognitionProcedure = procedure(recognition, {
  states: stages,
  start: 'potential',
  ends: ['expired', 'cancelled', 'ended', 'refused', 'withdrawn'],
  waits: ['rectifying'],
  beside: [ownPatents, ownPlans],
  // A list brings certificates: they stand as valid, or as ended, without a step.
  stands: ({ recognisedOn, endedOn, endReason }) => {
    if (endedOn !== null)
      return { state: endReason === '取消' || endReason === '撤销' ? 'cancelled' : 'ended', since: endedOn }
    return recognisedOn === null ? { state: 'potential', since: null } : { state: 'valid', since: recognisedOn }
  },
  materials: {
    application: file('申请书'),
    charter: file('营业执照复印件').optional(),
    accounts: file('审计报告').optional(),
  },
  // 不见面: a firm says itself what it means to apply for, and is led on from there.
  opens: { by: [owner, streetOfficer], fills: ['title', 'batch', 'firstTime', 'field'] },
  during: {
    recommended: reviewOf({
      criteria: [
        { name: '研究开发与创新能力', max: decimal(40) },
        { name: '成果转化能力', max: decimal(30) },
        { name: '成长性', max: decimal(30) },
      ],
      line: decimal(60),
      dropHighLow: true,
      wideFrom: decimal(30),
      appealWorkdays: APPEAL_WORKDAYS,
      blind: true,
      shows: ['title', 'batch', 'firstTime', 'field'],
      concludes: [head, leader],
    }),
    noticed: noticeOf({ workdays: 5, shows: ['title', 'batch', 'firstTime'], decides: [head, leader] }),
  },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, withdraw, reopen, condition }) => {
    const knowsField = condition('已填写技术领域', ({ record: { field } }) =>
      field === null || field === '' ? { unknown: '技术领域' } : 'met',
    )
    const knowsFirst = condition('已分清首次还是重新认定', ({ record: { firstTime } }) =>
      firstTime === null ? { unknown: '首次/重新' } : 'met',
    )
    return {
      enrol: action('列入后备库', {
        from: ['potential'],
        to: 'reserve',
        by: [clerk, streetOfficer],
        asks: {
          basis: text('入库条件', { example: '有发明专利，研发费用占比达到4%' }).optional(),
          planned: year('计划申报年度').optional(),
        },
        sets: {
          reserveBasis: ({ basis }, { record }) => basis ?? record.reserveBasis,
          plannedYear: ({ planned }, { record }) => planned ?? record.plannedYear,
        },
      }),
      leave: withdraw('退出后备库', {
        from: ['reserve'],
        to: 'withdrawn',
        by: [clerk, streetOfficer],
        asks: { why: leaveReason },
        sets: { leaveReason: ({ why }) => why },
      }),
      declare: submit('提交申报', {
        from: ['reserve', 'rectifying'],
        to: 'declared',
        by: [owner, clerk],
        fills: ['batch'],
        needs: ['application'],
        sets: { patentStanding: (_, the) => patentStanding(the) },
      }),
      check: pass('初审通过', { from: ['declared'], to: 'checked', by: [clerk], when: [knowsField], assigns: 'actor' }),
      rectify: sendBack('退回整改', {
        from: ['declared', 'checked', 'noticed'],
        to: 'rectifying',
        by: [clerk, head],
        tells: [{ to: 'owner', says: ({ record: { title } }, { reason }) => `${title}申报材料需要整改：${reason}` }],
      }),
      recommend: pass('推荐', {
        from: ['checked'],
        to: 'recommended',
        by: [head],
        when: [knowsFirst],
        apartFrom: ['check'],
      }),
      passReview: pass('评审通过', { from: ['recommended'], to: 'reviewed', by: [head] }),
      publicise: action('发布公示', { from: ['reviewed'], to: 'noticed', by: [clerk] }),
      recognise: pass('认定', {
        from: ['noticed'],
        to: 'recognised',
        by: [leader],
        fills: ['recognisedOn', 'document'],
        sets: {
          expiresOn: ({ recognisedOn }, { record: { title, expiresOn } }) =>
            expiresOn ?? lastDayValid(title, recognisedOn),
        },
        tells: [{ to: 'owner', says: ({ record: { title } }, { document }) => `已认定为${title}（${document}）` }],
      }),
      certify: action('发证生效', { from: ['recognised'], to: 'valid', by: [clerk], fills: ['certificate'] }),
      expire: action('到期', { from: ['valid'], to: 'expired', by: [system] }),
      cancel: action('取消资格', {
        from: ['recognised', 'valid'],
        to: 'cancelled',
        by: [leader],
        fills: ['endedOn'],
        sets: { endReason: () => '取消' },
      }),
      end: action('登记终止', { from: ['valid'], to: 'ended', by: [clerk], fills: ['endedOn', 'endReason'] }),
      refuse: reject('不予通过', {
        from: ['declared', 'checked', 'recommended', 'reviewed', 'noticed'],
        to: 'refused',
        by: [head, leader],
        tells: [{ to: 'owner', says: ({ record: { title } }, { reason }) => `${title}申报未通过：${reason}` }],
      }),
      takeBack: withdraw('撤回申报', {
        from: ['declared', 'rectifying', 'checked'],
        to: 'withdrawn',
        by: [owner, clerk],
      }),
      lapse: action('逾期未整改视为撤回', { from: ['rectifying'], to: 'withdrawn', by: [system] }),
      appeal: action('申诉', {
        from: ['refused'],
        by: [owner, clerk],
        asks: { grounds: text('申诉理由'), proof: file('证明材料').optional() },
        within: APPEAL_WORKDAYS,
        once: true,
        tells: appealTold.map((to) => ({
          to,
          says: ({ record: { title } }, { grounds }) => `${title}申报未通过，申报单位申诉：${grounds}`,
        })),
      }),
      hearAgain: reopen('申诉成立，重新审查', {
        from: ['refused'],
        to: 'declared',
        by: [leader],
        tells: [{ to: 'owner', says: ({ record: { title } }, { reason }) => `${title}申诉成立，重新审查：${reason}` }],
      }),
      upholdRefusal: action('申诉不成立，维持原决定', {
        from: ['refused'],
        by: [leader],
        asks: { reason: text('复核情况和理由') },
        answers: 'appeal',
        tells: [
          { to: 'owner', says: ({ record: { title } }, { reason }) => `${title}申诉不成立，维持原决定：${reason}` },
        ],
      }),
    }
  },
  limits: {
    declared: { workdays: 15, overdue: 'supervise' },
    rectifying: { workdays: 10, overdue: 'lapse' },
    checked: { workdays: 10, overdue: 'alarm' },
    noticed: { workdays: 8, overdue: 'alarm' },
    valid: { until: ({ expiresOn }) => expiresOn, overdue: 'expire', near: 60 },
  },
  results: {
    recognised: {
      fills: ['certificate', 'expiresOn', 'firstTime'],
      sets: {
        recognisedOn: ({ on }) => on,
        document: ({ document }) => document,
        expiresOn: ({ on }, { title, expiresOn }) => expiresOn ?? lastDayValid(title, on),
      },
    },
    valid: {
      fills: ['certificate', 'expiresOn', 'firstTime'],
      sets: {
        recognisedOn: ({ on }, { recognisedOn }) => recognisedOn ?? on,
        document: ({ document }) => document,
        expiresOn: ({ on }, { title, expiresOn }) => expiresOn ?? lastDayValid(title, on),
      },
    },
    cancelled: { sets: { endedOn: ({ on }) => on, endReason: () => '取消' as const } },
  },
})
