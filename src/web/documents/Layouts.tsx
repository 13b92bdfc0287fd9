import './writing.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Input, Select } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Which } from '../api/documents.ts'
import { uploadFile } from '../api/uploads.ts'
import { type LayoutDesk, layoutAddress, layoutsQuery, readLayout, retireLayout, saveLayout } from '../api/writing.ts'
import { FileDrop } from './FileDrop.tsx'

interface Read {
  readonly hash: string
  readonly fileName: string
  readonly blanks: readonly { readonly blank: string; readonly take: string }[]
}

/** 本单位版式: Word files of the bureau's, whose blanks the document fills and whose looks stay as they are. */
export function Layouts({ which }: { readonly which: Which }) {
  const { message, modal } = App.useApp()
  const { data } = useQuery(layoutsQuery(which))
  const [read, setRead] = useState<Read>()
  const reading = useMutation({
    mutationFn: async (file: File): Promise<Read> => {
      const { hash } = await uploadFile(which.bureau, file)
      return { hash, fileName: file.name, blanks: await readLayout(which, hash) }
    },
    onSuccess: setRead,
  })
  const problem = reading.error === null ? null : problemOf(reading.error)
  if (data === undefined) return null
  return (
    <section className="layouts" aria-label="本单位版式">
      <h3>本单位 Word 版式</h3>
      <ul>
        {data.layouts.map(({ id, name, missing }) => (
          <li key={id}>
            <p className="contribution-actions">
              <Button href={layoutAddress(which, id)} download>
                按「{name}」导出
              </Button>
              <Button
                size="small"
                type="text"
                onClick={() =>
                  modal.confirm({
                    title: `停用版式「${name}」？`,
                    content: '已经导出的文件不受影响。',
                    okText: '停用',
                    onOk: async () => {
                      await retireLayout(which, id)
                      void message.success('已停用')
                    },
                  })
                }
              >
                停用
              </Button>
            </p>
            {missing.length > 0 && (
              <p className="kc-quiet">
                这份文稿填不上：{missing.map(({ blank, why }) => `{{${blank}}}（${why}）`).join('、')}
              </p>
            )}
          </li>
        ))}
      </ul>
      {read === undefined ? (
        <FileDrop
          accept=".docx"
          label="选择 Word 版式"
          busy={reading.isPending}
          onFile={(file) => reading.mutate(file)}
        >
          把本单位的 Word 文件拖到这里。要填的地方写 {'{{标题}}'}、{'{{正文}}'}、{'{{指标名}}'}，其余原样不动。
        </FileDrop>
      ) : (
        <Mapping which={which} read={read} desk={data} onDone={() => setRead(undefined)} />
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </section>
  )
}

function Mapping({
  which,
  read: { hash, fileName, blanks },
  desk: { layouts, takes },
  onDone,
}: {
  readonly which: Which
  readonly read: Read
  readonly desk: LayoutDesk
  readonly onDone: () => void
}) {
  const [name, setName] = useState(fileName.replace(/\.docx$/i, '').slice(0, 40))
  const [mapping, setMapping] = useState(Object.fromEntries(blanks.map(({ blank, take }) => [blank, take])))
  const known = layouts.find((one) => one.name === name.trim())
  const saving = useMutation({
    mutationFn: () => saveLayout(which, { layout: known?.id ?? null, name, fileName, hash, mapping }),
    onSuccess: onDone,
  })
  const problem = saving.error === null ? null : problemOf(saving.error)
  const offered = new Set(takes.map(({ take }) => take))
  return (
    <div>
      <p>认出 {blanks.length} 个空位。不对的请改：</p>
      <div className="layout-blanks">
        <label htmlFor="layout-name">版式名称</label>
        <Input id="layout-name" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} />
        {blanks.map(({ blank }) => {
          const take = mapping[blank] ?? 'leave'
          return [
            <span key={`${blank} name`}>{`{{${blank}}}`}</span>,
            <Select
              key={blank}
              aria-label={`${blank} 填什么`}
              value={take}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(value: string) => setMapping((before) => ({ ...before, [blank]: value }))}
              options={[
                ...(offered.has(take) ? [] : [{ value: take, label: unknownLabel(take) }]),
                ...takes.map((one) => ({ value: one.take, label: one.label })),
              ]}
            />,
          ]
        })}
      </div>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <p className="contribution-actions">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate()}>
          {known === undefined ? '存为本单位版式' : `存为第 ${known.version + 1} 版`}
        </Button>
        <Button type="text" onClick={onDone}>
          取消
        </Button>
      </p>
    </div>
  )
}

/** What this document lacks another may have. */
function unknownLabel(take: string): string {
  if (take.startsWith('section:')) return `标题「${take.slice('section:'.length)}」下的内容（这份文稿没有）`
  return '一个指标（这份文稿没有引用）'
}
