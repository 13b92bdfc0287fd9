import { dayAt } from '../../kernel/day.ts'
import { bureaus } from '../../store/bureau.ts'
import type { Premises } from '../http/desk.ts'
import { lapseDue } from '../office/cases/lapse.ts'
import { remindAll } from '../office/cases/remind.ts'
import { remindFillings } from '../office/collecting/remind.ts'
import { repeatDue } from '../office/collecting/rhythm.ts'
import { settleItems } from '../office/cultivation/items.ts'
import { remindTitles } from '../office/cultivation/remindTitles.ts'
import { sendDue } from '../office/messages/send.ts'
import type { Office } from '../office/office.ts'
import { remindFindings } from '../office/remindFindings.ts'
import { remindReviews } from '../office/reviews/remind.ts'
import { settleCampaignFirms } from '../office/service/settle.ts'
import { makeYearlyTasks } from '../office/supervision/yearly.ts'
import { SYSTEM } from '../office/upgrade.ts'
import { remindParts } from '../office/writing/contributions.ts'
import { remindSignatures } from '../office/writing/signatures.ts'

/** 例行任务: what is due by the clock, for every bureau. */
export interface Duty {
  readonly name: string
  readonly label: string
  /** Minute, hour, day, month, weekday in China Standard Time. */
  readonly cron: string
  run(premises: Premises, now: Date): Promise<string>
}

export const LAPSES = 'lapses'

export const duties: readonly Duty[] = [
  {
    name: LAPSES,
    label: '到期处理（督办、逾期视为撤回）',
    cron: '5 * * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const { acted, alarmed } = await lapseDue(office, dayAt(now.getTime()))
        return acted + alarmed === 0 ? null : `处理 ${acted} 件，提醒 ${alarmed} 件`
      }),
  },
  {
    name: 'reminders',
    label: '办件、评审、供稿、签发和收表的临期、当天、逾期提醒',
    cron: '30 8 * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const day = dayAt(now.getTime())
        const [cases, reviews] = [await remindAll(office, day), await remindReviews(office, day)]
        const [parts, signatures] = [await remindParts(office, day), await remindSignatures(office, day)]
        const forms = await remindFillings(office, day)
        return cases + reviews + parts + signatures + forms === 0
          ? null
          : `办件 ${cases} 件，评审 ${reviews} 件，供稿 ${parts} 部分，签发 ${signatures} 件，收表 ${forms} 次`
      }),
  },
  {
    name: 'certificates',
    label: '证书到期前 12、6、3 个月和高企年报提醒',
    cron: '0 9 * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const near = await remindTitles(office, dayAt(now.getTime()))
        return near === 0 ? null : `一年内到期 ${near} 张`
      }),
  },
  {
    name: 'rectifications',
    label: '整改事项按最新数据核对，已满足的自动销号',
    cron: '*/5 * * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const settled = await settleItems(office, dayAt(now.getTime()))
        return settled === 0 ? null : `销号 ${settled} 项`
      }),
  },
  {
    name: 'serviceCampaigns',
    label: '专项走访名单按走访台账核对，已走访的自动登记',
    cron: '*/5 * * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const settled = await settleCampaignFirms(office, dayAt(now.getTime()))
        return settled === 0 ? null : `登记走访 ${settled} 户`
      }),
  },
  {
    name: 'yearlyTasks',
    label: '年度事项到起始日生成工作任务',
    cron: '20 7 * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const made = await makeYearlyTasks(office, dayAt(now.getTime()))
        return made === 0 ? null : `生成 ${made} 项`
      }),
  },
  {
    name: 'collections',
    label: '按月、按季的收表到期再发',
    cron: '10 8 * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const { sent, refused } = await repeatDue(office, dayAt(now.getTime()), now)
        const said = [...(sent === 0 ? [] : [`再发 ${sent} 次`]), ...refused]
        return said.length === 0 ? null : said.join('；')
      }),
  },
  {
    name: 'findings',
    label: '数据核对有新发现，提醒责任科室',
    cron: '40 8-18 * * *',
    run: (premises, now) =>
      eachBureau(premises, async (office) => {
        const found = await remindFindings(office, dayAt(now.getTime()))
        return found === 0 ? null : `新发现 ${found} 条`
      }),
  },
  {
    name: 'deliveries',
    label: '发送邮件和群消息',
    cron: '* * * * *',
    run: (premises, now) =>
      eachBureau(premises, async ({ store, bureau }) => {
        const sent = await sendDue(store, bureau, now)
        return sent === 0 ? null : `发出 ${sent} 条`
      }),
  },
]

/** Does it for each bureau; one that fails does not keep the others from theirs, and is told at the end. */
async function eachBureau(
  { store, catalog, files }: Premises,
  task: (office: Office) => Promise<string | null>,
): Promise<string> {
  const said: string[] = []
  const failed: unknown[] = []
  for (const { code } of await bureaus(store)) {
    try {
      const text = await task({ store, catalog, files, bureau: code, actor: SYSTEM })
      if (text !== null) said.push(`${code} ${text}`)
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} bureaus failed`)
  return said.join('；')
}
