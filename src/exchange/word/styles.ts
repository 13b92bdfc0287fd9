import { BODY_FONT, HEADING_FONT, OFFICIAL_FONTS, PAGE_NUMBER_FONT, SUBHEADING_FONT, TITLE_FONT } from './fonts.ts'
import {
  CHARACTER_SPACING_TWIPS,
  FIRST_LINE_INDENT_TWIPS,
  LINE_TWIPS,
  PAGE_NUMBER_LINE_TWIPS,
  SIZE_2_HALF_POINTS,
  SIZE_3_HALF_POINTS,
  SIZE_4_HALF_POINTS,
  SIZE_5_HALF_POINTS,
  SIZE_SMALL_4_HALF_POINTS,
} from './page.ts'

/** The paragraph styles of an official document, by their ids in the file. */
export type StyleId =
  | 'DocumentNumber'
  | 'Title'
  | 'Addressee'
  | 'BodyText'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Caption'
  | 'TableUnit'
  | 'TableHead'
  | 'TableCell'
  | 'NarrowTableHead'
  | 'NarrowTableCell'
  | 'AttachmentMark'
  | 'AttachmentTitle'
  | 'Agency'
  | 'DateOfWriting'
  | 'Footer'

interface Style {
  readonly id: StyleId
  /** A built-in style goes by its English name in the file, and office suites show it translated; ours are Chinese. */
  readonly name: string
  readonly custom?: true
  readonly font: string
  readonly halfPoints: number
  readonly align: 'left' | 'center' | 'right' | 'both'
  readonly keepNext?: true
  readonly pageBreakBefore?: true
  /** Off the grid, a line is as high as it says: LibreOffice gives a 2号 line on the grid two of the 22 lines. */
  readonly offGrid?: true
  readonly lineTwips?: number
  readonly beforeTwips?: number
  readonly afterTwips?: number
  readonly firstLineTwips?: number
  readonly outline?: 0 | 1 | 2 | 3
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const SMALL_4_LINE_TWIPS = 380
const SIZE_5_LINE_TWIPS = 320
const CHARSET_GB2312 = '86'

const body = { font: BODY_FONT.name, halfPoints: SIZE_3_HALF_POINTS } as const
const indented = { halfPoints: SIZE_3_HALF_POINTS, align: 'both', firstLineTwips: FIRST_LINE_INDENT_TWIPS } as const
const heading = { ...indented, keepNext: true } as const
const inTable = { align: 'center', offGrid: true } as const
const small4 = { ...inTable, halfPoints: SIZE_SMALL_4_HALF_POINTS, lineTwips: SMALL_4_LINE_TWIPS } as const
const size5 = { ...inTable, halfPoints: SIZE_5_HALF_POINTS, lineTwips: SIZE_5_LINE_TWIPS } as const
const large = {
  font: TITLE_FONT.name,
  halfPoints: SIZE_2_HALF_POINTS,
  align: 'center',
  keepNext: true,
  offGrid: true,
} as const

/** GB/T 9704-2012 clauses 7.2.5 (number), 7.3.1 to 7.3.3 (title, addressee, text), 7.3.5 (signature), 7.3.7 (attachment), 7.5 (page number). */
const STYLES: readonly Style[] = [
  { id: 'DocumentNumber', name: '发文字号', custom: true, ...body, align: 'center', afterTwips: 2 * LINE_TWIPS },
  { id: 'Title', name: 'Title', ...large },
  { id: 'Addressee', name: '主送机关', custom: true, ...body, align: 'left' },
  { id: 'BodyText', name: 'Body Text', ...indented, font: BODY_FONT.name },
  { id: 'Heading1', name: 'heading 1', ...heading, font: HEADING_FONT.name, outline: 0 },
  { id: 'Heading2', name: 'heading 2', ...heading, font: SUBHEADING_FONT.name, outline: 1 },
  { id: 'Heading3', name: 'heading 3', ...heading, font: BODY_FONT.name, outline: 2 },
  { id: 'Heading4', name: 'heading 4', ...heading, font: BODY_FONT.name, outline: 3 },
  {
    id: 'Caption',
    name: 'caption',
    ...small4,
    font: HEADING_FONT.name,
    keepNext: true,
    beforeTwips: 240,
    afterTwips: 60,
  },
  {
    id: 'TableUnit',
    name: '表格单位',
    custom: true,
    ...small4,
    font: BODY_FONT.name,
    align: 'right',
    keepNext: true,
    afterTwips: 40,
  },
  { id: 'TableHead', name: '表头', custom: true, ...small4, font: HEADING_FONT.name },
  { id: 'TableCell', name: '表内文字', custom: true, ...small4, font: BODY_FONT.name },
  { id: 'NarrowTableHead', name: '表头（多栏）', custom: true, ...size5, font: HEADING_FONT.name },
  { id: 'NarrowTableCell', name: '表内文字（多栏）', custom: true, ...size5, font: BODY_FONT.name },
  {
    id: 'AttachmentMark',
    name: '附件标识',
    custom: true,
    font: HEADING_FONT.name,
    halfPoints: SIZE_3_HALF_POINTS,
    align: 'left',
    keepNext: true,
    pageBreakBefore: true,
  },
  {
    id: 'AttachmentTitle',
    name: '附件标题',
    custom: true,
    ...large,
    beforeTwips: LINE_TWIPS,
    afterTwips: LINE_TWIPS,
    outline: 0,
  },
  {
    id: 'Agency',
    name: '发文机关署名',
    custom: true,
    ...body,
    align: 'right',
    keepNext: true,
    beforeTwips: 2 * LINE_TWIPS,
  },
  { id: 'DateOfWriting', name: '成文日期', custom: true, ...body, align: 'right' },
  {
    id: 'Footer',
    name: 'footer',
    font: PAGE_NUMBER_FONT.name,
    halfPoints: SIZE_4_HALF_POINTS,
    align: 'right',
    offGrid: true,
    lineTwips: PAGE_NUMBER_LINE_TWIPS,
  },
]

export function stylesXml(): string {
  return part(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:line="${LINE_TWIPS}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr>${fontAndSize(BODY_FONT.name, SIZE_3_HALF_POINTS)}</w:rPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    ...STYLES.map(styleXml),
  )
}

/** Word takes the alternative as one name, of at most 31 characters ([MS-OI29500] 2.1.262). */
export function fontTableXml(): string {
  return part(
    'fonts',
    ...OFFICIAL_FONTS.map(
      (font) =>
        `<w:font w:name="${font.name}"><w:altName w:val="${font.alternative}"/><w:charset w:val="${CHARSET_GB2312}"/><w:family w:val="auto"/></w:font>`,
    ),
  )
}

function part(root: string, ...content: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${WORD}">${content.join('')}</w:${root}>`
}

/** Elements stand in the order that the schema of ISO/IEC 29500-1 prescribes: Word rejects another. */
function styleXml(style: Style): string {
  const { beforeTwips = 0, afterTwips = 0, lineTwips = LINE_TWIPS } = style
  const paragraph = [
    style.keepNext && '<w:keepNext/>',
    style.pageBreakBefore && '<w:pageBreakBefore/>',
    style.offGrid && '<w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="${beforeTwips}" w:after="${afterTwips}" w:line="${lineTwips}" w:lineRule="exact"/>`,
    style.firstLineTwips && `<w:ind w:firstLine="${style.firstLineTwips}"/>`,
    `<w:jc w:val="${style.align}"/>`,
    style.outline !== undefined && `<w:outlineLvl w:val="${style.outline}"/>`,
  ]
  return [
    `<w:style w:type="paragraph"${style.custom ? ' w:customStyle="1"' : ''} w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/><w:qFormat/>`,
    `<w:pPr>${paragraph.filter(Boolean).join('')}</w:pPr>`,
    `<w:rPr>${fontAndSize(style.font, style.halfPoints)}</w:rPr></w:style>`,
  ].join('')
}

/** Without `eastAsia` Chinese falls back to the font of the theme. */
function fontAndSize(font: string, halfPoints: number): string {
  const spacing = halfPoints === SIZE_3_HALF_POINTS ? CHARACTER_SPACING_TWIPS : 0
  return [
    `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    `<w:spacing w:val="${spacing}"/>`,
    `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`,
  ].join('')
}
