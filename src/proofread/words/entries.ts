import { dict } from '@node-rs/jieba/dict.js'

/** What a line of the general dictionary says: where its word stands in the text, how often it is seen, and where its part of speech begins and ends. */
type Use = (text: string, word: number, wordEnd: number, times: number, tag: number, tagEnd: number) => void

/** Reads the lines of the general dictionary. Most are passed over: whoever needs a word makes the string. */
export function eachEntry(use: Use): void {
  const text = new TextDecoder().decode(dict)
  for (let at = 0; at < text.length; ) {
    const line = text.indexOf('\n', at)
    const end = line < 0 ? text.length : line
    const wordEnd = text.indexOf(' ', at)
    if (wordEnd > at && wordEnd < end) {
      let times = 0
      let after = wordEnd + 1
      for (; after < end && text[after] !== ' '; after++) times = times * 10 + text.charCodeAt(after) - 48
      use(text, at, wordEnd, times, Math.min(after + 1, end), end)
    }
    at = end + 1
  }
}
