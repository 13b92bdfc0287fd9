import type { Register } from '../../../kernel/register.ts'
import { type AssessedCondition, assess } from '../../../kernel/rule/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { consultation } from '../../../lines/cultivation/consultation.ts'
import { lacksOf } from '../../../lines/cultivation/lists.ts'
import { rectification } from '../../../lines/cultivation/rectification.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { Cells } from '../edit.ts'
import { type At, type Office, work } from '../office.ts'
import { type New, writeNew } from '../records.ts'
import { factsOfFirms } from './firmFacts.ts'
import { figuresOf, itemsOf } from './items.ts'
import { questionsOf } from './questions.ts'
import { boundOn, type TitleRule } from './rulebook.ts'

/** What somebody wants mended, by the condition that asks for it or in their own words. */
export interface Wanted {
  readonly condition: string | null
  readonly what: string
  readonly measure: string | null
  readonly section: string | null
  readonly responsible: string | null
  readonly deadline: Day | null
}

/** 会诊 as it was held: who looked, and what each said of which condition. */
export interface Held {
  readonly form: string
  readonly heldOn: Day
  readonly experts: readonly string[]
  readonly materials: string | null
  readonly opinions: readonly {
    readonly condition: string | null
    readonly expert: string | null
    readonly opinion: string
    /** What follows from it; `null` where nothing has to be mended. */
    readonly wanted: Omit<Wanted, 'condition'> | null
  }[]
}

/** Opens items for a firm. One that is open already for the same condition is not opened again. Gives how many. */
export async function openItems(
  office: Office,
  of: TitleRule,
  firm: string,
  wanted: readonly Wanted[],
  day: Day,
): Promise<number> {
  return work(office, (at) => writeItems(at, office, of, firm, wanted, { foundBy: '测评', consultation: null }, day))
}

/** Keeps a 会诊 and opens what follows from it, together or not at all. Gives how many items. */
export async function holdConsultation(
  office: Office,
  of: TitleRule,
  firm: string,
  held: Held,
  day: Day,
): Promise<{ readonly consultation: string; readonly items: number }> {
  if (held.experts.length === 0) throw new Refusal('consultation.experts', '没有写会诊专家', '至少写一位专家')
  return work(office, async (at) => {
    const labels = new Map(of.rule.data.conditions.map(({ id, label }) => [id, label]))
    const opinions = held.opinions.map(({ condition, expert, opinion }) => {
      const about = condition === null ? '综合' : (labels.get(condition) ?? condition)
      return `${about}${expert === null ? '' : `（${expert}）`}：${opinion}`
    })
    const cells: Cells = {
      ...{ enterprise: { text: '', record: firm }, title: typed(of.title), heldOn: typed(held.heldOn) },
      ...{ form: typed(held.form), experts: typed(held.experts.join('、')) },
      ...{ materials: typed(held.materials), opinions: typed(opinions.join('\n')) },
    }
    const [id] = await made(at, consultation, office, [{ cells }])
    const wanted = held.opinions.flatMap(({ condition, wanted: one }) => (one === null ? [] : [{ ...one, condition }]))
    const items = await writeItems(at, office, of, firm, wanted, { foundBy: '会诊', consultation: id! }, day)
    return { consultation: id!, items }
  })
}

async function writeItems(
  at: At,
  office: Office,
  of: TitleRule,
  firm: string,
  wanted: readonly Wanted[],
  found: { readonly foundBy: '测评' | '会诊'; readonly consultation: string | null },
  day: Day,
): Promise<number> {
  const facts = (await factsOfFirms(at, [firm], day, null)).get(firm)
  if (facts === undefined) throw new Refusal('enterprise.unknown', '没有找到这家企业', '请从清单重新打开')
  const assessment = assess(boundOn(of, day), facts.values)
  const questions = questionsOf(of, { known: facts, assessment })
  const lacks = new Map(lacksOf(assessment).map((lack) => [lack.condition, lack]))
  const conditions = new Map(assessment.conditions.map((condition) => [condition.id, condition]))
  const open = await itemsOf(at, { firms: [firm], title: of.title, entry: null, day })
  const fresh = wanted.filter(
    ({ condition, what }) =>
      !open.some((item) => item.open && (condition === null ? item.what === what : item.condition === condition)),
  )
  const strange = fresh.find(({ condition }) => condition !== null && !conditions.has(condition))
  if (strange !== undefined)
    throw new Refusal('rule.condition', `规则没有条件「${strange.condition}」`, '请刷新页面后再试')
  const list = fresh.map((one) => {
    const condition: AssessedCondition | undefined = conditions.get(one.condition ?? '')
    const what = one.what.trim() || lacks.get(one.condition ?? '')?.says || condition?.label || ''
    const cells: Cells = {
      ...{ enterprise: { text: '', record: firm }, title: typed(of.title), what: typed(what), openedOn: typed(day) },
      ...{ foundBy: typed(found.foundBy), rule: typed(of.rule.data.id), condition: typed(one.condition) },
      figures: typed(condition === undefined ? null : figuresOf(questions, condition.id)),
      ...{ measure: typed(one.measure ?? condition?.advice ?? null), section: typed(one.section) },
      ...{ responsible: typed(one.responsible), deadline: typed(one.deadline) },
    }
    return { cells, values: found.consultation === null ? {} : { consultation: found.consultation } }
  })
  await made(at, rectification, office, list)
  return list.length
}

const NOTHING_WITHHELD = () => false

/** Writes new records; what one is refused for is told as it would be on its form. */
export async function made(
  at: At,
  register: Register,
  office: Office,
  list: readonly {
    readonly cells: Cells
    readonly id?: string
    readonly values?: { readonly [field: string]: unknown }
  }[],
): Promise<readonly string[]> {
  const fresh = list.map(
    ({ cells, id, values }): New => ({
      office,
      cells,
      withheld: NOTHING_WITHHELD,
      beforehand: { ...(id === undefined ? {} : { id }), ...(values === undefined ? {} : { values }) },
    }),
  )
  const results = (await writeNew(at, register, [], fresh)).map(({ result }) => result)
  const problem = results.flatMap(({ problems }) => problems)[0]
  if (problem !== undefined) throw new Refusal(problem.code, problem.message, problem.advice)
  return results.map(({ id }) => id)
}

function typed(text: string | null): { readonly text: string } {
  return { text: text ?? '' }
}
