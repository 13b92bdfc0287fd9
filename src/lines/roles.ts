import { assigned, both, type CommonRights, ofItsArea, owner, role, system } from '../kernel/procedure/index.ts'

/** 职责: what an account, or a post, is in the bureau's procedures, and what one is at a street. */
export const officeDuties = ['经办人', '科室负责人', '局领导'] as const
export const streetDuty = '街道专员'

/** 角色: what an account is in its bureau or at its street. */
export const clerk = role('经办人')
export const head = role('科室负责人')
export const leader = role('局领导')
/** 街道科技专员 act for the enterprises of their own street. */
export const streetOfficer = both(role(streetDuty), ofItsArea)

/** Who may do what every procedure of the bureau knows. */
export const officeRights: CommonRights = {
  transfer: [assigned, head, leader],
  countersign: [assigned, head],
  urge: [owner, head, leader],
  supervise: [system, head, leader],
  suspend: [assigned, head],
  direct: [clerk, head],
}

/** 申诉: working days after a decision against the applicant. */
export const APPEAL_WORKDAYS = 5
/** Who is told that somebody appeals. */
export const appealTold = [{ role: '局领导' }, { role: '科室负责人' }] as const
