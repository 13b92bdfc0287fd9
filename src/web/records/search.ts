import type { Asked, Wanted, Where } from '../api/registers.ts'

/** What the address of a list says, so that it can be sent as a link. */
export interface ListSearch {
  readonly where?: string | undefined
  readonly sort?: string | undefined
  readonly q?: string | undefined
  readonly view?: string | undefined
  /** Opens a new form at once. */
  readonly new?: string | undefined
}

export function listSearch(search: Record<string, unknown>): ListSearch {
  const text = (name: keyof ListSearch) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  return { ...text('where'), ...text('sort'), ...text('q'), ...text('view'), ...text('new') }
}

export function askedOf({ where, sort, q }: ListSearch): Asked {
  return {
    where: readWhere(where),
    sort: (sort ?? '').split(',').filter((key) => key !== ''),
    search: q ?? '',
  }
}

export function searchOf({ where, sort, search }: Asked): ListSearch {
  const conditions = Object.entries(where).filter(([, wanted]) => Object.keys(wanted).length > 0)
  return {
    where: conditions.length === 0 ? undefined : JSON.stringify(Object.fromEntries(conditions)),
    sort: sort.length === 0 ? undefined : sort.join(','),
    q: search === '' ? undefined : search,
  }
}

/** An address that somebody mangled asks for everything rather than for nothing. */
function readWhere(text: string | undefined): Where {
  if (text === undefined) return {}
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Where) : {}
  } catch {
    return {}
  }
}

export function withWanted(asked: Asked, column: string, wanted: Wanted | null): Asked {
  const { [column]: _, ...others } = asked.where
  return { ...asked, where: wanted === null ? others : { ...others, [column]: wanted } }
}

/** Once upwards, once downwards, then as it was; with `also` beside the orders that are there. */
export function withSort({ sort, ...asked }: Asked, column: string, also: boolean): Asked {
  const standing = sort.find((key) => key === column || key === `-${column}`)
  const next = standing === undefined ? [column] : standing === column ? [`-${column}`] : []
  if (!also) return { ...asked, sort: next }
  return { ...asked, sort: [...sort.filter((key) => key !== standing), ...next] }
}
