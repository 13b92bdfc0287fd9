import { api, given, type Told, told } from './client.ts'

export type Upload = Told<typeof api.uploads.$post>

/** Hands a file to the server as it is; what comes next names it by its hash. */
export async function uploadFile(bureau: string, file: File): Promise<Upload> {
  return told(
    api.uploads.$post(
      { query: given({ bureau, name: file.name }) },
      { init: { body: file, headers: { 'content-type': 'application/octet-stream' } } },
    ),
  )
}
