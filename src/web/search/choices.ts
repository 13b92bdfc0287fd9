import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type Aspect, definitionsQuery, latestFiguresQuery } from '../api/figures.ts'
import type { SearchGroup } from '../api/search.ts'
import { mayIn, visitorQuery } from '../api/session.ts'
import type { ShellSearch } from '../search.ts'
import { pages } from '../shell/pages.tsx'
import { type Here, standingOf } from '../shell/standing.ts'
import { addressOf, pageOf } from './addresses.ts'
import { figuresShownAs, reportedNumber } from './whichFigure.ts'

/** One line of what was found. */
export interface Choice {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly href: string
}

export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

/** What the server found, with what the pages themselves know: which figure a number is, and which page is called so. */
export function useChoices(here: Here, text: string, groups: readonly SearchGroup[]): readonly ChoiceGroup[] {
  const router = useRouter()
  const { data: visitor } = useQuery(visitorQuery)
  const figures = useFiguresShownAs(here, text)
  const openHere = (search: { readonly open: string; readonly aspect?: Aspect }) =>
    router.buildLocation({ to: '.', search: (now: ShellSearch) => ({ ...now, path: undefined, ...search }) }).href
  const found = groups.map((group): ChoiceGroup => {
    const hits = group.hits.map((hit) => ({
      key: `${group.kind}.${hit.id}`,
      title: hit.title,
      detail: hit.detail,
      href: group.kind === 'indicator' ? openHere({ open: hit.id }) : addressOf(here, group, hit),
    }))
    const { more, register, label } = group
    const all = {
      key: `all.${register}`,
      title: `在${label}台账中查看全部`,
      detail: '',
      href: pageOf(here, `/registers/${register}`, { q: text }),
    }
    return { label, choices: more && register !== null ? [...hits, all] : hits }
  })
  const called =
    text === ''
      ? []
      : pages.filter(
          ({ label, words, needs }) => mayIn(visitor, here.bureau, needs) && `${label} ${words}`.includes(text),
        )
  return [
    {
      label: `哪个数是 ${text}？`,
      choices: figures.map(({ id, aspect, label, what, shown }) => ({
        key: `figure.${id}.${aspect}`,
        title: label,
        detail: `${here.periodName} ${here.areaName} ${what} ${shown}`,
        href: openHere({ open: id, ...(aspect === 'value' ? {} : { aspect }) }),
      })),
    },
    ...found,
    {
      label: '页面',
      choices: called.map(({ to, label, words }) => ({
        key: `page.${to}`,
        title: label,
        detail: words.replaceAll(' ', '、'),
        href: pageOf(here, to.replace('/$bureau', '')),
      })),
    },
  ].filter(({ choices }) => choices.length > 0)
}

function useFiguresShownAs(here: Here, text: string) {
  const number = reportedNumber(text)
  const definitions = useQuery({ ...definitionsQuery(here.bureau), enabled: number !== null })
  const figures = useQuery({ ...latestFiguresQuery(standingOf(here)), enabled: number !== null })
  if (number === null || definitions.data === undefined || figures.data === undefined) return []
  return figuresShownAs(number, definitions.data, figures.data)
}
