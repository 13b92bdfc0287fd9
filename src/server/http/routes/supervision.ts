import { createRoute, z } from '@hono/zod-openapi'
import { periodName } from '../../../kernel/period.ts'
import type { Day } from '../../../kernel/values.ts'
import { taskStates } from '../../../lines/supervision/task.ts'
import { look } from '../../office/office.ts'
import { assess, schemesIn } from '../../office/supervision/assess.ts'
import { taskBoard } from '../../office/supervision/board.ts'
import { campaignBoards } from '../../office/supervision/campaigns.ts'
import { makeTasks, sourcesIn } from '../../office/supervision/sources.ts'
import { addStandardYear, makeYearlyTasks, yearCalendar } from '../../office/supervision/yearly.ts'
import { answers } from '../answers.ts'
import { api } from '../api.ts'
import { asKnown } from '../asKnown.ts'
import { deskFor } from '../desk.ts'
import { may } from '../may.ts'
import { asOfParameter, bureauParameter, periodParameter } from '../parameters.ts'
import { presentAssessed, presentBoard, presentCampaign, presentSources, presentYear } from '../present/supervision.ts'
import { dayNow } from '../present/time.ts'
import { notFound } from '../problem.ts'
import {
  assessedSchema,
  boardSchema,
  campaignsSchema,
  madeSchema,
  newTasksSchema,
  schemesSchema,
  sourcesSchema,
  yearSchema,
} from '../schema/supervision.ts'
import { yearParameter } from '../schema/targets.ts'

const query = z.object({ bureau: bureauParameter })

const board = createRoute({
  method: 'get',
  path: '/board',
  summary: '任务板：在办的和近一个月办结的任务，带剩余工作日和指标现状',
  request: { query },
  responses: answers(boardSchema, '任务'),
})

const sources = createRoute({
  method: 'get',
  path: '/sources',
  summary: '任务来源：定稿文稿的工作安排、会议议定事项、督查发现的问题，各条是否已成任务',
  request: { query },
  responses: answers(sourcesSchema, '来源'),
})

const make = createRoute({
  method: 'post',
  path: '/sources/{origin}/{source}',
  summary: '逐条生成工作任务，与原句相连',
  request: {
    params: z.object({ origin: z.enum(['document', 'meeting', 'inspection']), source: z.uuid('不是编号') }),
    query,
    body: { required: true, content: { 'application/json': { schema: newTasksSchema } } },
  },
  responses: answers(madeSchema, '生成了几项'),
})

const campaigns = createRoute({
  method: 'get',
  path: '/campaigns',
  summary: '专项：第几天、清单覆盖、逐日进展、任务',
  request: { query },
  responses: answers(campaignsSchema, '专项'),
})

const year = createRoute({
  method: 'get',
  path: '/years/{year}',
  summary: '一个年度的工作日历：起止日按工作日历避开节假日，任务是否已生成',
  request: { params: z.object({ year: yearParameter }), query },
  responses: answers(yearSchema, '年历'),
})

const standard = createRoute({
  method: 'post',
  path: '/standard-year',
  summary: '套用标准年历：只补没有的事项，不改已有的',
  request: { query },
  responses: answers(madeSchema, '补了几项'),
})

const open = createRoute({
  method: 'post',
  path: '/yearly-tasks',
  summary: '生成到期的年度任务；每天自动运行，已生成的不重复',
  request: { query },
  responses: answers(madeSchema, '生成了几项'),
})

const schemes = createRoute({
  method: 'get',
  path: '/schemes',
  summary: '考核方案',
  request: { query },
  responses: answers(schemesSchema, '方案'),
})

const scored = createRoute({
  method: 'get',
  path: '/schemes/{scheme}',
  summary: '按考核方案计算各街道得分，逐项说明；有未知项的给出区间、不排名次',
  request: {
    params: z.object({ scheme: z.uuid('不是编号') }),
    query: query.extend({ period: periodParameter, asOf: asOfParameter }),
  },
  responses: answers(assessedSchema, '得分'),
})

/** 督查督办: tasks, where they come from, campaigns, the year, the assessment of streets. */
export const supervisionRoutes = api()
  .openapi(board, async (c) => {
    const desk = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    const tasks = await asKnown(desk, undefined, async (at, cutoff) =>
      presentBoard(at, await taskBoard(at, cutoff, day)),
    )
    const states = (['planned', 'doing', 'reported', 'closed'] as const).map((state) => ({
      ...{ state, label: taskStates[state] },
    }))
    return c.json({ day, states, tasks }, 200)
  })
  .openapi(sources, async (c) => {
    const { office, member } = deskFor(c, 'records.read')
    const shown = await look(office, async (at) => presentSources(at, await sourcesIn(at)))
    return c.json({ ...shown, mayMake: may(member, 'records.write') !== null }, 200)
  })
  .openapi(make, async (c) => {
    const { office } = deskFor(c, 'records.write')
    const { origin, source } = c.req.valid('param')
    const wanted = c.req.valid('json').tasks.map(({ dueOn, ...task }) => ({ ...task, dueOn: dueOn as Day }))
    const made = await makeTasks(office, origin, source, wanted, dayNow(c.var.premises.now()))
    return c.json({ made }, 200)
  })
  .openapi(campaigns, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const day = dayNow(c.var.premises.now())
    const boards = await look(office, async (at) =>
      (await campaignBoards(at, day)).map((one) => presentCampaign(at, one)),
    )
    return c.json({ campaigns: boards }, 200)
  })
  .openapi(year, async (c) => {
    const { office, member } = deskFor(c, 'records.read')
    const { year: of } = c.req.valid('param')
    const calendar = await yearCalendar(office, of)
    return c.json(
      {
        ...presentYear(of, calendar),
        day: dayNow(c.var.premises.now()),
        mayChange: may(member, 'records.write') !== null,
      },
      200,
    )
  })
  .openapi(standard, async (c) => {
    const { office } = deskFor(c, 'records.write')
    return c.json({ made: await addStandardYear(office) }, 200)
  })
  .openapi(open, async (c) => {
    const { office } = deskFor(c, 'records.write')
    return c.json({ made: await makeYearlyTasks(office, dayNow(c.var.premises.now())) }, 200)
  })
  .openapi(schemes, async (c) => {
    const { office } = deskFor(c, 'records.read')
    const found = await look(office, schemesIn)
    return c.json({ schemes: found.map(({ id, values: { name, year: of } }) => ({ id, name, year: of })) }, 200)
  })
  .openapi(scored, async (c) => {
    const desk = deskFor(c, 'figures.read')
    const { period, asOf } = c.req.valid('query')
    const { scheme: id } = c.req.valid('param')
    const shown = await asKnown(desk, asOf, async (at, cutoff) => {
      const scheme = (await schemesIn(at)).find((one) => one.id === id)
      if (scheme === undefined) throw notFound('考核方案')
      return presentAssessed(at, await assess(at, cutoff, scheme, period))
    })
    return c.json({ ...shown, periodName: periodName(period) }, 200)
  })
