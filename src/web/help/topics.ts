/** The pages of the handbook that screens lead to, by the names of their files: a test holds that each is there. */
export const topics = {
  contents: 'README',
  imports: '02-导入与认领',
  figures: '03-指标与口径',
  documents: '04-文稿与核验',
  finding: '06-查找与导航',
  enterprise: '07-一企一档',
  cockpit: '08-驾驶舱与报数',
  targets: '09-目标任务',
  records: '10-台账与修改',
  workbench: '12-工作台',
  cases: '13-办件',
  reviews: '14-评审',
  notices: '15-公示',
  people: '16-人员与登录',
  audit: '17-审计日志',
  messages: '18-消息与收表',
  lists: '23-三张清单与体检',
  policies: '24-政策库与测算',
  service: '34-企业服务',
  money: '25-额度与企业端',
  proofreading: '26-核稿与期初数',
  setup: '40-单位设置与下级单位',
  listsOfOthers: '29-名单对账与套表',
  supervision: '28-督查督办',
} as const

export const contentsTopic = topics.contents
