import type { FrozenMigration } from '../migrate.ts'
import { migration as books } from './0001-books.ts'
import { migration as counts } from './0002-counts.ts'
import { migration as screens } from './0003-screens.ts'
import { migration as request } from './0004-request.ts'
import { migration as office } from './0005-office.ts'
import { migration as experts } from './0006-experts.ts'
import { migration as search } from './0007-search.ts'
import { migration as pending } from './0008-pending.ts'
import { migration as rulesAndMoney } from './0009-rules-and-money.ts'
import { migration as lines } from './0010-lines.ts'
import { migration as yearAndWriting } from './0011-year-and-writing.ts'
import { migration as signingAndMoney } from './0012-signing-and-money.ts'
import { migration as statistics } from './0013-statistics.ts'

/** All steps, in their order. */
export const migrations: readonly FrozenMigration[] = [
  books,
  counts,
  screens,
  request,
  office,
  experts,
  search,
  pending,
  rulesAndMoney,
  lines,
  yearAndWriting,
  signingAndMoney,
  statistics,
]
