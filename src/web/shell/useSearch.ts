import { useNavigate } from '@tanstack/react-router'
import type { ShellSearch } from '../search.ts'

/** Changes what the address says and nothing else; each change can be gone back on. */
export function useSearchChange(): (change: ShellSearch) => void {
  const navigate = useNavigate()
  return (change) => void navigate({ to: '.', search: (search) => ({ ...search, ...change }), resetScroll: false })
}
