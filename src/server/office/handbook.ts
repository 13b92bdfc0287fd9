import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the handbook lies, as it came with the program. */
const folder = fileURLToPath(new URL('../../../docs/handbook', import.meta.url))
const PAGE = /\.md$/
const PICTURE = /^[\w.\-\u4E00-\u9FFF]+\.(png|jpg|svg)$/i

const pictureTypes: { readonly [ending: string]: string } = {
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

export interface HandbookPage {
  /** The name of its file without the ending: `02-导入与认领`. */
  readonly page: string
  readonly title: string
}

/** The contents, in the order of the files. */
export async function handbookPages(): Promise<readonly HandbookPage[]> {
  const names = (await readdir(folder)).filter((name) => PAGE.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const page = name.replace(PAGE, '')
      return { page, title: titleOf(await readFile(join(folder, name), 'utf8')) ?? page }
    }),
  )
}

/** The text of a page; `null` where there is none of that name. Only names that the folder lists are ever opened. */
export async function handbookPage(page: string): Promise<(HandbookPage & { readonly text: string }) | null> {
  const names = await readdir(folder)
  if (!names.includes(`${page}.md`)) return null
  const text = await readFile(join(folder, `${page}.md`), 'utf8')
  return { page, title: titleOf(text) ?? page, text }
}

export async function handbookPicture(
  name: string,
): Promise<{ readonly type: string; readonly bytes: Uint8Array } | null> {
  const pictures = join(folder, 'pictures')
  const names = await readdir(pictures).catch((): string[] => [])
  if (!PICTURE.test(name) || !names.includes(name)) return null
  const type = pictureTypes[name.split('.').at(-1)?.toLowerCase() ?? '']
  return type === undefined ? null : { type, bytes: await readFile(join(pictures, name)) }
}

function titleOf(text: string): string | null {
  return /^# (.+)$/m.exec(text)?.[1]?.trim() ?? null
}
