import { EyeOutlined, PaperClipOutlined } from '@ant-design/icons'
import { lazy, type MouseEvent, type ReactNode, Suspense, useRef, useState } from 'react'
import { isShown } from '../api/preview.ts'

/** What a file is called that is not there any more. */
const ERASED = '已按申请删除'

const Preview = lazy(() => import('./Preview.tsx'))

/**
 * A file by its name. One that can be shown is looked at in place; opened in another tab, or of another kind, it
 * comes as it is.
 */
export function FileLink({
  name,
  href,
  children = name,
}: {
  readonly name: string
  readonly href: string
  readonly children?: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const shown = isShown(name)
  const look = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    // Once the dialog has let go of it.
    requestAnimationFrame(() => link.current?.focus())
  }
  const Icon = shown ? EyeOutlined : PaperClipOutlined
  if (name === ERASED) return <span className="kc-quiet">{ERASED}</span>
  return (
    <>
      <a
        ref={link}
        className="kc-file"
        href={href}
        target="_blank"
        rel="noreferrer"
        title={shown ? '预览' : '下载'}
        {...(shown ? { onClick: look, 'aria-haspopup': 'dialog' as const } : {})}
      >
        <Icon aria-hidden="true" /> {children}
      </a>
      {open && (
        <Suspense fallback={null}>
          <Preview name={name} href={href} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
