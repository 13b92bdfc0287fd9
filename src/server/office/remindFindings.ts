import { createHash } from 'node:crypto'
import type { Day } from '../../kernel/values.ts'
import type { Note } from '../../store/messages.ts'
import { loadSetting, saveSetting } from '../../store/settings.ts'
import { type CheckReport, type Found, findingsNow } from './check.ts'
import { peopleOf, sectionOf } from './messages/section.ts'
import { tell } from './messages/tell.ts'
import { type At, type Office, work } from './office.ts'
import { linesOff } from './setup/lines.ts'

const NAME = 'findingsTold'
/** Enough to tell apart what one check finds. */
const MARK_LENGTH = 10
const SHOWN_MAX = 3

/** What each check had found when its owner was told of it last. */
type Known = { readonly [check: string]: readonly string[] }

/**
 * 主动提醒: tells the section that answers for a register what its checks find that they did not find before; what is
 * mended and comes back is told again. Gives how many are new.
 */
export async function remindFindings(office: Office, day: Day): Promise<number> {
  return work(office, async (at) => {
    const { off } = await linesOff(at)
    const lineOf = ({ id }: CheckReport) => {
      const check = at.catalog.checks.get(id)
      return check?.kind === 'finding' ? at.catalog.registers.get(check.register)?.line : undefined
    }
    const reports = (await findingsNow(at, day)).filter((report) => {
      const line = lineOf(report)
      return line !== undefined && !off.has(line)
    })
    const { value, version } = await loadSetting<Known>(at.tx, at.bureau, NAME)
    const before = value ?? {}
    const fresh = reports.flatMap((report) => {
      const old = new Set(before[report.id] ?? [])
      const found = report.found.filter((one) => !old.has(markOf(one)))
      return found.length === 0 ? [] : [{ report, found }]
    })
    const now: Known = Object.fromEntries(
      reports.flatMap(({ id, found }) => (found.length === 0 ? [] : [[id, found.map(markOf).sort()]])),
    )
    if (JSON.stringify(now) === JSON.stringify(before)) return 0
    await saveSetting(at.tx, { bureau: at.bureau, name: NAME, value: now, version, actor: at.actor })
    const bySection = Map.groupBy(fresh, ({ report }) => ownerOf(at, report.id))
    for (const [section, of] of bySection) await tell(at.tx, at.bureau, await notesTo(at, section, of, day), new Date())
    return fresh.reduce((sum, { found }) => sum + found.length, 0)
  })
}

interface New {
  readonly report: CheckReport
  readonly found: readonly Found[]
}

/** One message for a section, however many of its checks have found something. */
async function notesTo(at: At, section: string | null, news: readonly New[], day: Day): Promise<readonly Note[]> {
  const count = news.reduce((sum, { found }) => sum + found.length, 0)
  const [first] = news
  if (first === undefined) return []
  const said = news.slice(0, SHOWN_MAX).map(({ report: { label }, found }) => `“${label}”${found.length}条`)
  const example = first.found[0]
  const text = `数据核对新发现${count}条：${said.join('、')}${news.length > SHOWN_MAX ? '等' : ''}。${example === undefined ? '' : `如${example.text}。`}${first.report.advice}`
  const href = example?.register === undefined ? '/registers' : `/registers/${example.register}/${example.record ?? ''}`
  const key = `findings ${section ?? ''} ${day} ${markOf({ text: news.flatMap(({ found }) => found.map(markOf)).join(' ') })}`
  const people = await peopleOf(at, section, day)
  return people.map((account): Note => ({ account, kind: 'deadline', title: '数据核对有新发现', text, href, key }))
}

/** The section that answers for what a check looks at. */
function ownerOf({ catalog }: At, check: string): string | null {
  const of = catalog.checks.get(check)
  return of?.kind === 'finding' ? sectionOf(catalog, of.register) : null
}

function markOf({ text, record }: Found): string {
  return createHash('sha256')
    .update(`${record ?? ''} ${record === undefined ? text : ''}`)
    .digest('hex')
    .slice(0, MARK_LENGTH)
}
