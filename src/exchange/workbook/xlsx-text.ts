import { isOn, isRed, type Marks } from './xlsx-styles.ts'
import { scanXml } from './xml.ts'

export interface MarkedText extends Marks {
  readonly text: string
}

/** Collects the text of a shared or inline string, its runs' marks, and leaves phonetic hints out. */
export function textCollector() {
  let text = ''
  let struck = false
  let red = false
  let inText = false
  let inRunFont = false
  let phonetic = false
  return {
    begin() {
      text = ''
      struck = red = inText = inRunFont = phonetic = false
    },
    open(name: string, attributes: string) {
      if (name === 't') inText = !phonetic
      else if (name === 'rPh') phonetic = true
      else if (name === 'rPr') inRunFont = true
      else if (inRunFont && name === 'strike') struck ||= isOn(attributes)
      else if (inRunFont && name === 'color') red ||= isRed(attributes)
    },
    close(name: string) {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'rPr') inRunFont = false
    },
    text(part: string) {
      if (inText) text += part
    },
    end: (): MarkedText => ({ text: cleanText(text), struck, red }),
  }
}

export function readSharedStrings(xml: string): MarkedText[] {
  const strings: MarkedText[] = []
  const collector = textCollector()
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') collector.begin()
      else collector.open(name, attributes)
    },
    close: (name) => {
      if (name === 'si') strings.push(collector.end())
      else collector.close(name)
    },
    text: collector.text,
  })
  return strings
}

/** Line breaks as one character; `_x000D_` and the like are characters XML cannot hold. */
export function cleanText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
}
