import { createCanvas, GlobalFonts } from '@napi-rs/canvas'

/** Families that have Chinese characters, the best first: of Windows, of the office suites, of Linux. */
const CHINESE = [
  /^SimSun|宋体/i,
  /Noto Serif CJK|Source Han Serif/i,
  /YaHei|雅黑/i,
  /Noto Sans CJK|Source Han Sans/i,
  /SimHei|FangSong|KaiTi|WenQuanYi|AR PL|HarmonyOS|Song|Hei/i,
]

/** The best family of this machine with Chinese characters; `undefined` where it has none. */
export function chineseFamily(): string | undefined {
  const families = GlobalFonts.families.map(({ family }) => family)
  return CHINESE.map((wanted) => families.find((family) => wanted.test(family))).find((one) => one !== undefined)
}

let done = false

/**
 * A file often names a Chinese font without bringing it, and this library looks no further than the families it is
 * told: each text is told one more, that of this machine. Done once in a thread, where nothing else draws.
 */
export function addChineseFallback(): void {
  if (done) return
  done = true
  const found = chineseFamily()
  if (found === undefined) return
  const drawing: object = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d'))
  const font = Object.getOwnPropertyDescriptor(drawing, 'font')
  if (font?.set === undefined) return
  const { set } = font
  Object.defineProperty(drawing, 'font', {
    ...font,
    set(this: object, value: string) {
      set.call(this, `${value}, "${found}"`)
    },
  })
}
