import { useQuery } from '@tanstack/react-query'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  lazy,
  memo,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useState,
} from 'react'
import { suggestionsQuery } from '../api/registers.ts'
import type { GridColumn } from './model.ts'

const DayPanel = lazy(() => import('./DayPanel.tsx'))

/** What is being written into the active cell. */
export interface Draft {
  readonly text: string
  /** Begun by typing over what stood there; the arrows then leave the cell. */
  readonly typed: boolean
}

interface Option {
  readonly key: string
  readonly text: string
  readonly note: string | null
  readonly record: string | undefined
}

const OPTIONS_MAX = 60
const FIND_AFTER_MS = 150

/** Where to go from a cell that was written. */
export type Then = 'down' | 'right' | 'left' | 'stay' | 'blur'

/**
 * The one input of a grid. It lies over the active cell, unseen, and has the focus, so that an input method can begin
 * in it and the clipboard reaches it; when somebody writes, it is seen.
 */
export const Editor = memo(EditorBox)

function EditorBox({
  catcher,
  bureau,
  column,
  draft,
  above,
  says,
  left,
  top,
  problem,
  onStart,
  onChange,
  onCommit,
  onCancel,
  onPress,
  onCopy,
  onPaste,
  onFocus,
}: {
  readonly catcher: RefObject<HTMLTextAreaElement | null>
  readonly bureau: string
  readonly column: GridColumn
  readonly draft: Draft | null
  /** Lists open upwards, where there is no room below. */
  readonly above: boolean
  readonly says: string
  readonly left: number
  readonly top: number
  /** Why what was written into the cell was not taken. */
  readonly problem: string | null
  readonly onStart: (text: string | null) => void
  readonly onChange: (draft: Draft) => void
  readonly onCommit: (text: string, record: string | undefined, then: Then) => void
  readonly onCancel: () => void
  readonly onPress: (event: KeyboardEvent) => void
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
  readonly onFocus: (has: boolean) => void
}) {
  const listId = useId()
  const [marked, setMarked] = useState(-1)
  const editing = draft !== null
  const text = draft?.text ?? ''
  const options = useOptions(bureau, column, draft)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other options
  useEffect(() => setMarked(-1), [text, column.key])
  useEffect(() => {
    const of = catcher.current
    if (editing && of !== null) of.setSelectionRange(of.value.length, of.value.length)
  }, [editing, catcher])

  const take = (option: Option | undefined, then: Then) =>
    option === undefined ? onCommit(text, undefined, then) : onCommit(option.text, option.record, then)

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (!editing) return onPress(event)
    const done = () => event.preventDefault()
    switch (event.key) {
      case 'Escape':
        done()
        event.stopPropagation()
        return onCancel()
      case 'Enter':
        if (event.altKey && column.input === 'textarea') return onChange({ ...draft, text: `${text}\n` })
        done()
        return take(options[marked], 'down')
      case 'Tab':
        done()
        return take(options[marked], event.shiftKey ? 'left' : 'right')
      case 'ArrowDown':
      case 'ArrowUp': {
        if (options.length === 0) return
        done()
        const step = event.key === 'ArrowDown' ? 1 : -1
        return setMarked(Math.max(-1, Math.min(options.length - 1, marked + step)))
      }
    }
  }

  return (
    <div
      className={`grid-editor${editing ? ' grid-editor-open' : ''}${above ? ' grid-editor-above' : ''}`}
      style={{ transform: `translate(${left}px, ${top}px)`, width: column.width }}
    >
      <textarea
        ref={catcher}
        className={column.align === 'right' ? 'grid-right' : ''}
        aria-label={says}
        aria-autocomplete={options.length > 0 ? 'list' : undefined}
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={marked >= 0 ? `${listId}-${marked}` : undefined}
        autoComplete="off"
        spellCheck={false}
        rows={1}
        value={text}
        onChange={({ target }) => (editing ? onChange({ ...draft, text: target.value }) : onStart(target.value))}
        onKeyDown={press}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onFocus={() => onFocus(true)}
        onBlur={() => {
          onFocus(false)
          if (editing) onCommit(text, undefined, 'blur')
        }}
      />
      {editing && column.unit !== null && <span className="grid-editor-unit">{column.unit}</span>}
      {editing && options.length > 0 && (
        <div role="listbox" id={listId} aria-label={`${column.label}可选`} className="grid-options">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
            <div
              key={option.key}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === marked}
              className={index === marked ? 'grid-option grid-option-marked' : 'grid-option'}
              ref={(of) => {
                if (index === marked) of?.scrollIntoView({ block: 'nearest' })
              }}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(option, 'stay')}
            >
              <span>{option.text}</span>
              {option.note !== null && <small>{option.note}</small>}
            </div>
          ))}
        </div>
      )}
      {editing && column.input === 'date' && (
        <Suspense fallback={null}>
          <DayPanel text={text} onDay={(day) => onCommit(day, undefined, 'stay')} />
        </Suspense>
      )}
      {problem !== null && (
        <p className="grid-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** What may be meant by what is written so far: all choices at first, then those that have it in them. */
function useOptions(bureau: string, column: GridColumn, draft: Draft | null): readonly Option[] {
  const [first, setFirst] = useState<string | null>(null)
  const text = draft?.text ?? null
  useEffect(() => setFirst((known) => (text === null ? null : (known ?? text))), [text])
  const refersTo = column.refersTo?.register ?? null
  const find = useLater(text ?? '')
  const isAsked = text !== null && refersTo !== null
  const { data } = useQuery({ ...suggestionsQuery(bureau, refersTo ?? '', find), enabled: isAsked })
  if (text === null) return []
  if (refersTo !== null)
    return (data ?? []).map(({ id, name, identity }) => ({ key: id, text: name, note: identity, record: id }))
  const all = column.options ?? []
  const untouched = text === first && draft?.typed === false
  const wanted = untouched ? '' : text.trim()
  return all
    .filter((option) => option.includes(wanted))
    .slice(0, OPTIONS_MAX)
    .map((option) => ({ key: option, text: option, note: null, record: undefined }))
}

/** A text, once nothing was added to it for a moment. */
function useLater(text: string): string {
  const [later, setLater] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), FIND_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text])
  return later
}
