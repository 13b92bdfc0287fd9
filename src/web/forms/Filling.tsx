import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type BlankSheet, filledAddress, fillForm, previewForm } from '../api/forms.ts'
import type { Here } from '../shell/standing.ts'
import { FormGrid } from './FormGrid.tsx'
import { columnLetter } from './letters.ts'

/** 填表: the numbers for the page's period in the cells of the blank, then the file, each number an issued figure. */
export function Filling({
  here,
  id,
  blank,
  sheets,
}: {
  readonly here: Here
  readonly id: string
  /** A new month's blank; `null` for the one that the form was mapped on. */
  readonly blank: { readonly hash: string; readonly name: string } | null
  readonly sheets: readonly BlankSheet[]
}) {
  const [askedBy, setAskedBy] = useState('')
  const [purpose, setPurpose] = useState('')
  const [acknowledged, setAcknowledged] = useState(false)
  const order = { period: here.period as never, area: here.area, blank }
  const previewing = useMutation({
    mutationFn: (asked: typeof order) => previewForm(here.bureau, id, asked),
    onMutate: () => filling.reset(),
  })
  const filling = useMutation({
    mutationFn: (entry: number) => fillForm(here.bureau, id, { ...order, askedBy, purpose, acknowledged, entry }),
  })
  // Of another period or place it says nothing.
  const isOfNow = JSON.stringify(previewing.variables) === JSON.stringify(order)
  const preview = isOfNow ? previewing.data : undefined
  const done = isOfNow ? filling.data : undefined
  const failed = previewing.error ?? filling.error
  const problem = failed === null ? null : problemOf(failed)
  return (
    <section className="kc-card forms-filling" aria-label="填表">
      <div className="forms-bar">
        <strong>
          填 {here.periodName}　{here.areaName}
        </strong>
        <Button
          type={preview === undefined ? 'primary' : 'default'}
          loading={previewing.isPending}
          onClick={() => previewing.mutate(order)}
        >
          看看填什么
        </Button>
        {preview !== undefined && (
          <>
            <Input
              aria-label="报给哪个单位"
              placeholder="报给哪个单位"
              value={askedBy}
              onChange={({ target }) => setAskedBy(target.value)}
            />
            <Input
              aria-label="用途"
              placeholder="用途，如 三季度报表"
              value={purpose}
              onChange={({ target }) => setPurpose(target.value)}
            />
            {preview.inside.length > 0 && (
              <Checkbox checked={acknowledged} onChange={({ target }) => setAcknowledged(target.checked)}>
                已按规定报批（{preview.inside.join('、')}只供内部使用）
              </Checkbox>
            )}
            <Button
              type="primary"
              // The same once more would stand twice in the register of what was reported.
              disabled={askedBy.trim() === '' || purpose.trim() === '' || done !== undefined}
              loading={filling.isPending}
              onClick={() => filling.mutate(preview.cutoff.entry)}
            >
              填好并记入报数簿
            </Button>
          </>
        )}
        {done !== undefined && (
          <>
            <a href={filledAddress(here.bureau, id, done.id)} download>
              <Button icon={<DownloadOutlined />} tabIndex={-1}>
                下载填好的表
              </Button>
            </a>
            <Link to="/$bureau/sheets/$id" params={{ bureau: here.bureau, id: done.id }}>
              填入的数，逐个可打开
            </Link>
          </>
        )}
      </div>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {preview !== undefined && (
        <>
          {preview.left.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title={`有 ${preview.left.length} 格填不上`}
              description={preview.left
                .slice(0, 6)
                .map(({ sheet, row, column, why }) => `${sheet} ${columnLetter(column)}${row}：${why}`)
                .join('；')}
            />
          )}
          {preview.inserts.length > 0 && (
            <Alert
              type="info"
              showIcon
              title={preview.inserts
                .map(({ sheet, last, count }) => `${sheet} 第${last}行下面插入${count}行，名单才放得下`)
                .join('；')}
              description="新插的行照上一行的样子；下面的合计、合并单元格和公式跟着下移。"
            />
          )}
          {sheets.map((sheet) => (
            <FormGrid
              key={sheet.name}
              sheet={grown(
                withRows(sheet, preview.inserts),
                preview.cells.filter((cell) => cell.sheet === sheet.name),
              )}
              filled={
                new Map(
                  preview.cells
                    .filter((cell) => cell.sheet === sheet.name)
                    .map(({ row, column, text }) => [`${row} ${column}`, text]),
                )
              }
              chosen={null}
              onChoose={null}
            />
          ))}
        </>
      )}
    </section>
  )
}

/** The blank with the rows that lists are given: what stands below them has moved down. */
function withRows(sheet: BlankSheet, inserts: readonly (RowInsert & { readonly sheet: string })[]): BlankSheet {
  const own = inserts.filter((insert) => insert.sheet === sheet.name)
  const down = (row: number) => own.reduce((sum, { last, count }) => (row > last ? sum + count : sum), row)
  return {
    ...sheet,
    rows: Math.min(down(sheet.rows), ROWS_SHOWN_MAX),
    words: sheet.words.map((word) => ({ ...word, row: down(word.row) })),
    merges: sheet.merges.map((merge) => ({ ...merge, top: down(merge.top), bottom: down(merge.bottom) })),
  }
}

interface RowInsert {
  readonly last: number
  readonly count: number
}

const ROWS_SHOWN_MAX = 300

/** A list may reach below the last words of a sheet. */
function grown(sheet: BlankSheet, cells: readonly { readonly row: number }[]): BlankSheet {
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0)
  return { ...sheet, rows: Math.min(Math.max(sheet.rows, last), ROWS_SHOWN_MAX) }
}
