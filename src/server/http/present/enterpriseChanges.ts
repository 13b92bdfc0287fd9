import type { z } from '@hono/zod-openapi'
import type { Content } from '../../../kernel/version.ts'
import { mentionsOfFirms } from '../../office/enterprise.ts'
import { stepsOfFirm } from '../../office/enterpriseHistory.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import type { enterpriseChangesSchema } from '../schema/enterprises.ts'
import { firmOr404, firmsOf, type Moment } from './enterprise.ts'
import { referredNames, titleOf } from './naming.ts'
import { presentVersion } from './record.ts'
import { withheldFrom } from './value.ts'

type Changes = z.infer<typeof enterpriseChangesSchema>

/** All that was done to the records of a firm, as sentences, whichever register they stand in. */
export async function presentChanges(
  at: At,
  id: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  allowance: Allowance,
  moment: Moment,
): Promise<Changes> {
  const firms = firmsOf(at)
  await firmOr404(at, id, moment)
  const range = { until: moment.entry, offset, limit: limit + 1 }
  const steps = await stepsOfFirm(at, firms, await mentionsOfFirms(at, firms), id, range)
  const shown = steps.slice(0, limit).flatMap((step) => {
    const register = at.catalog.registers.get(step.register)
    return register === undefined ? [] : [{ step, register }]
  })
  const contents = shown.flatMap(({ step, register }) =>
    [step.content, step.before]
      .filter((content) => content !== null)
      .map((content: Content) => ({ register, content })),
  )
  const surroundings = { areas: at.areas, referred: await referredNames(at, contents) }
  return {
    more: steps.length > limit,
    changes: shown.map(({ step, register }) => {
      const before = step.before === null ? undefined : { ...step, content: step.before }
      const { entry, recordedAt, actor, sentence, reason } = presentVersion(
        register,
        step,
        before,
        surroundings,
        allowance,
      )
      const open = register.title.filter((name) => {
        const field = register.fields[name]
        return field !== undefined && withheldFrom(field, allowance) === null
      })
      const content = step.content ?? step.before
      return {
        ...{ entry, recordedAt, actor, sentence, reason },
        register: register.name,
        registerLabel: register.label,
        record: step.record,
        title: content === null ? '' : titleOf(at, { ...register, title: open }, content, surroundings.referred),
      }
    }),
  }
}
