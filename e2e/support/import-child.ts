/*
 * Imports a file in a process of its own, so that a test can kill it: node import-child.ts DATA BUREAU REGISTER FILE.
 * After each acknowledged slice it prints the number of rows taken so far.
 */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { everything } from '../../src/lines/index.ts'
import { importDefaults, importFile } from '../../src/server/office/import.ts'
import { openStore } from '../../src/store/database.ts'
import { folderFiles } from '../../src/store/keepers/folder.ts'

const [data = '', bureau = '', register = '', file = ''] = process.argv.slice(2)
const store = await openStore({ dataFolder: data })
console.log(`server ${store.serverPid}`)
await importFile(
  { store, catalog: everything, bureau, actor: '测试', files: folderFiles(join(data, 'files')) },
  everything.registers.get(register)!,
  new Uint8Array(await readFile(file)),
  basename(file),
  { ...importDefaults, rowsPerSlice: 150, progress: (done) => console.log(`taken ${done}`) },
)
console.log('finished')
await store.close()
