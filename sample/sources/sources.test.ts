import { county } from './county.ts'
import { tellsItsSource } from './tells.ts'

// The other four take longer: e2e/slow/sources.test.ts.
tellsItsSource(county)
