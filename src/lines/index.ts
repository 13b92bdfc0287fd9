import { type Catalog, catalog } from '../kernel/catalog.ts'
import { cultivation } from './cultivation/index.ts'
import { statistics } from './statistics/index.ts'

/** All that the bureau works with. */
export const everything: Catalog = catalog([cultivation, statistics])
