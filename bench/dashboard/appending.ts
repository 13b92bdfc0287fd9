import { v7 as uuid } from 'uuid'
import { decimal } from '../../src/kernel/exact.ts'
import type { Posting } from '../../src/kernel/posting.ts'
import type { AreaCode, Day } from '../../src/kernel/values.ts'
import { everything } from '../../src/lines/index.ts'
import { bureauScope, inScope, type Store } from '../../src/store/database.ts'
import { type Append, append } from '../../src/store/journal/append.ts'
import { bureau, streets } from './questions.ts'

const RECORDS = 400
const POSTINGS = 1_000

/** Appends a thousand postings of four hundred records in one transaction, committed; the milliseconds it took. */
export async function appendThousand(store: Store, firms: number): Promise<number> {
  const list = Array.from({ length: RECORDS }, (_, index): Append => {
    const after = recordPostings(index, firms)
    return {
      kind: 'create',
      actor: '测试',
      register: 'patent',
      record: uuid(),
      version: 1,
      digest: '',
      before: [],
      after,
    }
  })
  const started = performance.now()
  const written = await inScope(store, bureauScope(bureau), (tx) => append(tx, everything, bureau, list))
  if (written?.postings !== POSTINGS) throw new Error(`appended ${written?.postings} postings`)
  return performance.now() - started
}

/** Two or three postings: a granted patent, a registered contract, a recognised firm. */
function recordPostings(index: number, firms: number): Posting[] {
  const subject = `91990100MA${String(1 + Math.floor(Math.random() * firms)).padStart(8, '0')}`
  const area = streets[Math.floor(Math.random() * streets.length)] as AreaCode
  const on = `2026-11-${String(1 + (index % 15)).padStart(2, '0')}` as Day
  const posting = (measure: string, quantity: string, by: Posting['by'], day = on): Posting => {
    const { by: own, carried } = everything.measures.get(measure)!
    const names = Object.keys({ ...own, ...carried })
    const full = Object.fromEntries(names.map((name) => [name, by[name] ?? '']))
    return { measure, quantity: decimal(quantity), on: day, belongsTo: 2026, subject, area, by: full }
  }
  const place = { industry: `C${13 + (index % 31)}1`, park: index % 3 === 0 ? '高新园' : '' }
  const by = { ...place, type: '发明', kind: '技术开发', title: '高新技术企业', firstTime: '首次' }
  if (index % 4 === 0) return [posting('专利授权', '1', by), posting('有效专利', '1', by)]
  if (index % 4 === 1)
    return [
      posting('输出技术合同', '1', by),
      posting('输出技术合同成交额', '120000.5', by),
      posting('输出技术交易额', '90000', by),
    ]
  if (index % 4 === 2)
    return [
      posting('称号认定', '1', by),
      posting('有效称号', '1', by),
      posting('有效称号', '-1', by, '2029-11-01' as Day),
    ]
  return [posting('称号申报', '1', by), posting('称号推荐', '1', by)]
}
