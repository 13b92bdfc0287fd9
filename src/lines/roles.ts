import { assigned, both, type CommonRights, ofItsArea, owner, role, system } from '../kernel/procedure/index.ts'

/** 角色: what an account is in its bureau or at its street. */
export const clerk = role('经办人')
export const head = role('科室负责人')
export const leader = role('局领导')
/** 街道科技专员 act for the enterprises of their own street. */
export const streetOfficer = both(role('街道专员'), ofItsArea)

/** Who may do what every procedure of the bureau knows. */
export const officeRights: CommonRights = {
  transfer: [assigned, head, leader],
  countersign: [assigned, head],
  urge: [owner, head, leader],
  supervise: [system, head, leader],
  suspend: [assigned, head],
  direct: [clerk, head],
}
