import './making.css'
import { CloseOutlined, FileExcelOutlined, SnippetsOutlined, UpOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button, Checkbox, Input, InputNumber, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Definition } from '../api/figures.ts'
import { issueSheet, previewQuery, type SheetPreview } from '../api/sheets.ts'
import { Failure } from '../common/Failure.tsx'
import { useUnsaved } from '../common/useUnsaved.ts'
import { asOfText } from '../shell/Cutoff.tsx'
import type { Here } from '../shell/standing.ts'
import {
  BY_INDICATOR,
  columnOptions,
  type Making,
  periodOptions,
  requestOf,
  rowOptions,
  titleFor,
  withColumns,
} from './making.ts'
import { Names } from './Names.tsx'
import { SheetTable } from './SheetTable.tsx'

interface About {
  readonly title: string
  readonly askedBy: string
  readonly purpose: string
}

/** Picks on the left, the sheet as it will be on the right; what is seen is what is issued. */
export function MakeSheet({
  here,
  definitions,
  begin,
  asking,
}: {
  readonly here: Here
  readonly definitions: readonly Definition[]
  readonly begin: Making
  readonly asking: (About & { readonly request: { readonly outside: boolean } }) | null
}) {
  const [begun] = useState(begin)
  const [making, setMaking] = useState(begun)
  const change = (part: Partial<Making>) => setMaking({ ...making, ...part })
  const [asked] = useState<About>({ title: '', askedBy: asking?.askedBy ?? '', purpose: asking?.purpose ?? '' })
  const [about, setAbout] = useState(asked)
  const [outside, setOutside] = useState(asking?.request.outside ?? true)
  const [acknowledged, setAcknowledged] = useState(false)
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map())
  useUnsaved(making !== begun || about !== asked || notes.size > 0)
  const request = requestOf(making, here.area, here.asOf)
  const { data, error, isFetching, refetch } = useQuery(previewQuery(here.bureau, request))
  const table = request === null ? undefined : data
  const periods = periodOptions(here.when)
  const names = new Map(periods.map(({ value, label }) => [value, label]))
  const title = about.title === '' ? titleFor(definitions, making, here.areaName, names) : about.title
  const footnotes = table === undefined ? [] : footnotesOf(table, notes)
  const refused = outside && (table?.inside.length ?? 0) > 0 && !acknowledged
  const ready =
    table !== undefined &&
    !isFetching &&
    !refused &&
    title !== '' &&
    about.askedBy.trim() !== '' &&
    about.purpose.trim() !== ''
  const { message } = App.useApp()
  const navigate = useNavigate()
  const issuing = useMutation({
    mutationFn: () => {
      if (request === null || table === undefined) throw new Error('nothing to issue')
      const { asOf: _, ...picks } = request
      const asked = { title, askedBy: about.askedBy.trim(), purpose: about.purpose.trim(), outside, acknowledged }
      const own = footnotes.filter(({ fixed }) => !fixed).map(({ key, text }) => ({ key, text }))
      return issueSheet(here.bureau, { ...picks, ...asked, entry: table.cutoff.entry, footnotes: own })
    },
    onSuccess: ({ id }) => {
      void message.success('已报出，数已记入报数簿；可下载 Excel 和 Word')
      void navigate({ to: '/$bureau/sheets/$id', params: { bureau: here.bureau, id }, ignoreBlocker: true })
    },
    onError: (failed) => void message.error(`${problemOf(failed).message}。${problemOf(failed).advice}`),
  })
  return (
    <div className="sheet-making">
      <form
        className="kc-card sheet-form"
        aria-label="报数"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) issuing.mutate()
        }}
      >
        <Picks here={here} definitions={definitions} making={making} periods={periods} onChange={change} />
        <div className="sheet-pair">
          <div className="sheet-field">
            <label htmlFor="sheet-asker">要数的单位或人</label>
            <Input
              id="sheet-asker"
              maxLength={100}
              placeholder="如：区府办"
              value={about.askedBy}
              onChange={({ target }) => setAbout({ ...about, askedBy: target.value })}
            />
          </div>
          <div className="sheet-field">
            <label htmlFor="sheet-purpose">用途</label>
            <Input
              id="sheet-purpose"
              maxLength={200}
              placeholder="如：区长调研材料"
              value={about.purpose}
              onChange={({ target }) => setAbout({ ...about, purpose: target.value })}
            />
          </div>
        </div>
        <div className="sheet-field">
          <label htmlFor="sheet-title">标题</label>
          <Input
            id="sheet-title"
            maxLength={100}
            value={title}
            onChange={({ target }) => setAbout({ ...about, title: target.value })}
          />
        </div>
        <Checkbox checked={outside} onChange={({ target }) => setOutside(target.checked)}>
          报给本单位以外
        </Checkbox>
        {outside && (table?.inside.length ?? 0) > 0 && (
          <div role="alert">
            <p className="sheet-warning">{table?.inside.join('、')}只供内部使用，不宜报给本单位以外，请去掉。</p>
            <Checkbox checked={acknowledged} onChange={({ target }) => setAcknowledged(target.checked)}>
              已按规定报批
            </Checkbox>
          </div>
        )}
        <Button
          type="primary"
          htmlType="submit"
          icon={<FileExcelOutlined />}
          disabled={!ready}
          loading={issuing.isPending}
        >
          报出
        </Button>
        <p className="kc-quiet">{whatIsLeft(making, about, table)}</p>
      </form>
      <section className="kc-card sheet-paper sheet-preview" aria-label="预览" aria-busy={isFetching}>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!error && request === null && (
          <div className="kc-state">
            <strong>还没有选指标</strong>
            <p>在左边输入几个字查找，如「高新」「合同」；也可以把来文里的名称整批贴进来。</p>
          </div>
        )}
        {!error && request !== null && table === undefined && <Skeleton paragraph={{ rows: 8 }} />}
        {!error && table !== undefined && (
          <>
            <h1>{title}</h1>
            <p className="kc-quiet sheet-about">
              {here.areaName}　{asOfText(here)}　每个数都能点开
            </p>
            <SheetTable table={table} known={here.asOf === undefined ? undefined : `#${table.cutoff.entry}`} />
            <Footnotes footnotes={footnotes} onChange={(key, text) => setNotes(new Map([...notes, [key, text]]))} />
          </>
        )}
      </section>
    </div>
  )
}

