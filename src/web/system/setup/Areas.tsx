import { useMutation } from '@tanstack/react-query'
import { Alert, App, Button, Input } from 'antd'
import { useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { type AreaRow, setAreas } from '../../api/setup.ts'
import { useUnsaved } from '../../common/useUnsaved.ts'
import { type AreaTyped, areasFromText, emptyArea, joined, otherNames } from './areaRows.ts'

const columns = [
  { key: 'code', label: '区划代码', width: 130 },
  { key: 'name', label: '名称', width: 160 },
  { key: 'parent', label: '上级代码', width: 130 },
  { key: 'also', label: '别名', width: 200 },
  { key: 'group', label: '分组', width: 110 },
] as const

/** 区划: the ground of the bureau and what lies in it; pasted from a spreadsheet or typed. */
export function Areas({
  bureau,
  root,
  areas,
}: {
  readonly bureau: string
  readonly root: string
  readonly areas: readonly AreaRow[]
}) {
  const { message } = App.useApp()
  const saved = areas.filter(({ code }) => code !== root).map(typed)
  const [rows, setRows] = useState<readonly AreaTyped[]>(saved.length === 0 ? [emptyArea] : saved)
  const [dirty, setDirty] = useState(false)
  useUnsaved(dirty)
  const known = new Set(saved.map(({ code }) => code))
  const change = (next: readonly AreaTyped[]) => {
    setRows(next)
    setDirty(true)
  }
  const saving = useMutation({
    mutationFn: () => setAreas(bureau, rows.filter(({ code, name }) => code + name !== '').map(given)),
    onSuccess: () => {
      setDirty(false)
      void message.success('区划已保存')
    },
  })
  const paste = (text: string) => {
    const pasted = areasFromText(text)
    if (pasted.length > 0) change(joined(rows, pasted))
  }
  const problem = saving.error === null ? null : problemOf(saving.error)
  return (
    <>
      <p className="kc-quiet">
        从 Excel
        复制街道、乡镇、园区两列（代码、名称），点在表中任意一格粘贴即可；别名是表格里的其他写法，如“东山街办”。
        已登记的代码不能删除（可能已经有记录），名称可以改。
      </p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <div className="system-table setup-areas">
        <table
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            if (!/[\t\n]/.test(text)) return
            event.preventDefault()
            paste(text)
          }}
        >
          <thead>
            <tr>
              {columns.map(({ key, label, width }) => (
                <th key={key} scope="col" style={{ minWidth: width }}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own until it is saved
              <tr key={at}>
                {columns.map(({ key, label }) => (
                  <td key={key}>
                    <Input
                      size="small"
                      aria-label={`第${at + 1}行${label}`}
                      value={row[key]}
                      disabled={key === 'code' && known.has(row.code) && saved[at]?.code === row.code}
                      onChange={({ target }) =>
                        change(rows.map((one, index) => (index === at ? { ...one, [key]: target.value } : one)))
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="setup-actions">
        <Button data-repeats onClick={() => change([...rows, emptyArea])}>
          加一行
        </Button>
        <Button type="primary" disabled={!dirty} loading={saving.isPending} onClick={() => saving.mutate()}>
          保存区划
        </Button>
      </div>
    </>
  )
}

function typed({ code, name, parent, also, group }: AreaRow): AreaTyped {
  return { code, name, parent: parent ?? '', also: also.join('、'), group: group ?? '' }
}

function given({ code, name, parent, also, group }: AreaTyped) {
  return { code, name, parent: parent === '' ? null : parent, also: otherNames(also), group: group.trim() || null }
}
