import type { AreaCode } from '../../../kernel/values.ts'
import { taskStates } from '../../../lines/supervision/task.ts'
import type { At } from '../../office/office.ts'
import type { Assessed } from '../../office/supervision/assess.ts'
import type { BoardTask, Reached } from '../../office/supervision/board.ts'
import type { CampaignBoard } from '../../office/supervision/campaigns.ts'
import type { Source } from '../../office/supervision/sources.ts'
import type { YearCalendar } from '../../office/supervision/yearly.ts'

export function presentBoard({ areas }: At, tasks: readonly BoardTask[]) {
  return tasks.map(({ id, values, state, supervised, clock, reached }) => ({
    ...{
      id,
      state,
      supervised,
      subject: values.subject,
      kind: values.kind,
      source: values.source,
      owner: values.owner,
    },
    areaName: values.area === null ? null : areas.name(values.area),
    ...{ dueOn: values.dueOn, left: state === 'closed' ? null : clock.left },
    level: state === 'closed' ? ('unlimited' as const) : clock.level,
    said: values.result ?? values.progress,
    document: values.document,
    reached: reached === null ? null : presentReached(reached),
  }))
}

function presentReached({ indicator, ...reached }: Reached) {
  return { ...reached, indicator: indicator.id, label: indicator.label }
}

export function presentSources({ areas, catalog }: At, sources: readonly Source[]) {
  const sections = new Set([...catalog.indicators.values()].map(({ owner }) => owner))
  return {
    owners: [...sections, ...areas.children(areas.root).map(({ name }) => name)],
    sources: sources.map(({ items, ...source }) => ({
      ...source,
      items: items.map(({ indicator, tasks, ...item }) => ({
        ...item,
        indicatorLabel: catalog.indicators.get(indicator ?? '')?.label ?? null,
        tasks: tasks.map((task) => ({ ...task, stateLabel: taskStates[task.state] })),
      })),
    })),
  }
}

export function presentCampaign({ areas }: At, { values, streets, ...board }: CampaignBoard) {
  const { name, kind, leadPost, office, startedOn, endsOn, endedOn } = values
  return {
    ...{ ...board, name, kind, leadPost, office, startedOn, endsOn, endedOn },
    streets: streets.map((street) => ({
      ...street,
      name: street.area === '' ? '未归属' : areas.name(street.area as AreaCode),
    })),
  }
}

export function presentYear(year: number, { lines, certain, lacking }: YearCalendar) {
  return {
    ...{ year, certain, lacking },
    lines: lines.map(({ id, item, turns }) => ({
      ...{ id, name: item.name, kind: item.kind, owner: item.owner, work: item.work },
      ...{ frequency: item.frequency ?? '每年', written: `${item.opensOn}—${item.dueOn}` },
      stopped: item.stopped === '是',
      turns: turns.map(({ turn, label, opensOn, dueOn, task }) => ({
        ...{ turn, label, opensOn, dueOn },
        task: task === null ? null : { ...task, stateLabel: taskStates[task.state] },
      })),
    })),
  }
}

export function presentAssessed({ areas }: At, { scheme, lines, problem, areas: scored }: Assessed) {
  const { name, year, basis } = scheme.values
  return {
    ...{ id: scheme.id, name, year, basis, problem },
    lines: lines.map(({ indicator: { id, label }, weight, scoring }) => ({ indicator: id, label, weight, scoring })),
    areas: scored.map(({ area, place, total, cells }) => ({
      ...{ area, name: areas.name(area), place, low: total.low, high: total.high },
      cells: cells.map(({ indicator, value, score }) => ({
        ...{ indicator, value, points: score.points, says: score.says },
      })),
    })),
  }
}
