import { choice, date, file, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { commissioner } from './commissioner.ts'
import { atHost, ofHost, ruralHost } from './host.ts'

export const serviceStates = {
  logged: '待对象确认',
  disputed: '对象有异议',
  confirmed: '已确认',
  dropped: '不计入',
} as const

export const way = choice('服务方式', ['到现场', '电话', '线上', '培训'], {
  synonyms: {
    现场: '到现场',
    实地: '到现场',
    现场指导: '到现场',
    田间指导: '到现场',
    微信: '线上',
    网络: '线上',
    视频: '线上',
    授课: '培训',
  },
})

export const satisfaction = choice('对象评价', ['满意', '基本满意', '不满意'], {
  synonyms: { 非常满意: '满意', 一般: '基本满意' },
})

const split = { by: { way }, carried: atHost }

export const logged = measure('特派员服务记录', { unit: '次', ...split })
export const served = measure('特派员服务', { unit: '次', ...split })
export const trained = measure('特派员培训指导', { unit: '人次', ...split })
export const led = measure('特派员带动农户', { unit: '户', ...split })
export const rated = measure('特派员服务评价', { unit: '次', by: { satisfaction } })

/** 服务记录: one service on one day. It counts once the host has confirmed it. */
export const ruralService = register('ruralService', {
  label: '特派员服务记录',
  line: 'RUR',
  identity: ['commissioner', 'host', 'on', 'way'],
  subject: 'host',
  title: ['what', 'host'],
  measures: [logged, served, trained, led, rated],
  note: '一天一处一种方式一行；服务对象确认后才计入服务次数；不记位置，照片可不传',
  fields: {
    commissioner: reference('特派员', commissioner).also('特派员编号', '姓名', '特派员姓名'),
    host: reference('服务对象', ruralHost, ofHost).also('服务村', '服务村(企)', '服务单位', '派驻点'),
    on: date('服务日期').also('日期', '服务时间'),
    way: way.also('方式', '服务形式'),
    what: text('做了什么', { example: '指导西瓜嫁接苗定植' }).also('服务内容', '服务事项', '工作内容'),
    people: integer('培训指导', { unit: '人次' }).also('培训人次', '指导人次', '服务人次').optional(),
    households: integer('带动农户', { unit: '户' }).also('带动户数').optional(),
    problem: text('还没解决的问题', { multiline: true }).also('存在问题', '需求反映').optional(),
    photo: file('照片').optional(),
    confirmedOn: date('确认日期').also('对象确认日期').optional(),
    satisfaction: satisfaction.also('满意度', '评价').optional(),
  },
  posts: (
    { on: day, way, people, households, confirmedOn, satisfaction },
    on: ReachedOf<keyof typeof serviceStates>,
  ) => {
    const split = { on: day, by: { way } }
    const counts = confirmedOn !== null && !on.dropped
    return [
      logged.post(1, split),
      counts && served.post(1, split),
      counts && trained.post(people, split),
      counts && led.post(households, split),
      counts && satisfaction !== null && rated.post(1, { on: day, by: { satisfaction } }),
    ]
  },
})