function whatIsLeft(
  { indicators, periods }: Making,
  { askedBy, purpose }: About,
  table: SheetPreview | undefined,
): string {
  const left = [
    indicators.length === 0 ? '选指标' : '',
    periods.length === 0 ? '选期间' : '',
    askedBy.trim() === '' ? '写谁要数' : '',
    purpose.trim() === '' ? '写用途' : '',
  ].filter((one) => one !== '')
  if (left.length > 0) return `还要：${left.join('、')}。`
  const differing = (table?.lines ?? []).flatMap(({ cells }) =>
    cells.filter((cell) => cell?.issuedBefore?.differs),
  ).length
  return differing > 0
    ? `其中 ${differing} 个数与上次报出的不同，请先点开看为什么。`
    : '报出后照原样保存，数记入报数簿。'
}

function Picks({
  here,
  definitions,
  making,
  periods,
  onChange,
}: {
  readonly here: Here
  readonly definitions: readonly Definition[]
  readonly making: Making
  readonly periods: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (part: Partial<Making>) => void
}) {
  const [pasting, setPasting] = useState(false)
  const [words, setWords] = useState('')
  const { indicators, rows, columns, top } = making
  const options = rowOptions(definitions, indicators)
  const labels = new Map(definitions.map(({ id, label }) => [id, label]))
  const add = (ids: readonly string[]) => onChange({ indicators: [...new Set([...indicators, ...ids])] })
  const remove = (id: string) => {
    const left = indicators.filter((one) => one !== id)
    const fits = rowOptions(definitions, left).some(({ value }) => value === rows)
    onChange({ indicators: left, ...(fits ? {} : { rows: BY_INDICATOR }) })
  }
  return (
    <>
      <div className="sheet-field">
        <label htmlFor="sheet-search">指标</label>
        <Select
          id="sheet-search"
          showSearch={{
            searchValue: words,
            onSearch: setWords,
            filterOption: (input, option) => String(option?.words ?? '').includes(input.trim().toLowerCase()),
          }}
          value={null}
          placeholder="输入几个字查找，如「高新」「合同」"
          notFoundContent="没有这样的指标，换个词试试"
          onSelect={(id: string | null) => {
            if (id !== null) add([id])
            setWords('')
          }}
          options={definitions
            .filter(({ id }) => !indicators.includes(id))
            .map(({ id, label, definition, lineName, owner }) => ({
              value: id,
              label,
              words: `${id} ${label} ${definition} ${lineName} ${owner}`.toLowerCase(),
            }))}
        />
        {indicators.length > 0 && (
          <ul className="sheet-picked" aria-label="已选指标">
            {indicators.map((id, index) => (
              <li key={id}>
                <span>
                  {index + 1}. {labels.get(id) ?? id}
                </span>
                {index > 0 && (
                  <Button
                    size="small"
                    type="text"
                    icon={<UpOutlined />}
                    aria-label={`上移${labels.get(id)}`}
                    onClick={() => onChange({ indicators: moved(indicators, index) })}
                  />
                )}
                <Button
                  size="small"
                  type="text"
                  icon={<CloseOutlined />}
                  aria-label={`去掉${labels.get(id)}`}
                  onClick={() => remove(id)}
                />
              </li>
            ))}
          </ul>
        )}
        <Button size="small" icon={<SnippetsOutlined />} onClick={() => setPasting(true)}>
          粘贴要数的名称
        </Button>
        {pasting && (
          <Names
            bureau={here.bureau}
            definitions={definitions}
            onClose={() => setPasting(false)}
            onPick={(ids) => {
              add(ids)
              setPasting(false)
            }}
          />
        )}
      </div>
      <div className="sheet-field">
        <label htmlFor="sheet-periods">期间</label>
        <Select
          id="sheet-periods"
          mode="multiple"
          maxCount={6}
          value={[...making.periods]}
          optionFilterProp="label"
          onChange={(chosen: string[]) => onChange({ periods: chosen })}
          options={[...periods]}
        />
      </div>
      <div className="sheet-pair">
        <div className="sheet-field">
          <label htmlFor="sheet-rows">怎么排</label>
          <Select id="sheet-rows" value={rows} onChange={(chosen) => onChange({ rows: chosen })} options={options} />
        </div>
        {rows !== BY_INDICATOR && (
          <div className="sheet-field">
            <label htmlFor="sheet-top">只取前几名（可不填）</label>
            <InputNumber
              id="sheet-top"
              min={1}
              max={100}
              precision={0}
              value={top}
              onChange={(chosen) => onChange({ top: chosen })}
            />
          </div>
        )}
      </div>
      <div className="sheet-field">
        <span className="sheet-label">另列</span>
        <Checkbox.Group
          aria-label="另列"
          value={columns.filter((column) => column !== 'value')}
          onChange={(chosen) => onChange({ columns: withColumns(chosen as typeof columns) })}
          options={[...columnOptions]}
        />
      </div>
    </>
  )
}

