/** A park as the picture shows it. */
export interface ParkOn {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly level: string
  /** 所属片区; '' where it is in none. */
  readonly zone: string
  /** 联动园区, as a clerk writes several names in one cell. */
  readonly partners: string
}

export interface JointMatter {
  readonly id: string
  readonly name: string
  readonly park: string
  readonly partners: string
  readonly state: string
}

/** Two parks that have something to do with each other, and what it is. */
export interface Tie {
  readonly from: string
  readonly to: string
  readonly matters: readonly JointMatter[]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Node extends Box {
  readonly park: ParkOn
}
export interface Zone extends Box {
  readonly name: string
}

const NO_ZONE = '未划片区'
const GAP = 24
const EDGE = 6
const ZONE_HEAD = 40
const BOX_HEIGHT = 60
/** Room below each row of boxes, through which lines between neighbours pass. */
const ROW_GAP = 44
const BOX_WIDTH_MIN = 200

/** Zones beside each other as far as the drawing is wide, each as broad as its parks need, and then below. */
export function drawn(
  parks: readonly ParkOn[],
  width: number,
): { readonly zones: readonly Zone[]; readonly nodes: readonly Node[]; readonly height: number } {
  const groups = [...Map.groupBy(parks, ({ zone }) => zone)].sort(
    ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'zh'),
  )
  const columns = Math.max(1, Math.floor(width / (BOX_WIDTH_MIN + GAP * 2)))
  const column = width / columns
  const zones: Zone[] = []
  const nodes: Node[] = []
  let [taken, y, tallest] = [0, EDGE, 0]
  for (const [name, own] of groups) {
    const across = Math.min(columns, own.length)
    if (taken + across > columns) [taken, y, tallest] = [0, y + tallest + GAP, 0]
    const height = ZONE_HEAD + Math.ceil(own.length / across) * (BOX_HEIGHT + ROW_GAP)
    const [x, zoneWidth] = [taken * column + EDGE, across * column - EDGE * 2]
    zones.push({ name: name === '' ? NO_ZONE : name, x, y, width: zoneWidth, height })
    const boxWidth = zoneWidth / across - GAP
    own.forEach((park, index) => {
      nodes.push({
        park,
        x: x + GAP / 2 + (index % across) * (boxWidth + GAP),
        y: y + ZONE_HEAD + Math.floor(index / across) * (BOX_HEIGHT + ROW_GAP),
        ...{ width: boxWidth, height: BOX_HEIGHT },
      })
    })
    taken += across
    tallest = Math.max(tallest, height)
  }
  return { zones, nodes, height: y + tallest + EDGE }
}

/** Every pair of parks with a joint matter, or of which one names the other; each pair once. */
export function linksOf(parks: readonly ParkOn[], matters: readonly JointMatter[]): readonly Tie[] {
  const found = new Map<string, { from: string; to: string; matters: JointMatter[] }>()
  const tie = (a: string, b: string, matter: JointMatter | null) => {
    if (a === b) return
    const [from, to] = a < b ? [a, b] : [b, a]
    const key = `${from} ${to}`
    const known = found.get(key) ?? { from, to, matters: [] }
    if (matter !== null && !known.matters.some(({ id }) => id === matter.id)) known.matters.push(matter)
    found.set(key, known)
  }
  for (const park of parks) for (const other of namedIn(parks, park.partners)) tie(park.id, other, null)
  for (const matter of matters) {
    const together = [...new Set([...namedIn(parks, matter.park), ...namedIn(parks, matter.partners)])]
    together.forEach((one, index) => {
      for (const other of together.slice(index + 1)) tie(one, other, matter)
    })
  }
  return [...found.values()]
}

const SEPARATORS = /[、,，;；/\n]|\s+和\s+/

/** The parks that a cell names, whole or shortened: 高新园 is 云浦高新园 where no other park ends so. */
function namedIn(parks: readonly ParkOn[], said: string): readonly string[] {
  return said
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const exact = parks.filter(({ name }) => name === part)
      const near = exact.length > 0 ? exact : parks.filter(({ name }) => name.includes(part))
      return near.length === 1 ? near.map(({ id }) => id) : []
    })
}
