import {
  DiffOutlined,
  DownloadOutlined,
  FilterOutlined,
  PlusOutlined,
  ReloadOutlined,
  SearchOutlined,
  SettingOutlined,
  UndoOutlined,
  UploadOutlined,
} from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Badge, Button, Dropdown, Input, Tooltip } from 'antd'
import { useEffect, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { jobQuery } from '../api/jobs.ts'
import {
  type Asked,
  exportAddress,
  type RegisterAnswer,
  startExport,
  templateAddress,
  type View,
} from '../api/registers.ts'
import { useNarrow } from '../common/useNarrow.ts'
import type { GridColumn } from '../grid/model.ts'
import type { Here } from '../shell/standing.ts'
import { ColumnsDrawer } from './ColumnsDrawer.tsx'
import { FilterDrawer } from './FilterDrawer.tsx'
import type { Layout } from './layout.ts'
import { searchOf } from './search.ts'
import { ViewMenu } from './ViewMenu.tsx'

const FIND_AFTER_MS = 300

export interface ToolbarProps {
  readonly here: Here
  readonly register: RegisterAnswer
  readonly asked: Asked
  readonly columns: readonly GridColumn[]
  readonly layout: Layout
  readonly view: string | undefined
  readonly canUndo: boolean
  readonly onUndo: () => void
  readonly onAsk: (asked: Asked) => void
  readonly onLayout: (layout: Layout) => void
  readonly onResetLayout: () => void
  readonly onView: (view: View | null) => void
  readonly onViewKept: (id: string | undefined) => void
  readonly onNew: () => void
  readonly onRefresh: () => void
  readonly onSay: (text: string, kind?: 'success' | 'warning' | 'error') => void
}

/** Over the list: find, views, columns, new, import, export. */
export function Toolbar(props: ToolbarProps) {
  const { here, register, asked, onNew, onRefresh } = props
  const narrow = useNarrow()
  const [arranging, setArranging] = useState(false)
  const [filtering, setFiltering] = useState(false)
  const { name, label, mayWrite } = register
  return (
    <header className="records-bar">
      <h1>
        <Link to="/$bureau/registers" params={{ bureau: here.bureau }} className="kc-up">
          台账
        </Link>
        <span aria-hidden="true"> / </span>
        {label}
      </h1>
      <Search asked={asked} onAsk={props.onAsk} label={label} />
      {narrow ? (
        <Badge count={Object.keys(asked.where).length} size="small">
          <Button icon={<FilterOutlined />} onClick={() => setFiltering(true)}>
            筛选
          </Button>
        </Badge>
      ) : (
        <>
          <ViewMenu {...props} />
          <Button icon={<SettingOutlined />} onClick={() => setArranging(true)}>
            列
          </Button>
          <Tooltip title="撤销刚才的修改（Ctrl+Z）">
            <Button
              icon={<UndoOutlined />}
              aria-label="撤销刚才的修改"
              disabled={!props.canUndo}
              onClick={props.onUndo}
            />
          </Tooltip>
          <Tooltip title="重新读取">
            <Button icon={<ReloadOutlined />} aria-label="重新读取" onClick={onRefresh} />
          </Tooltip>
        </>
      )}
      <span className="records-space" />
      {!narrow && <ExportButton {...props} ids={null} />}
      {mayWrite && !narrow && (
        <Link
          to="/$bureau/reconciliations"
          params={{ bureau: here.bureau }}
          search={{ register: name, where: searchOf(asked).where, q: searchOf(asked).q }}
        >
          <Button icon={<DiffOutlined />} tabIndex={-1}>
            名单对账
          </Button>
        </Link>
      )}
      {mayWrite && !narrow && (
        <Dropdown
          menu={{
            items: [
              {
                key: 'import',
                label: <a href={`/${here.bureau}/import?register=${name}`}>导入表格</a>,
              },
              {
                key: 'template',
                label: (
                  <a href={templateAddress(here.bureau, name)} download>
                    下载导入模板
                  </a>
                ),
              },
            ],
          }}
        >
          <Button icon={<UploadOutlined />}>导入</Button>
        </Dropdown>
      )}
      {mayWrite && (
        <Button type="primary" icon={<PlusOutlined />} onClick={onNew}>
          新建
        </Button>
      )}
      {arranging && <ColumnsDrawer {...props} onClose={() => setArranging(false)} />}
      {filtering && <FilterDrawer {...props} onClose={() => setFiltering(false)} />}
    </header>
  )
}

function Search({
  asked,
  onAsk,
  label,
}: {
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
  readonly label: string
}) {
  const [text, setText] = useState(asked.search)
  useEffect(() => setText(asked.search), [asked.search])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks a while after the last letter, not after each answer
  useEffect(() => {
    if (text.trim() === asked.search) return
    const timer = setTimeout(() => onAsk({ ...asked, search: text.trim() }), FIND_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <Input
      allowClear
      className="records-search"
      aria-label={`在${label}中查找`}
      prefix={<SearchOutlined />}
      placeholder="名称、编号、文字"
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  )
}

/** Makes the workbook in the background and takes it when it is there. */
export function ExportButton({
  here,
  register,
  asked,
  columns,
  ids,
  onSay,
}: Pick<ToolbarProps, 'here' | 'register' | 'asked' | 'columns' | 'onSay'> & {
  readonly ids: readonly string[] | null
}) {
  const { bureau } = here
  const [job, setJob] = useState<string | null>(null)
  const { data } = useQuery({ ...jobQuery(bureau, job ?? ''), enabled: job !== null })
  useEffect(() => {
    if (job === null || data === undefined || data.id !== job || data.state === 'running') return
    setJob(null)
    if (data.state === 'failed') return onSay(`没有导出：${data.problem?.message ?? ''}`, 'error')
    window.location.assign(exportAddress(bureau, register.name, job))
    onSay(`已导出 ${rowsOf(data.result)} 条`, 'success')
  }, [job, data, bureau, register.name, onSay])
  if (!register.mayExport) return null
  const begin = async () => {
    try {
      const keys = columns.map(({ key }) => key)
      const { id } = await startExport(bureau, register.name, asked, keys, ids)
      setJob(id)
    } catch (error) {
      onSay(problemOf(error).message, 'error')
    }
  }
  const done = data?.of ? `${Math.round((data.done / data.of) * 100)}%` : ''
  return (
    <Button icon={<DownloadOutlined />} loading={job !== null} onClick={() => void begin()}>
      {job === null ? '导出' : `正在导出 ${done}`}
    </Button>
  )
}

function rowsOf(result: unknown): number {
  return typeof result === 'object' && result !== null && 'rows' in result ? Number(result.rows) : 0
}
