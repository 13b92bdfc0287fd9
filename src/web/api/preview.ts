import { queryOptions } from '@tanstack/react-query'
import { ask } from './client.ts'

/** A page of a file as a picture, and of how many. */
export interface PreviewPage {
  readonly picture: string
  readonly pages: number
}

const KEPT_MS = 60_000

/** A page of the file that an address gives. */
export const previewQuery = (address: string, page: number) =>
  queryOptions({
    queryKey: ['preview', address, page],
    queryFn: async ({ signal }): Promise<PreviewPage> => {
      const answer = await ask(`${address}${address.includes('?') ? '&' : '?'}view=${page}`, { signal })
      return { picture: await asData(await answer.blob()), pages: Number(answer.headers.get('x-preview-pages')) }
    },
    // What a page looks like does not change, but a picture is large.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    retry: false,
  })

/** The page's rules let pictures come from this server or stand in the page itself. */
function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

const SHOWN = /\.(pdf|png|jpe?g|gif|webp|bmp)$/i

/** Whether a file says by its name that it can be looked at; the server tells by its content. */
export function isShown(name: string): boolean {
  return SHOWN.test(name)
}
