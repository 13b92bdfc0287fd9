import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isDay } from '../../kernel/day.ts'
import { parsePeriod, periodCode } from '../../kernel/period.ts'
import { type Booking, type BookingAs, book, previewBooking } from '../../server/office/proofread/booking.ts'
import { proofreadFile } from '../../server/office/proofread/proofread.ts'
import { keepFile } from '../../store/files.ts'
import { parse, positionals, UsageError } from '../arguments.ts'
import type { ExitStatus } from '../main.ts'
import { withOffice } from '../open.ts'
import type { Command } from './index.ts'

export const bookCommand: Command = {
  usage: [
    'book 文件.docx|文件.pdf|文件.txt [--period 期间] [--date YYYY-MM-DD] [--yes] [--json]',
    'book 文件 --as assertion --by 发布单位 [--period 期间] [--date YYYY-MM-DD] [--yes] [--json]',
  ],
  says: '把报告里的数记为期初数，或把来文里的数记为核对数；不加 --yes 只列出',
  async run(args) {
    const { values, positionals: given } = parse(args, {
      period: { type: 'string' },
      date: { type: 'string' },
      as: { type: 'string' },
      by: { type: 'string' },
      yes: { type: 'boolean' },
    })
    const [path] = positionals(given, ['文件'])
    const { date } = values
    if (date !== undefined && !isDay(date))
      throw new UsageError(`--date 应为 YYYY-MM-DD，如 2026-01-20，不能是 ${date}`)
    const as = bookingAs(values.as, values.by)
    const period = values.period === undefined ? null : parsePeriod(values.period)
    if (values.period !== undefined && period === null) throw new UsageError('--period 应为期间，如 2025 或 2026H1')
    const bytes = await readFile(path).catch(() => {
      throw new UsageError(`文件 ${path} 不存在或无法读取`)
    })
    return withOffice<ExitStatus>(values, async (office) => {
      const visible = [...office.catalog.indicators.values()]
      const hash = createHash('sha256').update(bytes).digest('hex')
      const file = { name: basename(path), hash, content: new Uint8Array(bytes), date: date ?? null }
      const proofreading = await proofreadFile(office, file, visible)
      const chosen = proofreading.claims.flatMap(({ indicator, period: of }, claim) =>
        period === null || of === periodCode(period) ? [{ claim, indicator, period: of }] : [],
      )
      const order = { proofreading, chosen, as, visible }
      if (values.yes === true) await keepFile(office.files, hash, bytes)
      const bookings = await (values.yes === true ? book(office, order) : previewBooking(office, order))
      const quoted = bookings.map((booking) => ({ ...booking, quote: proofreading.claims[booking.claim]?.quote ?? '' }))
      console.log(
        values.json === true
          ? JSON.stringify({ booked: values.yes === true, bookings: quoted }, null, 2)
          : told(quoted, values.yes === true),
      )
      return 0
    })
  },
}

function bookingAs(kind: string | undefined, body: string | undefined): BookingAs {
  if (kind === undefined || kind === 'opening') return { kind: 'opening' }
  if (kind !== 'assertion') throw new UsageError('--as 只能是 opening（期初数）或 assertion（核对数）')
  if (body === undefined) throw new UsageError('记核对数要用 --by 指明是哪个单位的数，如 --by 市科技局')
  return { kind, body }
}

function told(bookings: readonly (Booking & { readonly quote: string })[], booked: boolean): string {
  const of = (outcome: Booking['outcome']) => bookings.filter((booking) => booking.outcome === outcome)
  const [fresh, changed] = [of('new'), of('changed')]
  return [
    booked
      ? `记入 ${fresh.length + changed.length} 个数，已有 ${of('same').length} 个，不记 ${of('refused').length} 个`
      : `可记 ${fresh.length + changed.length} 个数，已有 ${of('same').length} 个，不能记 ${of('refused').length} 个；加 --yes 记入`,
    ...bookings.map(line),
  ].join('\n')
}

const WORDS = { new: '新记', changed: '更新', same: '已有' } as const

function line(booking: Booking & { readonly quote: string }): string {
  if (booking.outcome === 'refused') return `  不记\t${booking.quote}\t${booking.reason}`
  const { outcome, label, period, value, unit, sentence } = booking
  return `  ${WORDS[outcome]}\t${label}\t${period}\t${value}${unit}\t${sentence}`
}
