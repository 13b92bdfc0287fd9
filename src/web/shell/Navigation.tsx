import './navigation.css'
import { MenuFoldOutlined, MenuUnfoldOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { type Places, placesQuery } from '../api/places.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import { isTexts, useKept } from '../common/useKept.ts'
import { contentsTopic } from '../help/topics.ts'
import {
  casePages,
  dataPages,
  figurePages,
  helpIcon,
  type Page,
  peoplePages,
  registersPage,
  workPage,
} from './pages.tsx'

type Line = Places['lines'][number]

/** 主导航: the pages, and the registers under their lines of business. */
export function Navigation({
  bureau,
  narrow = false,
  onNarrow,
}: {
  readonly bureau: string
  /** Only the pictures, for those who need the room. */
  readonly narrow?: boolean
  readonly onNarrow?: (narrow: boolean) => void
}) {
  const { data: visitor } = useQuery(visitorQuery)
  const hasBooks = mayIn(visitor, bureau, 'records.read')
  const { data } = useQuery({ ...placesQuery(bureau), enabled: hasBooks })
  const pages = useRef<HTMLDivElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, or the lines that have come, move the link
  useEffect(() => {
    pages.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' })
  }, [path, data])
  const runs = (line: string | undefined) => line === undefined || data?.lines.some((one) => one.line === line)
  const open = (pages: readonly Page[]) =>
    pages.filter(({ needs, line }) => mayIn(visitor, bureau, needs) && runs(line))
  const people = open(peoplePages)
  return (
    <>
      <div className="nav-pages" ref={pages}>
        <PageLink bureau={bureau} page={workPage} narrow={narrow} />
        {hasBooks && (
          <>
            <hr className="nav-rule" />
            {open(figurePages).map((page) => (
              <PageLink key={page.to} bureau={bureau} page={page} narrow={narrow} />
            ))}
            <hr className="nav-rule" />
            <PageLink bureau={bureau} page={registersPage} narrow={narrow} />
            {!narrow && data !== undefined && <Lines bureau={bureau} lines={data.lines} />}
            {open(casePages).map((page) => (
              <PageLink key={page.to} bureau={bureau} page={page} narrow={narrow} />
            ))}
            <hr className="nav-rule" />
            {open(dataPages).map((page) => (
              <PageLink key={page.to} bureau={bureau} page={page} narrow={narrow}>
                {page.to === '/$bureau/claims' && <Waiting count={data?.waiting ?? 0} narrow={narrow} />}
              </PageLink>
            ))}
          </>
        )}
        {people.length > 0 && <hr className="nav-rule" />}
        {people.map((page) => (
          <PageLink key={page.to} bureau={bureau} page={page} narrow={narrow} />
        ))}
        <Link
          to="/$bureau/help/$page"
          params={{ bureau, page: contentsTopic }}
          className="shell-link"
          activeProps={{ className: 'shell-link shell-link-here', 'aria-current': 'page' }}
          title={narrow ? '帮助' : undefined}
        >
          {helpIcon}
          <span className={narrow ? 'kc-hidden' : ''}>帮助</span>
        </Link>
      </div>
      {onNarrow !== undefined && (
        <button
          type="button"
          className="kc-plain shell-link nav-fold"
          aria-pressed={narrow}
          onClick={() => onNarrow(!narrow)}
          title={narrow ? '展开导航' : undefined}
        >
          {narrow ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
          <span className={narrow ? 'kc-hidden' : ''}>收起导航</span>
        </button>
      )}
    </>
  )
}

export function PageLink({
  bureau,
  page: { to, label, icon, exact = false, below = false },
  narrow = false,
  children,
}: {
  readonly bureau: string
  readonly page: Page
  readonly narrow?: boolean
  readonly children?: ReactNode
}) {
  const name = below && !narrow ? 'shell-link shell-link-below' : 'shell-link'
  return (
    <Link
      to={to}
      params={{ bureau }}
      activeOptions={{ exact, includeSearch: false }}
      className={name}
      activeProps={{ className: `${name} shell-link-here`, 'aria-current': 'page' }}
      title={narrow ? label : undefined}
    >
      {icon}
      <span className={narrow ? 'kc-hidden' : ''}>{label}</span>
      {children}
    </Link>
  )
}

/** How many names wait to be claimed; nothing where none does. */
function Waiting({ count, narrow }: { readonly count: number; readonly narrow: boolean }) {
  if (count === 0) return null
  return (
    <span className={narrow ? 'nav-waiting nav-waiting-narrow' : 'nav-waiting'}>
      {narrow ? '' : count > 999 ? '999+' : count}
      <span className="kc-hidden">{narrow ? count : ''} 个名称待认领</span>
    </span>
  )
}

const FIRST_GROUP = '企业与资金'

/** The lines under their headings, all folded but what was opened and where somebody is. */
function Lines({ bureau, lines }: { readonly bureau: string; readonly lines: readonly Line[] }) {
  const [open, setOpen] = useKept<readonly string[]>('nav.groups', [FIRST_GROUP], isTexts)
  const here = useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? '' })
  const toggle = (name: string) => (now: boolean) => setOpen(now ? [...open, name] : open.filter((one) => one !== name))
  const holds = ({ registers }: Line) => registers.some(({ name }) => name === here)
  return (
    <ul className="nav-lines">
      {[...Map.groupBy(lines, ({ group }) => group)].map(([group, of]) => (
        <Fold
          key={group}
          className="nav-group"
          label={group}
          open={open.includes(group) || of.some(holds)}
          onToggle={toggle(group)}
        >
          {of.map((line) => (
            <Fold
              key={line.line}
              className="nav-line"
              label={line.label}
              open={open.includes(line.line) || holds(line)}
              onToggle={toggle(line.line)}
            >
              {line.registers.map(({ name, label }) => (
                <li key={name}>
                  <Link
                    to="/$bureau/registers/$register"
                    params={{ bureau, register: name }}
                    activeOptions={{ includeSearch: false }}
                    className="shell-link nav-register"
                    activeProps={{ className: 'shell-link nav-register shell-link-here', 'aria-current': 'page' }}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </Fold>
          ))}
        </Fold>
      ))}
    </ul>
  )
}

/** A heading that shows or hides what stands under it; what is folded away is not in the page at all. */
function Fold({
  className,
  label,
  open,
  onToggle,
  children,
}: {
  readonly className: string
  readonly label: string
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <li>
      <button
        type="button"
        className={`kc-plain ${className}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onToggle(!open)}
      >
        <RightOutlined className={open ? 'nav-arrow nav-arrow-open' : 'nav-arrow'} />
        {label}
      </button>
      <ul id={id} hidden={!open}>
        {open && children}
      </ul>
    </li>
  )
}
