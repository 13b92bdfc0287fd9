import type { Day } from '../../../kernel/values.ts'
import { keepProofreading, proofreadFile } from '../../office/proofread/proofread.ts'
import { readUpload } from '../../office/upload.ts'
import { visibleIndicators } from '../present/definition.ts'
import type { ProofreadRequest } from '../schema/proofread.ts'
import { task } from './task.ts'

/** What was read is kept under the id of its job, and looked at by whoever began that. */
export const proofreading = task<ProofreadRequest>({
  kind: 'proofread',
  action: 'documents.proofread',
  async run({ id, office, account, allowance }, { file: hash, name, date }) {
    const content = await readUpload(office, { hash, account: account.id })
    const given = { name, hash, content, date: date as Day | null }
    const read = await proofreadFile(office, given, visibleIndicators(office.catalog, allowance))
    await keepProofreading(office, id, read)
    const text = `读出 ${read.claims.length} 个数，指出 ${read.findings.length} 处`
    return { text, href: `/${office.bureau}/proofread?reading=${id}` }
  },
})
