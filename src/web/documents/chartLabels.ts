const SIZE_MAX = 9
const SIZE_MIN = 7
/** What every one of a bureau's places ends with says nothing about any of them. */
const ENDINGS = /(?<=.{2})(街道|镇|乡|园区|开发区)$/

/** 2026年3月 stands as 3月, 东江街道 as 东江; so many characters as lie side by side without touching. */
export function labelsOf(
  labels: readonly string[],
  room: number,
): { readonly size: number; readonly words: readonly string[] } {
  const short = labels.map((label) => /(\d{1,2}月)$/.exec(label)?.[1] ?? label.replace(ENDINGS, ''))
  const longest = Math.max(1, ...short.map(widthOf))
  // A character is as wide as it is high, and one stroke's width stands between two labels.
  const size = Math.min(SIZE_MAX, Math.max(SIZE_MIN, Math.floor((room - 1) / longest)))
  const fitting = Math.max(1, Math.floor((room - 1) / size))
  return { size, words: short.map((label) => (widthOf(label) <= fitting ? label : label.slice(0, fitting))) }
}

/** In characters; digits take half of one. */
function widthOf(label: string): number {
  return [...label].reduce((sum, one) => sum + (/[\x20-\x7e]/.test(one) ? 0.6 : 1), 0)
}
