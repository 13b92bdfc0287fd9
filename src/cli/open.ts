import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { everything } from '../lines/index.ts'
import type { Office } from '../server/office/office.ts'
import { catalogFor } from '../server/office/ownCatalog.ts'
import { bringUpToDate } from '../server/office/upgrade.ts'
import { type Bureau, bureaus } from '../store/bureau.ts'
import { type Owned, openOwned, openStore, type Store } from '../store/database.ts'
import type { Files } from '../store/files.ts'
import { chosenFiles, FilesSettingError } from '../store/keepers/chosen.ts'
import { SECRET_KEY_VARIABLE } from '../store/secrets.ts'
import { UsageError } from './arguments.ts'

export interface CommonOptions {
  readonly data?: string | undefined
  readonly bureau?: string | undefined
}

export function dataFolder({ data }: CommonOptions): string {
  return resolve(data ?? process.env.KECHUANG_DATA ?? 'data')
}

/** The file store of the data folder, or the bucket that the environment names. */
export function filesOf(options: CommonOptions): Files {
  try {
    return chosenFiles(process.env, join(dataFolder(options), 'files'))
  } catch (error) {
    if (error instanceof FilesSettingError) throw new UsageError(error.message)
    throw error
  }
}

/** Runs a command on the store that the options name, and leaves it closed. */
export async function withStore<T>(options: CommonOptions, run: (store: Store) => Promise<T>): Promise<T> {
  const url = process.env.DATABASE_URL
  const store = await openStore({
    ...{ dataFolder: dataFolder(options), url, appUrl: process.env.DATABASE_APP_URL },
    secretKey: process.env[SECRET_KEY_VARIABLE],
  })
  try {
    await bringUpToDate({ store, catalog: everything, files: filesOf(options) }, (text) => console.error(text))
    return await run(store)
  } finally {
    await store.close()
  }
}

/** Runs a command on the books as they stand, whatever version wrote them. */
export async function withOwned<T>(options: CommonOptions, run: (owned: Owned) => Promise<T>): Promise<T> {
  const owned = await openOwned({ dataFolder: dataFolder(options), url: process.env.DATABASE_URL })
  try {
    return await run(owned)
  } finally {
    await owned.close()
  }
}

/** The same for one bureau: the one named, or the only one there is. */
export async function withOffice<T>(
  options: CommonOptions,
  run: (office: Office, bureau: Bureau) => Promise<T>,
): Promise<T> {
  return withStore(options, async (store) => {
    const bureau = chosen(await bureaus(store), options.bureau)
    return run(
      {
        store,
        catalog: await catalogFor(store, everything, bureau.code),
        bureau: bureau.code,
        actor: `命令行（${userInfo().username}）`,
        files: filesOf(options),
      },
      bureau,
    )
  })
}

function chosen(all: readonly Bureau[], code: string | undefined): Bureau {
  if (code !== undefined) {
    const found = all.find((bureau) => bureau.code === code)
    if (found === undefined)
      throw new UsageError(
        `没有代码为 ${code} 的单位。已有：${all.map(({ code, name }) => `${code} ${name}`).join('、') || '无'}`,
      )
    return found
  }
  const [only, second] = all
  if (only === undefined) throw new UsageError('还没有单位，请先运行 kechuang bureau add 代码 --name 名称')
  if (second !== undefined)
    throw new UsageError(`有多个单位，请用 --bureau 指明：${all.map(({ code, name }) => `${code} ${name}`).join('、')}`)
  return only
}
