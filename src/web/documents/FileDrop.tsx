import './drop.css'
import { InboxOutlined } from '@ant-design/icons'
import { type ReactNode, useRef, useState } from 'react'

/** A place to drop a file on, or to choose one with the keyboard. */
export function FileDrop({
  accept,
  label,
  busy,
  onFile,
  children,
}: {
  readonly accept: string
  readonly label: string
  readonly busy: boolean
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file !== undefined && !busy) onFile(file)
    if (input.current) input.current.value = ''
  }
  return (
    <label
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <input
        ref={input}
        className="kc-hidden"
        type="file"
        accept={accept}
        aria-label={label}
        disabled={busy}
        onChange={({ target }) => take(target.files)}
      />
      <InboxOutlined aria-hidden="true" />
      <span>{busy ? '正在读取…' : children}</span>
    </label>
  )
}
