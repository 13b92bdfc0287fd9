import { type Catalog, catalog } from '../kernel/catalog.ts'
import { activities } from './activities/index.ts'
import { attraction } from './attraction/index.ts'
import { contracts } from './contracts/index.ts'
import { cultivation } from './cultivation/index.ts'
import { emergency } from './emergency/index.ts'
import { employment } from './employment/index.ts'
import { experts } from './experts/index.ts'
import { finance } from './finance/index.ts'
import { funds } from './funds/index.ts'
import { parks } from './parks/index.ts'
import { party } from './party/index.ts'
import { patents } from './patents/index.ts'
import { platforms } from './platforms/index.ts'
import { policies } from './policy/index.ts'
import { projects } from './projects/index.ts'
import { property } from './property/index.ts'
import { rural } from './rural/index.ts'
import { service } from './service/index.ts'
import { statistics } from './statistics/index.ts'
import { supervision } from './supervision/index.ts'
import { talents } from './talent/index.ts'
import { training } from './training/index.ts'
import { transfer } from './transfer/index.ts'
import { vouchers } from './vouchers/index.ts'

/** All that the bureau works with. */
export const everything: Catalog = catalog([
  cultivation,
  patents,
  contracts,
  experts,
  policies,
  funds,
  vouchers,
  platforms,
  activities,
  projects,
  finance,
  rural,
  employment,
  service,
  statistics,
  training,
  talents,
  emergency,
  supervision,
  transfer,
  property,
  parks,
  attraction,
  party,
])
