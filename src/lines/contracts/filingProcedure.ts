import { addDecimals, compareDecimals } from '../../kernel/exact.ts'
import { file, text } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import { owner, procedure, system } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights, streetOfficer } from '../roles.ts'
import { contractFiling, filingStates } from './contractFiling.ts'
import { hintWords } from './contractType.ts'

/**
 * 技术合同登记: filed by the seller with the text of the contract, its type and amounts checked by one person and
 * looked at again by another. The measure of 2026 sets terms whose text was not at hand: the days below are the office's
 * own and only remind; none of them refuses.
 */
export const filingProcedure = procedure(contractFiling, {
  states: filingStates,
  start: 'draft',
  ends: ['registered', 'refused', 'withdrawn'],
  waits: ['returned'],
  stands: ({ filedOn, acceptedOn, registeredOn, closedOn }) => {
    if (registeredOn !== null) return { state: 'registered', since: registeredOn }
    if (closedOn !== null) return { state: 'refused', since: closedOn }
    if (acceptedOn !== null) return { state: 'accepted', since: acceptedOn }
    return filedOn === null ? { state: 'draft', since: null } : { state: 'filed', since: filedOn }
  },
  materials: { contractFile: file('合同文本'), annex: file('合同附件').optional() },
  opens: {
    by: [owner, streetOfficer],
    fills: [
      ...(['project', 'kind', 'buyer', 'signedOn', 'startsOn', 'endsOn', 'matter', 'rights'] as const),
      ...(['total', 'equipment', 'technology'] as const),
    ],
  },
  common: officeRights,
  actions: ({ action, submit, accept, pass, sendBack, reject, withdraw, condition }) => {
    const amountsAdd = condition('技术交易额与非技术性费用不超过成交总额', ({ record }) => {
      const [all, technology] = [yuan(record.total), yuan(record.technology)]
      if (all === null) return { unknown: '合同成交总额' }
      if (technology === null) return { unknown: '技术交易额' }
      if (compareDecimals(technology, all) > 0) return { notMet: `技术交易额${technology}元大于合同成交总额${all}元` }
      const aside = yuan(record.equipment)
      if (aside === null) return 'met'
      return compareDecimals(addDecimals(technology, aside), all) > 0
        ? { notMet: `技术交易额${technology}元加非技术性费用${aside}元，大于合同成交总额${all}元` }
        : 'met'
    })
    const inForce = condition('合同已经签订', (the) =>
      the.record.signedOn <= the.on ? 'met' : { notMet: `合同签订日期${the.record.signedOn}还没有到` },
    )
    return {
      file: submit('提交申报', {
        from: ['draft'],
        to: 'filed',
        by: [owner, clerk, streetOfficer],
        needs: ['contractFile'],
        when: [inForce],
        sets: { filedOn: (_, { on }) => on },
      }),
      accept: accept('受理', {
        from: ['filed'],
        to: 'accepted',
        by: [clerk],
        assigns: 'actor',
        sets: {
          acceptedOn: (_, { on }) => on,
          hint: (_, { record: { kind, project, matter, rights } }) =>
            hintWords(kind, [project, matter, rights].filter((part) => part !== null).join('。')),
        },
      }),
      sendBack: sendBack('退回补正', {
        from: ['filed', 'accepted', 'checked'],
        to: 'returned',
        by: [clerk, head],
        tells: [
          { to: 'owner', says: ({ record: { project } }, { reason }) => `技术合同「${project}」退回补正：${reason}` },
        ],
      }),
      supplement: submit('补正后重新提交', {
        from: ['returned'],
        to: 'filed',
        by: [owner, clerk, streetOfficer],
        asks: { added: text('补正内容') },
      }),
      check: pass('审核通过', {
        from: ['accepted'],
        to: 'checked',
        by: [clerk],
        fills: ['kind', 'technology'],
      }),
      register: pass('复核登记', {
        from: ['checked'],
        to: 'registered',
        by: [head, leader],
        apartFrom: ['check'],
        when: [amountsAdd],
        fills: ['number'],
        sets: { registeredOn: (_, { on }) => on },
        tells: [
          { to: 'owner', says: ({ record: { project } }, { number }) => `技术合同「${project}」已登记，编号${number}` },
        ],
      }),
      refuse: reject('不予登记', {
        from: ['filed', 'accepted', 'checked'],
        to: 'refused',
        by: [head, leader],
        sets: { closedOn: (_, { on }) => on },
        tells: [
          { to: 'owner', says: ({ record: { project } }, { reason }) => `技术合同「${project}」不予登记：${reason}` },
        ],
      }),
      withdraw: withdraw('撤回', {
        from: ['draft', 'filed', 'returned'],
        to: 'withdrawn',
        by: [owner, clerk],
        sets: { closedOn: (_, { on }) => on },
      }),
      lapse: action('逾期未补正视为撤回', {
        from: ['returned'],
        to: 'withdrawn',
        by: [system],
        sets: { closedOn: (_, { on }) => on },
      }),
    }
  },
  limits: {
    filed: { workdays: 5, near: 1, overdue: 'alarm' },
    returned: { workdays: 20, overdue: 'lapse' },
    accepted: { workdays: 15, overdue: 'alarm' },
    checked: { workdays: 5, overdue: 'alarm' },
  },
  results: {
    registered: { fills: ['number'], sets: { registeredOn: ({ on }) => on } },
    refused: { sets: { closedOn: ({ on }) => on } },
  },
})
