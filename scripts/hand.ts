import type { Locator, Page } from 'playwright-core'

/**
 * Seconds of the keystroke-level model (Card, Moran, Newell: The Keystroke-Level Model for User Performance Time with
 * Interactive Systems, CACM 23(7), 1980): K of somebody who types fairly, P to point, B to press or release, H to move
 * the hand between mouse and keyboard, M to decide what comes next. E is an eye movement with what is seen by it (Card,
 * Moran, Newell: The Psychology of Human-Computer Interaction, 1983).
 */
const SECONDS = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35, E: 0.23 } as const
/** Our own assumptions: keys that a Chinese character takes with a pinyin input method, and how many are seen at once. */
const KEYS_PER_CHARACTER = 3
const CHARACTERS_SEEN_AT_ONCE = 2.5

export interface Effort {
  clicks: number
  fields: number
  keys: number
  /** Eye movements over what must be read: one for a number or a word, one for two or three Chinese characters. */
  looks: number
  /** What a person needs, without waiting for the machine. */
  seconds: number
}

/** Does what a person's hand does, and counts it. */
export function handOn(page: Page) {
  const effort: Effort = { clicks: 0, fields: 0, keys: 0, looks: 0, seconds: 0 }
  let at: 'mouse' | 'keyboard' = 'mouse'
  const moveTo = (place: typeof at) => {
    if (place !== at) effort.seconds += SECONDS.H
    at = place
  }
  const point = () => {
    moveTo('mouse')
    effort.clicks += 1
    effort.seconds += SECONDS.M + SECONDS.P + 2 * SECONDS.B
  }
  const press = (keys: number) => {
    moveTo('keyboard')
    effort.keys += keys
    effort.seconds += keys * SECONDS.K
  }
  return {
    effort,
    async click(what: Locator): Promise<void> {
      point()
      await what.click()
    },
    /** Points at a field and writes into it. */
    async write(into: Locator, text: string): Promise<void> {
      point()
      effort.fields += 1
      press(keysOf(text))
      await into.fill(text)
    },
    async key(name: string): Promise<void> {
      effort.seconds += SECONDS.M
      press(name.split('+').length)
      await page.keyboard.press(name)
    },
    /** Copied elsewhere beforehand. */
    async paste(into: Locator, text: string): Promise<void> {
      point()
      effort.fields += 1
      press(2)
      await into.fill(text)
    },
    /** The dialog of the system: finding the file and opening it. */
    async file(into: Locator, path: string): Promise<void> {
      point()
      point()
      point()
      await into.setInputFiles(path)
    },
    /** Reads a part of the page, or its first lines. */
    async read(what: Locator, lines = Number.POSITIVE_INFINITY): Promise<void> {
      // biome-ignore lint/performance/useDomNodeTextContent: what is read is lines as they are laid out
      const looks = looksOver((await what.innerText()).split('\n').slice(0, lines).join('\n'))
      effort.looks += looks
      effort.seconds += looks * SECONDS.E
    },
  }
}

export type Hand = ReturnType<typeof handOn>

function looksOver(text: string): number {
  const runs = text.match(/[\u4e00-\u9fff]+|[\w.,%:-]+/g) ?? []
  return runs.reduce(
    (sum, run) => sum + (/[\u4e00-\u9fff]/.test(run) ? Math.ceil(run.length / CHARACTERS_SEEN_AT_ONCE) : 1),
    0,
  )
}

function keysOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x100 ? 1 : KEYS_PER_CHARACTER), 0)
}
