import { InboxOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Upload as Dropping } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { uploadFile } from '../api/uploads.ts'
import type { Here } from '../shell/standing.ts'
import { pastedTable } from './clipboard.ts'
import type { UseDraft } from './draft.ts'

const ACCEPTED = '.xlsx,.xls,.csv,.tsv,.txt,.docx,.pdf'
const MEGABYTE = 1024 * 1024
const FILE_MEGABYTES_MAX = 50

/** Ways in: a file dropped or chosen, or a table from the clipboard. */
export function ChooseFile({ here: { bureau }, using }: { readonly here: Here; readonly using: UseDraft }) {
  const { draft, begin, change } = using
  const [refused, setRefused] = useState<string | null>(null)
  const handing = useMutation({
    mutationFn: (file: File) => uploadFile(bureau, file),
    onSuccess: begin,
  })
  const hand = (file: File) => {
    setRefused(null)
    if (file.size > FILE_MEGABYTES_MAX * MEGABYTE)
      setRefused(`“${file.name}”超过 ${FILE_MEGABYTES_MAX} MB。请删去图片和用不到的工作表，或分成几个文件`)
    else handing.mutate(file)
  }
  const handRef = useRef(hand)
  handRef.current = hand
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null) return
      const pasted = pastedTable(event.clipboardData, new Date())
      if (pasted === null)
        return setRefused('剪贴板里没有表格。请在 Excel、WPS 或网页里选中带表头的单元格，复制后再粘贴')
      event.preventDefault()
      handRef.current(pasted)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
  const problem = handing.error === null ? null : problemOf(handing.error)
  return (
    <div className="imports-choose">
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {refused !== null && <Alert type="warning" showIcon title={refused} />}
      <Dropping.Dragger
        accept={ACCEPTED}
        multiple={false}
        showUploadList={false}
        disabled={handing.isPending}
        beforeUpload={(file) => {
          hand(file)
          return false
        }}
        className="imports-drop"
      >
        <p className="imports-drop-icon">
          <InboxOutlined />
        </p>
        <p className="imports-drop-title">
          {handing.isPending ? `正在上传 ${handing.variables.name}……` : '把文件拖到这里，或点击选择'}
        </p>
        <p className="kc-quiet">
          Excel（.xlsx、.xls）、CSV，以及 Word（.docx）、文字版 PDF 里的表格，不超过 {FILE_MEGABYTES_MAX} MB
        </p>
        <p className="kc-quiet">也可以在 Excel 里选中单元格（带表头）复制，回到本页按 Ctrl+V 粘贴</p>
      </Dropping.Dragger>
      <div className="imports-below">
        <ul className="kc-quiet imports-hints">
          <li>标题行、合并的表头、合计行、附注不用删，系统自己认。</li>
          <li>导入前先看到每一行会怎样；导入后整批可以撤回。</li>
        </ul>
        <p className="imports-links">
          {draft.upload !== null && (
            <Button type="link" onClick={() => change({ step: 1 })}>
              继续导入 {draft.upload.name}
            </Button>
          )}
          <Link to="/$bureau/batches" params={{ bureau }}>
            导入批次
          </Link>
          <Link to="/$bureau/claims" params={{ bureau }}>
            认领台
          </Link>
        </p>
      </div>
    </div>
  )
}
