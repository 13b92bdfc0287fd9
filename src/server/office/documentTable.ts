import type { Citation } from '../../kernel/document/citation.ts'
import { indicatorTable, type WantedTable } from '../../kernel/document/indicatorTable.ts'
import { citePieces } from '../../kernel/document/offer.ts'
import type { Block } from '../../kernel/document/text.ts'
import type { Period } from '../../kernel/period.ts'
import { updateDocument } from '../../store/documents.ts'
import { Refusal } from '../../store/refusal.ts'
import { draftOf } from './document.ts'
import { CITATIONS_MAX, citable, isInternal } from './documentInsert.ts'
import { type Office, work } from './office.ts'
import { frameOf, onBooks } from './scope.ts'

export interface AskedTable extends Omit<WantedTable, 'indicators' | 'periods'> {
  readonly indicators: readonly string[]
  readonly periods: readonly Period[]
}

type TableBlock = Extract<Block, { kind: 'table' }>

const CELLS_MAX = 600

/** 指标表: a table whose cells are cited figures at the document's cut-off; it stands in the text once that is saved with it. */
export async function citeTable(
  office: Office,
  id: string,
  { indicators, ...asked }: AskedTable,
): Promise<{ readonly block: TableBlock; readonly citations: readonly Citation[] }> {
  return work(office, async (at) => {
    const document = await draftOf(at, id)
    const internal = await isInternal(at, document)
    const named = indicators.map((one) => citable(at, internal, one))
    const frame = await frameOf(at, document, named)
    const rows = asked.layout === 'areas' ? at.areas.children(frame.area).length : asked.periods.length
    if (named.length * Math.max(rows, 1) > CELLS_MAX)
      throw new Refusal('table.tooLarge', `一张表最多 ${CELLS_MAX} 个数`, '请少选几个指标或时间，或分成几张表')
    const {
      caption,
      columns,
      rows: filled,
      chart,
      figures,
    } = await onBooks(at, document.cutoff, frame, (scope) => indicatorTable(scope, { ...asked, indicators: named }))
    if (figures === 0) throw new Refusal('table.empty', '账上没有这张表的任何一个数', '请换指标、时间或街道后再试')
    if (document.citations.length + figures > CITATIONS_MAX)
      throw new Refusal('figure.tooMany', `一份文稿最多引用 ${CITATIONS_MAX} 个数`, '请把文稿分成几份')
    let citations = document.citations
    const cells = filled.map((row) =>
      row.map((pieces) => {
        const { spans, added } = citePieces(pieces, citations)
        citations = [...citations, ...added]
        return spans
      }),
    )
    if (citations.length > document.citations.length) await updateDocument(at.tx, at.bureau, { ...document, citations })
    const block: TableBlock = { kind: 'table', caption, columns, rows: cells, ...(chart !== null && { chart }) }
    const used = new Set(cells.flat(2).flatMap(({ figure }) => figure ?? []))
    return { block, citations: citations.filter((one) => used.has(one.id)) }
  })
}
