import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { associations, founded, members } from './association.ts'
import { bookingPeople, bookings, bookingsUsed } from './booking.ts'
import { covered } from './coverage.ts'
import { distinguished, facilities, opened, upgraded, visits } from './facility.ts'
import { awarded, nominated } from './honour.ts'
import { officers } from './officer.ts'
import { accepted, applied, granted, grantedMoney } from './project.ts'
import { copies, released, resources, uses } from './resource.ts'
import { contestants, entries, prizesWon } from './scienceEntry.ts'

const happening = { owner: '综合科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '综合科', areaRule: 'atPeriodEnd', better: 'more' } as const

export const scienceIndicators = indicators('SCI', {
  scienceFacilities: {
    ...standing,
    label: '科普设施',
    of: stock(facilities),
    definition: '期末在用的科技馆、科普馆、科普e站、画廊、大篷车等科普设施数，科普教育基地另列',
    confusedWith: '科普教育基地',
  },
  scienceStations: {
    ...standing,
    label: '科普e站',
    of: stock(facilities, { kind: '科普e站' }),
    definition: '期末在用的科普e站数',
  },
  newScienceStations: {
    ...happening,
    label: '新增科普e站',
    of: flow(opened, { kind: '科普e站' }),
    definition: '报告期内建成启用的科普e站数，按建成日期',
  },
  newFacilities: {
    ...happening,
    label: '新增科普设施',
    of: flow(opened),
    definition: '报告期内建成启用的科普设施数，按建成日期',
  },
  upgradedGalleries: {
    ...happening,
    label: '提升科普画廊',
    of: flow(upgraded, { kind: '科普画廊' }),
    definition: '报告期内完成提升改造的科普画廊处数，按提升日期',
    confusedWith: '新增科普画廊',
  },
  upgradedHalls: {
    ...happening,
    label: '提升科普场馆',
    of: flow(upgraded, { kind: ['科技馆', '科普馆'] }),
    definition: '报告期内完成提升的科技馆、科普馆处数，按提升日期',
  },
  antiCultSites: {
    ...standing,
    label: '反邪教警示教育阵地',
    of: stock(facilities, { kind: '反邪教阵地' }),
    definition: '期末在用的反邪教警示教育阵地数',
  },
  distinguishedSites: {
    ...happening,
    label: '获认定科普阵地',
    of: flow(distinguished),
    definition: '报告期内被上级认定、命名的科普设施数，按认定日期',
  },
  facilityVisits: {
    ...happening,
    label: '科普设施接待人次',
    of: flow(visits),
    definition: '各科普设施全年接待人次，记在年末，半年没有数',
    confusedWith: '科普活动人次',
  },
  scienceResources: {
    ...standing,
    label: '科普资源',
    of: stock(resources),
    definition: '期末可用的读本、形象、视频、展板、课程、讲师团等资源项数',
  },
  worksReleased: {
    ...happening,
    label: '发布科普作品',
    of: flow(released, { kind: ['读本', '形象', '视频', '文创'] }),
    definition: '报告期内发布的科普读本、形象、视频、文创项数',
  },
  readersPrinted: {
    ...happening,
    label: '印制科普读本',
    of: flow(copies, { kind: '读本' }),
    definition: '报告期内印制的科普读本册数，按份计',
    confusedWith: '发放资料',
  },
  resourceUses: {
    ...happening,
    label: '科普资源使用次数',
    of: flow(uses),
    definition: '科普资源被预约、巡展、使用的累计次数，记在统计截至日',
  },
  scienceProjectsApplied: {
    ...happening,
    label: '申报科普项目',
    of: flow(applied),
    better: 'neither',
    definition: '报告期内申报的科普项目数，按申报日期',
  },
  scienceProjects: {
    ...happening,
    label: '扶持科普项目',
    of: flow(granted),
    definition: '报告期内立项扶持的科普项目数，按立项日期',
  },
  keyScienceProjects: {
    ...happening,
    label: '扶持重点科普项目',
    of: flow(granted, { kind: '重点科普项目' }),
    definition: '报告期内立项扶持的面向基层的重点科普项目数',
  },
  schoolScienceProjects: {
    ...happening,
    label: '支持校园科普项目',
    of: flow(granted, { kind: '校园科普项目' }),
    definition: '报告期内立项支持的校园科普项目数',
  },
  scienceProjectMoney: {
    ...happening,
    label: '科普项目支持资金',
    of: flow(grantedMoney),
    shownIn: '万元',
    definition: '报告期内立项的科普项目支持金额，按立项日期，不是支付数',
    confusedWith: '已支付的科普经费',
  },
  scienceProjectsAccepted: {
    ...happening,
    label: '验收科普项目',
    of: flow(accepted),
    definition: '报告期内验收的科普项目数，按验收日期',
  },
  coverageReports: {
    ...happening,
    label: '媒体报道篇数',
    of: flow(covered),
    definition: '报告期内媒体报道台账登记的报道，一家媒体一篇计一次',
    confusedWith: '活动台账自填的媒体报道次数',
  },
  provincialCoverage: {
    ...happening,
    label: '省级以上媒体报道',
    of: flow(covered, { level: ['中央', '省'] }),
    definition: '报告期内中央级、省级媒体报道，一家媒体一篇计一次',
  },
  nominations: {
    ...happening,
    label: '推荐科普优秀活动',
    of: flow(nominated, { kind: '优秀活动' }),
    definition: '报告期内向上推荐的优秀科普活动数，按推荐日期',
    confusedWith: '获得的荣誉',
  },
  scienceHonours: {
    ...happening,
    label: '科普荣誉',
    of: flow(awarded, { kind: ['优秀活动', '竞赛获奖', '优秀组织单位', '科普阵地', '科普作品', '其他'] }),
    definition: '报告期内获得的科普荣誉项数，按授予日期',
  },
  contestPrizes: {
    ...happening,
    label: '科普竞赛获奖',
    of: flow(awarded, { kind: '竞赛获奖' }),
    definition: '报告期内科普竞赛获奖项数，按授予日期',
  },
  associations: {
    ...standing,
    label: '科协组织',
    of: stock(associations),
    definition: '期末学会、企业科协、镇街科协、村社科协、高校科协、农技协数',
  },
  firmAssociations: {
    ...standing,
    label: '企业科协',
    of: stock(associations, { kind: ['企业科协', '园区科协'] }),
    definition: '期末企业科协和园区科协数',
  },
  newAssociations: {
    ...happening,
    label: '新建科协组织',
    of: flow(founded),
    definition: '报告期内成立的科协组织数，按成立日期',
  },
  associationMembers: {
    ...standing,
    label: '科协组织会员',
    of: stock(members),
    definition: '期末各科协组织登记的会员人数之和，一人加入几个组织重复计',
  },
  threeHeads: {
    ...standing,
    label: '三长',
    of: stock(officers, { kind: ['医院院长', '学校校长', '农技站长'] }),
    definition: '期末在任的进入基层科协的医院院长、学校校长、农技站长人数',
  },
  scienceWorkers: {
    ...standing,
    label: '登记科技工作者',
    of: stock(officers, { kind: '科技工作者' }),
    definition: '期末登记联系的科技工作者人数',
  },
  scienceContestEntries: {
    ...happening,
    label: '科普竞赛参赛',
    of: flow(entries),
    definition: '报告期内参加科普竞赛的单位（队）项数，可按竞赛级别分开',
    confusedWith: '举办的竞赛场次',
  },
  contestants: {
    ...happening,
    label: '科普竞赛参赛人数',
    of: flow(contestants),
    definition: '报告期内参加科普竞赛的人数，没有填人数的不计',
  },
  contestPrizesWon: {
    ...happening,
    label: '科普竞赛参赛获奖',
    of: flow(prizesWon),
    definition: '报告期内参赛单位（队）获得奖次的项数，按竞赛日期',
    confusedWith: '推荐与荣誉台账的竞赛获奖',
  },
  resourceBookings: {
    ...happening,
    label: '科普资源预约',
    of: flow(bookings),
    definition: '使用日期在报告期内的预约数，没有接受和取消的不计',
  },
  resourceBookingsUsed: {
    ...happening,
    label: '科普资源预约使用',
    of: flow(bookingsUsed),
    definition: '报告期内登记使用完成的预约数',
  },
  resourceBookingPeople: {
    ...happening,
    label: '科普资源预约受众',
    of: flow(bookingPeople),
    definition: '报告期内预约使用的到场人次',
  },
  scienceVolunteers: {
    ...standing,
    label: '科普志愿者',
    of: stock(officers, { kind: '科普志愿者' }),
    definition: '期末登记的科普志愿者人数',
  },
})
