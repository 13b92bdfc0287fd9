/** The way of a platform, from one that might be to one that is no more. */
export const platformStages = {
  candidate: '培育',
  declared: '已申报',
  returned: '待补正',
  recommended: '已推荐',
  building: '建设期',
  operating: '运行',
  removed: '已摘牌',
  refused: '未认定',
  withdrawn: '已撤回',
} as const
