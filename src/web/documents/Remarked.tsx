import { useQuery } from '@tanstack/react-query'
import type { Which } from '../api/documents.ts'
import { commentsQuery } from '../api/writing.ts'
import { Comments } from './Comments.tsx'

/** The remarks that a document keeps, for whoever reads it. */
export function Remarked({ which }: { readonly which: Which }) {
  const { data = [] } = useQuery(commentsQuery(which))
  if (data.length === 0) return null
  return (
    <section className="kc-card kc-panel kc-no-print" aria-label="批注">
      <h2>批注</h2>
      <Comments which={which} />
    </section>
  )
}
