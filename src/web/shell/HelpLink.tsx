import { Link, useMatches } from '@tanstack/react-router'
import { contentsTopic } from '../help/topics.ts'
import { helpIcon } from './pages.tsx'

/** Opens the page of the handbook that tells of the page in sight. */
export function HelpLink({ bureau }: { readonly bureau: string }) {
  const topic = useMatches({
    select: (matches) => matches.map(({ staticData }) => staticData.help).findLast((help) => help !== undefined),
  })
  return (
    <Link
      to="/$bureau/help/$page"
      params={{ bureau, page: topic ?? contentsTopic }}
      className="bar-help"
      aria-label="这一页的帮助"
      title="这一页的帮助"
    >
      {helpIcon}
    </Link>
  )
}
