import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { mayIn, visitorQuery } from '../api/session.ts'
import { pages } from './pages.tsx'

/** How long `g` waits for its letter. */
const LETTER_WITHIN_MS = 1_500

/** Keys that work wherever somebody is, unless they are writing or a dialog is open. */
export function useShortcuts(
  bureau: string,
  { onSearch, onList }: { readonly onSearch: () => void; readonly onList: () => void },
): void {
  const navigate = useNavigate()
  const { data: visitor } = useQuery(visitorQuery)
  const wentAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onSearch()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isBusy(event.target)) return
      const afterG = event.timeStamp - wentAt.current < LETTER_WITHIN_MS
      wentAt.current = event.key === 'g' && !afterG ? event.timeStamp : Number.NEGATIVE_INFINITY
      const page = afterG
        ? pages.find(({ letter, needs }) => letter === event.key && mayIn(visitor, bureau, needs))
        : undefined
      if (page !== undefined) {
        event.preventDefault()
        void navigate({ to: page.to, params: { bureau } })
      } else if (event.key === '/' || event.key === '、') {
        event.preventDefault()
        onSearch()
      } else if (event.key === '?' || event.key === '？') {
        event.preventDefault()
        onList()
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [bureau, navigate, visitor, onSearch, onList])
}

/** Somebody who writes means letters, and an open dialog has keys of its own. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="listbox"], [role="combobox"]') !== null
  )
}
