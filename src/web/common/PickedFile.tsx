import { FileButton } from './FileButton.tsx'

/** A file and what it is called once it is handed over. */
export function PickedFile({
  label,
  name,
  busy = false,
  onFile,
}: {
  readonly label: string
  readonly name: string | null
  readonly busy?: boolean
  readonly onFile: (file: File) => void
}) {
  return (
    <span className="kc-picked">
      <FileButton label={label} busy={busy} onFile={onFile}>
        {name === null ? '选择文件' : '换一个文件'}
      </FileButton>
      {name !== null && <span>{name}</span>}
    </span>
  )
}
