import { builtInCode, GENERAL, type NumberFormat, readNumberFormat } from './format.ts'
import { attribute, numberOf, scanXml } from './xml.ts'

/** What offices say with the look of a cell. */
export interface Marks {
  readonly struck: boolean
  readonly red: boolean
}

export interface CellStyle extends Marks {
  readonly format: NumberFormat
}

export const UNMARKED: Marks = { struck: false, red: false }
export const UNSTYLED: CellStyle = { ...UNMARKED, format: GENERAL }

/** The styles of cells, by their number. */
export function readStyles(xml: string): CellStyle[] {
  const codes = new Map<number, string>()
  const formats = new Map<number, NumberFormat>()
  const fonts: { struck: boolean; red: boolean }[] = []
  const styles: CellStyle[] = []
  let inFonts = false
  let inCellFormats = false
  const formatOf = (id: number) => {
    const known = formats.get(id)
    if (known) return known
    const format = readNumberFormat(codes.get(id) ?? builtInCode(id))
    formats.set(id, format)
    return format
  }
  scanXml(xml, {
    open: (name, attributes) => {
      const font = fonts.at(-1)
      if (name === 'numFmt') codes.set(numberOf(attributes, 'numFmtId'), attribute(attributes, 'formatCode') ?? '')
      else if (name === 'fonts') inFonts = true
      else if (name === 'cellXfs') inCellFormats = true
      else if (inFonts && name === 'font') fonts.push({ ...UNMARKED })
      else if (inFonts && font && name === 'strike') font.struck = isOn(attributes)
      else if (inFonts && font && name === 'color') font.red = isRed(attributes)
      else if (inCellFormats && name === 'xf') {
        styles.push({
          ...(fonts[numberOf(attributes, 'fontId')] ?? UNMARKED),
          format: formatOf(numberOf(attributes, 'numFmtId')),
        })
      }
    },
    close: (name) => {
      if (name === 'fonts') inFonts = false
      if (name === 'cellXfs') inCellFormats = false
    },
    text: () => {},
  })
  return styles
}

export function isOn(attributes: string): boolean {
  const value = attribute(attributes, 'val')
  return value !== '0' && value !== 'false'
}

/** Pure and dark red by value, or red of the old palette. */
export function isRed(attributes: string): boolean {
  const rgb = attribute(attributes, 'rgb')?.slice(-6).toUpperCase()
  if (rgb !== undefined) return rgb === 'FF0000' || rgb === 'C00000'
  const indexed = attribute(attributes, 'indexed')
  return indexed === '10' || indexed === '2'
}
