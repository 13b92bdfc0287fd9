import { z } from '@hono/zod-openapi'
import { shortText } from '../parameters.ts'
import { count, list, optional, optionalDecimal, text } from './common.ts'

const TASKS_MAX = 60
const SENTENCE_LENGTH_MAX = 2_000

const taskState = z.enum(['planned', 'doing', 'reported', 'closed', 'dropped'])

export const boardSchema = z
  .object({
    day: text,
    states: list(z.object({ state: taskState, label: text })),
    tasks: list(
      z.object({
        id: text,
        subject: text,
        kind: text,
        source: text,
        owner: text,
        areaName: optional,
        state: taskState,
        dueOn: optional,
        /** Working days left; negative when overdue. */
        left: count.nullable(),
        level: z.enum(['unlimited', 'inTime', 'near', 'overdue']),
        supervised: z.boolean(),
        said: optional,
        document: optional,
        reached: z
          .object({
            indicator: text,
            label: text,
            year: count,
            area: text,
            value: optional,
            reason: optional,
            target: optional,
            completion: optionalDecimal,
          })
          .nullable(),
      }),
    ),
  })
  .openapi('TaskBoard')

export const sourcesSchema = z
  .object({
    mayMake: z.boolean(),
    owners: list(text),
    sources: list(
      z.object({
        origin: z.enum(['document', 'meeting', 'inspection']),
        id: text,
        title: text,
        on: text,
        items: list(
          z.object({
            text,
            heading: text,
            owner: optional,
            dueOn: text,
            indicatorLabel: optional,
            tasks: list(z.object({ id: text, owner: text, state: taskState, stateLabel: text })),
          }),
        ),
      }),
    ),
  })
  .openapi('TaskSources')

export const newTasksSchema = z.object({
  tasks: z
    .array(
      z.object({
        text: z.string().min(1).max(SENTENCE_LENGTH_MAX),
        owner: shortText,
        dueOn: z.iso.date('不是日期'),
      }),
    )
    .min(1, '没有选任务')
    .max(TASKS_MAX),
})

export const madeSchema = z.object({ made: count }).openapi('TasksMade')

const coverage = { listed: count, covered: count }

export const campaignsSchema = z
  .object({
    campaigns: list(
      z.object({
        id: text,
        name: text,
        kind: text,
        leadPost: optional,
        office: optional,
        startedOn: text,
        endsOn: optional,
        endedOn: optional,
        dayNumber: count.nullable(),
        days: count.nullable(),
        list: z.object(coverage),
        streets: list(z.object({ ...coverage, area: text, name: text })),
        daily: list(z.object({ on: text, covered: count })),
        tasks: z.object({ open: count, closed: count, overdue: count }),
      }),
    ),
  })
  .openapi('Campaigns')

export const yearSchema = z
  .object({
    year: count,
    day: text,
    certain: z.boolean(),
    lacking: count,
    mayChange: z.boolean(),
    lines: list(
      z.object({
        id: text,
        name: text,
        kind: text,
        owner: optional,
        work: optional,
        frequency: text,
        /** Its days as they are written, where they fall on no working day or cannot be read. */
        written: text,
        stopped: z.boolean(),
        turns: list(
          z.object({
            turn: text,
            label: text,
            opensOn: text,
            dueOn: text,
            task: z.object({ id: text, state: taskState, stateLabel: text }).nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('YearCalendar')

export const schemesSchema = z
  .object({ schemes: list(z.object({ id: text, name: text, year: count })) })
  .openapi('AssessmentSchemes')

export const assessedSchema = z
  .object({
    id: text,
    name: text,
    year: count,
    basis: optional,
    periodName: text,
    problem: optional,
    lines: list(z.object({ indicator: text, label: text, weight: text, scoring: text })),
    areas: list(
      z.object({
        area: text,
        name: text,
        place: count.nullable(),
        low: text,
        high: text,
        cells: list(z.object({ indicator: text, value: optional, points: optional, says: text })),
      }),
    ),
  })
  .openapi('Assessed')