function moved(ids: readonly string[], index: number): readonly string[] {
  const one = ids[index]
  const rest = ids.filter((_, place) => place !== index)
  return one === undefined ? ids : [...rest.slice(0, index - 1), one, ...rest.slice(index - 1)]
}

interface Note {
  readonly key: string
  readonly text: string
  readonly fixed: boolean
}

function footnotesOf(table: SheetPreview, edited: ReadonlyMap<string, string>): readonly Note[] {
  const own = table.footnotes.map((note) => (note.fixed ? note : { ...note, text: edited.get(note.key) ?? note.text }))
  const added = edited.get('own')
  return added === undefined ? own : [...own, { key: 'own', text: added, fixed: false }]
}

function Footnotes({
  footnotes,
  onChange,
}: {
  readonly footnotes: readonly Note[]
  readonly onChange: (key: string, text: string) => void
}) {
  const shown = footnotes.filter(({ key, text }) => text !== '' || key === 'own')
  return (
    <div className="sheet-notes-edit">
      <span className="sheet-label">表下说明（自动写出，可以改、可以去掉）</span>
      {shown.map(({ key, text, fixed }, index) => (
        <div key={key}>
          <Input.TextArea
            autoSize
            variant="underlined"
            aria-label={`说明 ${index + 1}`}
            maxLength={600}
            readOnly={fixed}
            value={text}
            onChange={({ target }) => onChange(key, target.value)}
          />
          {!fixed && (
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={`去掉说明 ${index + 1}`}
              onClick={() => onChange(key, '')}
            />
          )}
        </div>
      ))}
      {!footnotes.some(({ key }) => key === 'own') && (
        <Button size="small" type="dashed" onClick={() => onChange('own', '')}>
          再写一条
        </Button>
      )}
    </div>
  )
}
