import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Leads to a record, with all that it holds and everything that happened to it. */
export function RecordLink({
  bureau,
  register,
  record,
  children,
}: {
  readonly bureau: string
  readonly register: string
  readonly record: string
  readonly children: ReactNode
}) {
  return (
    <Link to="/$bureau/registers/$register/$record" params={{ bureau, register, record }}>
      {children}
    </Link>
  )
}
