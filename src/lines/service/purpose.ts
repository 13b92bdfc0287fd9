import { choice } from '../../kernel/field/index.ts'

/** Why somebody called at a firm. */
export const purpose = choice(
  '走访目的',
  ['送政策', '摸底调研', '诉求回访', '包抓联系', '申报辅导', '项目推进', '安全生产', '复工帮扶', '其他'],
  {
    synonyms: {
      政策宣讲: '送政策',
      摸底: '摸底调研',
      调研: '摸底调研',
      座谈: '摸底调研',
      回访: '诉求回访',
      定点联系: '包抓联系',
      包联: '包抓联系',
      辅导: '申报辅导',
      复工复产: '复工帮扶',
    },
  },
)
