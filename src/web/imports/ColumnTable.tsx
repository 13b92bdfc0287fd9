import { Button, Select, Table } from 'antd'
import type { Recognised, RecognisedTable } from '../api/imports.ts'
import { useNarrow } from '../common/useNarrow.ts'

type Column = RecognisedTable['columns'][number]

const LEFT_OUT = ''

/** A line for each column of a table: what stands in it, and what it means. */
export function ColumnTable({
  table,
  data,
  onChoose,
}: {
  readonly table: RecognisedTable
  readonly data: Recognised
  readonly onChoose: (header: string, meaning: string | null | undefined) => void
}) {
  const narrow = useNarrow()
  const meaning = (column: Column) => <Meaning column={column} data={data} onChoose={onChoose} />
  return (
    <Table<Column>
      size="small"
      pagination={false}
      rowKey="letter"
      className="imports-mapping"
      dataSource={[...table.columns]}
      columns={
        narrow
          ? [
              {
                title: '列和对应字段',
                key: 'all',
                render: (_, column) => (
                  <div className="imports-stacked">
                    <span>
                      {column.letter}　<HeaderText column={column} />
                    </span>
                    <Samples column={column} />
                    {meaning(column)}
                  </div>
                ),
              },
            ]
          : [
              { title: '列', dataIndex: 'letter', width: 48, align: 'center' },
              { title: '表头', key: 'header', width: 220, render: (_, column) => <HeaderText column={column} /> },
              { title: '样例', key: 'samples', ellipsis: true, render: (_, column) => <Samples column={column} /> },
              { title: '对应字段', key: 'meaning', width: 280, render: (_, column) => meaning(column) },
            ]
      }
    />
  )
}

function Samples({ column: { samples } }: { readonly column: Column }) {
  return <span className="kc-quiet">{samples.join('；') || '（空）'}</span>
}

function HeaderText({ column: { header, unit, hidden } }: { readonly column: Column }) {
  return (
    <>
      {header === '' ? <span className="kc-quiet">（无表头）</span> : header}
      {unit !== null && `（${unit}）`}
      {hidden && <span className="kc-quiet">　隐藏列</span>}
    </>
  )
}

function Meaning({
  column,
  data,
  onChoose,
}: {
  readonly column: Column
  readonly data: Recognised
  readonly onChoose: (header: string, meaning: string | null | undefined) => void
}) {
  const { key, meaning, cross } = column
  const byHand = key in data.mapping
  if (cross && !byHand) return <span>区划“{column.header}”的数</span>
  const value = meaning === null ? LEFT_OUT : `${meaning.field}${meaning.part === 'code' ? '.code' : ''}`
  return (
    <span className="imports-meaning">
      <Select
        size="small"
        aria-label={`${column.letter} 列“${column.header}”对应的字段`}
        className={meaning === null ? 'imports-left-out' : ''}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        onChange={(chosen) => onChoose(key, chosen === LEFT_OUT ? null : chosen)}
        options={[
          { value: LEFT_OUT, label: '不导入' },
          ...data.choices.map((choice) => ({ value: choice.key, label: choice.label })),
        ]}
      />
      {byHand && (
        <Button type="link" size="small" onClick={() => onChoose(key, undefined)}>
          恢复
        </Button>
      )}
    </span>
  )
}
