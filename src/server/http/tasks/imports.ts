import { openBatch, recordsOfBatch, withdrawBatch } from '../../office/batch.ts'
import { type ImportOrder, planImport, runImport } from '../../office/importRun.ts'
import type { Desk } from '../desk.ts'
import { presentPlan } from '../present/importPlan.ts'
import { notFound } from '../problem.ts'
import type { ImportRequest } from '../schema/imports.ts'
import { task } from './task.ts'

export const importPreview = task<ImportRequest>({
  kind: 'import.preview',
  action: 'imports.write',
  run: async (desk, request, progress) =>
    presentPlan(await planImport(desk.office, orderOf(desk, request), desk.id, progress)),
})

/** The batch bears the id of its job: begun again, it goes on where it was. */
export const importing = task<ImportRequest>({
  kind: 'import.run',
  action: 'imports.write',
  run: (desk, request, progress) => runImport(desk.office, orderOf(desk, request), desk.id, progress),
})

export const batchWithdrawal = task<{ readonly batch: string }>({
  kind: 'import.withdraw',
  action: 'imports.write',
  async run({ office, again }, { batch }) {
    const { status } = await openBatch(office, batch)
    // It had come to its end, and nobody was told.
    if (again && status === 'withdrawn') return { records: await recordsOfBatch(office, batch) }
    return { records: await withdrawBatch(office, batch) }
  },
})

export function orderOf(
  { office: { catalog }, account }: Pick<Desk, 'office' | 'account'>,
  { register: name, file: hash, name: fileName, ...options }: ImportRequest,
): ImportOrder {
  const register = catalog.registers.get(name)
  if (register === undefined) throw notFound(`台账「${name}」`)
  return { register, file: { hash, account: account.id }, name: fileName, options }
}
