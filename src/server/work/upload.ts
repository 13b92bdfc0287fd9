import { createHash } from 'node:crypto'
import { keepFile, readKept } from '../../store/files.ts'
import { Refusal } from '../../store/refusal.ts'
import type { Office } from './office.ts'

/** A file that a clerk handed over; it is kept by its content, and becomes part of the books when something takes it in. */
export interface Upload {
  readonly hash: string
  readonly name: string
  readonly bytes: number
}

/** Hands over a file. What it is, is found out by those who read it. */
export async function keepUpload({ files }: Pick<Office, 'files'>, name: string, bytes: Uint8Array): Promise<Upload> {
  if (bytes.length === 0)
    throw new Refusal('file.empty', `文件“${name}”是空的`, '请重新选择文件；可能它还在别的程序中打开')
  const hash = createHash('sha256').update(bytes).digest('hex')
  await keepFile(files, hash, bytes)
  return { hash, name, bytes: bytes.length }
}

export async function readUpload({ files }: Pick<Office, 'files'>, hash: string): Promise<Uint8Array> {
  try {
    return await readKept(files, hash)
  } catch {
    throw new Refusal('upload.unknown', '没有找到上传的文件', '请重新选择文件')
  }
}
