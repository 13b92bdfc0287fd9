import { type RawBuilder, sql } from 'kysely'
import { readQr } from '../../../exchange/code/index.ts'
import { Refusal } from '../../../store/refusal.ts'
import { type At, look, type Office } from '../office.ts'
import { type Handed, readUpload } from '../upload.ts'

/** Of a record's id as much as a clerk can read out over the telephone; the end of it is random. */
const SHORT_LENGTH = 12
const SIGN = 'KECHUANG'

export function shortId(id: string): string {
  return id.replaceAll('-', '').slice(-SHORT_LENGTH).toUpperCase()
}

/** The same within a question to the database, in small letters. */
export function shortOf(record: RawBuilder<unknown>): RawBuilder<string> {
  return sql`right(replace(${record}::text, '-', ''), ${SHORT_LENGTH})`
}

/** What stands in the corner of a printed form: whose case it is and which. */
export function codeText(bureau: string, register: string, id: string): string {
  return `${SIGN} ${bureau} ${register} ${shortId(id)}`
}

export interface PaperCode {
  readonly bureau: string
  readonly register: string
  readonly short: string
}

export function readCodeText(text: string): PaperCode | null {
  const [, bureau, register, short] = /^KECHUANG (\w{1,12}) (\w{1,60}) ([0-9A-F]{12})$/.exec(text.trim()) ?? []
  return bureau === undefined || register === undefined || short === undefined ? null : { bureau, register, short }
}

export interface FoundCase {
  readonly register: string
  readonly record: string
  readonly title: string
  readonly state: string
}

/** 扫描件找办件: the case whose code stands on a scan. */
export async function findScanned(office: Office, scan: Handed): Promise<FoundCase> {
  const texts = await readQr(await readUpload(office, scan))
  const codes = texts.flatMap((text) => readCodeText(text) ?? [])
  const ours = codes.filter(({ bureau }) => bureau === office.bureau)
  const [code] = ours
  if (code === undefined) throw none(texts.length, codes)
  if (new Set(ours.map(({ short }) => short)).size > 1)
    throw new Refusal(
      'scan.several',
      `这份扫描件上有 ${new Set(ours.map(({ short }) => short)).size} 件办件的识别码`,
      '请一件一份扫描后再上传',
    )
  const found = await look(office, (at) => findShort(at, code))
  if (found === null)
    throw new Refusal(
      'scan.unknown',
      `识别码 ${code.short} 没有对应的办件`,
      '请核对是否为本单位打印的表单，或按名称查找',
    )
  return found
}

function none(read: number, codes: readonly PaperCode[]): Refusal {
  if (codes[0] !== undefined) return new Refusal('scan.foreign', '这份表单是别的单位打印的', '请交给打印表单的单位')
  return read === 0
    ? new Refusal('scan.none', '扫描件上没有找到识别码', '请确认右上角的方形码完整、没有被遮住，或按名称查找办件')
    : new Refusal('scan.other', '扫描件上的码不是本系统打印的', '请上传本系统打印的表单的扫描件')
}

async function findShort({ tx, bureau }: At, { register, short }: PaperCode): Promise<FoundCase | null> {
  const { rows } = await sql<FoundCase>`
    select register, record, title, state from case_standing
    where bureau = ${bureau} and register = ${register} and ${shortOf(sql`record`)} = ${short.toLowerCase()}
    limit 2`.execute(tx)
  return rows.length === 1 ? rows[0]! : null
}
