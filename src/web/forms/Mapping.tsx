import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { whenLabels } from '../../kernel/form/when.ts'
import { problemOf } from '../api/client.ts'
import { definitionsQuery } from '../api/figures.ts'
import { type BlankSheet, type FormCell, type FormMapping, saveForm } from '../api/forms.ts'
import type { Here } from '../shell/standing.ts'
import { CellPanel } from './CellPanel.tsx'
import { FormGrid } from './FormGrid.tsx'
import { ListPanel } from './ListPanel.tsx'

export interface Spot {
  readonly row: number
  readonly column: number
}

/** 填法: the blank as a grid, and for the cell that was clicked what it takes. */
export function Mapping({
  here,
  sheets,
  file,
  form,
  mapping: kept,
}: {
  readonly here: Here
  readonly sheets: readonly BlankSheet[]
  readonly file: { readonly hash: string; readonly name: string }
  /** The form that is mapped anew; `null` for a new one. */
  readonly form: { readonly id: string; readonly name: string } | null
  readonly mapping: FormMapping
}) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const definitions = useQuery(definitionsQuery(here.bureau))
  const [mapping, setMapping] = useState<FormMapping>(kept)
  const [name, setName] = useState(form?.name ?? nameFrom(sheets, file.name))
  const [shown, setShown] = useState(sheets[0]?.name ?? '')
  const [spot, setSpot] = useState<Spot | null>(null)
  const sheet = sheets.find((one) => one.name === shown) ?? sheets[0]
  const saving = useMutation({
    mutationFn: () =>
      saveForm(here.bureau, { id: form?.id ?? null, name, fileName: file.name, hash: file.hash, mapping }),
    onSuccess: ({ id }) => {
      void message.success('填法已存下，下次同样的表一点就填')
      void navigate({ to: '/$bureau/forms/$id', params: { bureau: here.bureau, id } })
    },
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  if (sheet === undefined) return null
  const labels = new Map((definitions.data ?? []).map(({ id, label }) => [id, label]))
  const own = mapping.cells.filter((cell) => cell.sheet === sheet.name)
  const filled = new Map(own.map((cell) => [`${cell.row} ${cell.column}`, cellWords(cell, labels, here)]))
  for (const list of mapping.lists.filter((one) => one.sheet === sheet.name))
    for (const { column } of list.columns) filled.set(`${list.row} ${column}`, '名单↓')
  const put = (cells: readonly FormCell[]) => {
    const keys = new Set(cells.map((cell) => `${cell.sheet} ${cell.row} ${cell.column}`))
    const others = mapping.cells.filter((cell) => !keys.has(`${cell.sheet} ${cell.row} ${cell.column}`))
    setMapping({ ...mapping, cells: [...others, ...cells] })
  }
  const chosen = own.find((cell) => cell.row === spot?.row && cell.column === spot.column) ?? null
  return (
    <section className="kc-card forms-mapping" aria-label="填法">
      <header className="forms-bar">
        <strong>填法</strong>
        <Input aria-label="表的名称" value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
        <span className="kc-quiet">点空格，选填什么；已指定 {mapping.cells.length} 格</span>
        <Button
          type="primary"
          className="forms-right"
          disabled={name.trim() === '' || mapping.cells.length + mapping.lists.length === 0}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          存下填法
        </Button>
      </header>
      {sheets.length > 1 && (
        <Segmented aria-label="工作表" value={sheet.name} options={sheets.map((one) => one.name)} onChange={setShown} />
      )}
      <div className="forms-split">
        <FormGrid sheet={sheet} filled={filled} chosen={spot} onChoose={setSpot} />
        {spot === null ? (
          <p className="kc-quiet forms-panel">点左边的一个空格开始</p>
        ) : (
          <div className="forms-panel">
            <CellPanel
              key={`${sheet.name} ${spot.row} ${spot.column}`}
              here={here}
              sheet={sheet}
              spot={spot}
              cell={chosen}
              definitions={definitions.data ?? []}
              onPut={put}
              onClear={() => setMapping({ ...mapping, cells: mapping.cells.filter((cell) => cell !== chosen) })}
            />
            <ListPanel
              key={`list ${sheet.name} ${spot.row}`}
              here={here}
              sheet={sheet}
              spot={spot}
              lists={mapping.lists}
              onChange={(lists) => setMapping({ ...mapping, lists: [...lists] })}
            />
          </div>
        )}
      </div>
    </section>
  )
}

function cellWords(
  { indicator, when, area, aspect }: FormCell,
  labels: ReadonlyMap<string, string>,
  here: Here,
): string {
  const place = area === null ? '' : `（${here.state.areas.find(({ code }) => code === area)?.name ?? area}）`
  const of = aspect === 'growth' ? '同比' : aspect === 'value' ? '' : '…'
  return `${labels.get(indicator) ?? indicator}${place}${of} ${whenLabels[when]}`
}

/** The title of the blank without its month; the name of the file where it has none. */
function nameFrom([sheet]: readonly BlankSheet[], fileName: string): string {
  const title = sheet?.words[0]?.text ?? ''
  const plain = title.replaceAll(/\d{4}年?|[一二三四\d]+(季度|月份?)|上半年/g, '').trim()
  return plain.length >= 4 ? plain : fileName.replace(/\.[^.]+$/, '')
}
