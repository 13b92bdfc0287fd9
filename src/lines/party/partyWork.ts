import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { task } from '../supervision/task.ts'
import { partySite } from './partySite.ts'

export const partyKind = choice(
  '党建工作类别',
  ['学习贯彻', '主题党日', '党建项目', '主题活动', '创新论坛', '廉政教育', '廉政谈话', '作风建设', '送服务'],
  {
    synonyms: {
      理论学习: '学习贯彻',
      中心组学习: '学习贯彻',
      党课: '学习贯彻',
      党日活动: '主题党日',
      党建品牌: '党建项目',
      党旗领航: '主题活动',
      论坛: '创新论坛',
      警示教育: '廉政教育',
      党风廉政教育: '廉政教育',
      集体谈话: '廉政谈话',
      八项规定精神: '作风建设',
      送政策: '送服务',
      送温暖: '送服务',
    },
  },
)

const split = { by: { partyKind } } as const
export const partySessions = measure('党建工作场次', { unit: '场', ...split })
export const partyAttendance = measure('党建工作参加人次', { unit: '人次', ...split })
export const firmsServed = measure('党建送服务企业', { unit: '家', ...split })

/** 党建工作: sessions and how many came. Nobody is named and nobody is assessed. */
export const partyWork = register('partyWork', {
  label: '党建工作',
  line: 'PTY',
  identity: ['on', 'kind', 'name'],
  title: ['name', 'on'],
  measures: [partySessions, partyAttendance, firmsServed],
  note: '一次一行，只填人次，不填姓名；廉政谈话只记场次和人次，不记谈话内容；一行多场的填场次',
  fields: {
    on: date('日期').also('活动日期', '时间', '学习日期', '开展日期'),
    kind: partyKind.also('类别', '活动类别', '类型'),
    name: text('内容', { example: '党建红引领科技蓝主题党日' }).also('活动名称', '主题', '学习内容', '议题'),
    site: reference('党组织（阵地）', partySite).also('党支部', '支部', '阵地名称').optional(),
    place: text('地点').also('活动地点').optional(),
    campaign: text('所属主题', { example: '党旗领航·聚才赋能' }).also('主题活动', '所属工程').optional(),
    task: reference('对应业务任务', task).also('融合的业务工作', '业务任务').optional(),
    sessions: integer('场次', { unit: '场' }).also('场数', '次数').optional(),
    attendance: integer('参加人次', { unit: '人次' }).also('人次', '参加人数').optional(),
    firms: integer('服务企业数', { unit: '家' }).also('送服务企业', '企业数').optional(),
    result: text('成效', { multiline: true }).also('效果', '工作成效').optional(),
    document: text('通知文号').also('文号', '依据文件').optional(),
  },
  posts: ({ on, kind, sessions, attendance, firms }) => {
    const by = { partyKind: kind }
    return [
      partySessions.post(sessions ?? 1, { on, by }),
      partyAttendance.post(attendance, { on, by }),
      firmsServed.post(firms, { on, by }),
    ]
  },
})
