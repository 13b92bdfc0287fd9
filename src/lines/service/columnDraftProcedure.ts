import { text } from '../../kernel/field/index.ts'
import { procedure } from '../../kernel/procedure/index.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { columnDraft, draftStates } from './columnDraft.ts'

/** 专栏发布: drafted, checked by somebody else, published, and taken down where it has become wrong. */
export const columnDraftProcedure = procedure(columnDraft, {
  states: draftStates,
  start: 'drafted',
  ends: ['published', 'dropped'],
  stands: ({ draftedOn, publishedOn }) =>
    publishedOn === null ? { state: 'drafted', since: draftedOn } : { state: 'published', since: publishedOn },
  common: officeRights,
  actions: ({ action, pass, sendBack, reject, reopen }) => ({
    revise: action('修改稿件', { from: ['drafted'], by: [clerk, head], fills: ['content'] }),
    check: pass('审核通过', {
      from: ['drafted'],
      to: 'checked',
      by: [head, leader],
      apartFrom: ['revise'],
      asks: { secrecy: text('保密审查意见', { example: '不涉密，可以公开' }) },
    }),
    sendBack: sendBack('退回修改', { from: ['checked'], to: 'drafted', by: [clerk, head, leader] }),
    drop: reject('不采用', { from: ['drafted', 'checked'], to: 'dropped', by: [head, leader] }),
    publish: pass('登记发布', {
      from: ['checked'],
      to: 'published',
      by: [clerk, head],
      fills: ['address'],
      sets: { publishedOn: (_, { on }) => on },
    }),
    takeDown: reopen('撤下重改', {
      from: ['published', 'dropped'],
      to: 'drafted',
      by: [head, leader],
      sets: { publishedOn: () => null },
    }),
  }),
  limits: {
    drafted: { workdays: 5, overdue: 'alarm' },
    checked: { workdays: 3, overdue: 'alarm' },
  },
})
