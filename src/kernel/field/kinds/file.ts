import type { Brand } from '../../values.ts'
import { type Field, field } from '../field.ts'
import type { Kind } from '../kind.ts'

/** The SHA-256 of a file's content, and the name under which it came: `sha256:… 公告.pdf`. */
export type FileRef = string & Brand<'FileRef'>

const kind: Kind = {
  name: 'file',
  column: 'text',
  input: 'text',
  align: 'left',
  read: () => ({
    problem: { code: 'file.notInCell', message: '附件不能写在表格里', advice: '请在记录页面上传附件' },
  }),
  write: (value) => fileName(value),
  show: (value) => fileName(value),
}

export function fileRef({ hash, name }: { readonly hash: string; readonly name: string }): FileRef {
  return `sha256:${hash} ${name}` as FileRef
}

/** Evidence kept with the record. */
export function file(label: string): Field<FileRef> {
  return field<FileRef>(kind, label)
}

function fileName(value: unknown): string {
  return String(value).split(' ').slice(1).join(' ')
}
