import { writeFile } from 'node:fs/promises'
import { format } from 'node:path'
import { everything } from '../../lines/index.ts'
import { migrationFile, schemaAfter } from './migration.ts'
import { schemaOf } from './registers.ts'

/*
 * Writes the next migration from the difference between the declarations and the schema that the others lead to:
 * node src/store/schema/freeze.ts 0002-name. The new file is added to migrations/index.ts by hand.
 */
const [name = '0001-books'] = process.argv.slice(2)
const before = name.startsWith('0001') ? {} : schemaAfter((await import('../migrations/index.ts')).migrations)
const path = format({ dir: new URL('../migrations', import.meta.url).pathname, base: `${name}.ts` })
await writeFile(path, migrationFile(name, before, schemaOf(everything.registers.values())))
