import { Button } from 'antd'
import { useRef } from 'react'

/** A button that asks for a file and hands it on. */
export function FileButton({
  label,
  busy,
  onFile,
  children,
}: {
  readonly label: string
  readonly busy: boolean
  readonly onFile: (file: File) => void
  readonly children: string
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        className="kc-hidden"
        type="file"
        aria-label={label}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) onFile(file)
          if (input.current) input.current.value = ''
        }}
      />
      <Button size="small" loading={busy} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  )
}
