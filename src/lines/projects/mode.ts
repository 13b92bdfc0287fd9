import { choice } from '../../kernel/field/index.ts'
import { levels, levelWords } from '../platforms/kind.ts'

export const projectLevel = choice('项目级别', levels, { synonyms: levelWords })

interface ProjectMode {
  /** It answers a topic of the challenge list. */
  readonly topic: boolean
  /** Several teams run for one topic; a gate ranks them. */
  readonly gate: boolean
  /** Decided without a call and experts of its own. */
  readonly direct: boolean
  readonly pledge: boolean
  /** Paid on verified spend alone. */
  readonly afterwards: boolean
}

const ordinary: ProjectMode = { topic: false, gate: false, direct: false, pledge: false, afterwards: false }

/** 组织方式, as data: one procedure serves them all. */
export const projectModes = {
  常规: ordinary,
  揭榜挂帅: { ...ordinary, topic: true },
  赛马制: { ...ordinary, topic: true, gate: true },
  军令状: { ...ordinary, pledge: true },
  定向委托: { ...ordinary, direct: true },
  后补助: { ...ordinary, afterwards: true },
} as const satisfies { readonly [mode: string]: ProjectMode }

export type ProjectModeName = keyof typeof projectModes

export const projectMode = choice('组织方式', Object.keys(projectModes) as ProjectModeName[], {
  synonyms: { 一般: '常规', 公开竞争: '常规', 竞争性: '常规', 揭榜: '揭榜挂帅', 赛马: '赛马制', 定向: '定向委托' },
})

export const projectCategory = choice(
  '计划类别',
  [
    ...['重大科技项目', '重点研发', '产业关键技术攻关', '重大科技创新', '重大关键技术攻关', '科技重大专项'],
    ...['成果转移转化', '农业科技', '社会发展', '国际科技合作', '科技人才', '科学普及', '软科学', '其他'],
  ] as const,
  {
    synonyms: {
      重点研发计划: '重点研发',
      成果转移转化示范: '成果转移转化',
      双边合作: '国际科技合作',
      科普: '科学普及',
    },
  },
)
