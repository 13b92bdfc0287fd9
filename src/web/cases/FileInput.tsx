import './fileInput.css'
import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { uploadFile } from '../api/uploads.ts'

export interface Handed {
  readonly hash: string
  readonly name: string
}

/** A file of a form: handed over as soon as it is chosen, and part of the case once the form is sent. */
export function FileInput({
  bureau,
  id,
  label,
  accept,
  file,
  onChange,
}: {
  readonly bureau: string
  readonly id: string
  readonly label: string
  readonly accept?: string
  readonly file: Handed | null
  readonly onChange: (file: Handed | null) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    setBusy(true)
    setProblem(null)
    try {
      const { hash, name } = await uploadFile(bureau, chosen)
      onChange({ hash, name })
    } catch (error) {
      const { message, advice } = problemOf(error)
      setProblem(`${message}。${advice}`)
    } finally {
      setBusy(false)
      if (input.current) input.current.value = ''
    }
  }
  return (
    <div className="case-file">
      <input
        ref={input}
        id={id}
        className="kc-hidden"
        type="file"
        aria-label={label}
        tabIndex={-1}
        {...(accept === undefined ? {} : { accept })}
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <Button icon={<PaperClipOutlined />} loading={busy} onClick={() => input.current?.click()}>
        {file === null ? `选择${label}` : '换一个文件'}
      </Button>
      {file !== null && (
        <span className="case-file-name">
          {file.name}
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={`去掉 ${file.name}`}
            onClick={() => onChange(null)}
          />
        </span>
      )}
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
