import { choice } from '../../kernel/field/index.ts'

/** The stages of a project, from the application to the file. */
export const projectStages = {
  declared: '已申报',
  returned: '待补正',
  checked: '形式审查通过',
  reviewing: '专家评审中',
  reviewed: '评审通过',
  recommended: '已推荐上报',
  decided: '已集体决策',
  noticed: '公示中',
  established: '已立项',
  running: '实施中',
  accepting: '验收中',
  passed: '验收通过',
  concluded: '已结题',
  failed: '验收不通过',
  terminated: '已终止',
  outpaced: '赛马退出',
  refused: '未立项',
  withdrawn: '已撤回',
} as const

export type ProjectStage = keyof typeof projectStages

export const conclusion = choice('验收结论', ['通过', '不通过', '结题', '终止'], {
  synonyms: { 验收通过: '通过', 合格: '通过', 验收合格: '通过', 未通过: '不通过', 不合格: '不通过', 同意结题: '结题' },
})
