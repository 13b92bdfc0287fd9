import { useEffect } from 'react'

/** What the window, the history and a bookmark call the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - 科创台账`
  }, [title])
}
