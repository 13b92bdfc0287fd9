import type { Problem } from '../../kernel/problem.ts'

export interface OfficialFont {
  readonly name: string
  /** What is set in it, as the warning names it. */
  readonly use: string
  /** The same typeface under the names that other systems and foundries give it. */
  readonly same: readonly string[]
  /** What a reader may take for it, the best first. */
  readonly fallbacks: readonly string[]
  /** The one name that Word tries when the font is absent. */
  readonly alternative: string
}

/** The typefaces of GB/T 9704-2012: 小标宋 for titles, 仿宋, 黑体 and 楷体 for the text, 宋体 for page numbers. */
export const TITLE_FONT = {
  name: '方正小标宋简体',
  use: '标题',
  same: ['方正小标宋_GBK', '方正小标宋体', 'FZXiaoBiaoSong-B05', 'FZXiaoBiaoSong-B05S'],
  fallbacks: ['华文中宋', 'STZhongsong', '宋体', 'SimSun', '思源宋体', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  alternative: '华文中宋',
} as const satisfies OfficialFont

export const BODY_FONT = {
  name: '仿宋',
  use: '正文',
  same: [
    'FangSong',
    '仿宋_GB2312',
    'FangSong_GB2312',
    '方正仿宋_GBK',
    '方正仿宋简体',
    'FZFangSong-Z02',
    'FZFangSong-Z02S',
    '华文仿宋',
    'STFangsong',
    'FandolFang',
  ],
  fallbacks: ['宋体', 'SimSun', '思源宋体', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  alternative: '仿宋_GB2312',
} as const satisfies OfficialFont

export const HEADING_FONT = {
  name: '黑体',
  use: '一级标题',
  same: ['SimHei', '方正黑体_GBK', '方正黑体简体', 'FZHei-B01', 'FZHei-B01S', '华文黑体', 'STHeiti', 'FandolHei'],
  fallbacks: ['微软雅黑', 'Microsoft YaHei', '思源黑体', 'Source Han Sans SC', 'Noto Sans CJK SC'],
  alternative: 'SimHei',
} as const satisfies OfficialFont

export const SUBHEADING_FONT = {
  name: '楷体',
  use: '二级标题',
  same: [
    'KaiTi',
    '楷体_GB2312',
    'KaiTi_GB2312',
    '方正楷体_GBK',
    '方正楷体简体',
    'FZKai-Z03',
    'FZKai-Z03S',
    '华文楷体',
    'STKaiti',
    'FandolKai',
  ],
  fallbacks: ['宋体', 'SimSun', '思源宋体', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  alternative: '楷体_GB2312',
} as const satisfies OfficialFont

export const PAGE_NUMBER_FONT = {
  name: '宋体',
  use: '页码',
  same: ['SimSun', '新宋体', 'NSimSun', '方正书宋_GBK', '方正书宋简体', '华文宋体', 'STSong', 'FandolSong'],
  fallbacks: ['思源宋体', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  alternative: 'SimSun',
} as const satisfies OfficialFont

export const OFFICIAL_FONTS: readonly OfficialFont[] = [
  TITLE_FONT,
  BODY_FONT,
  HEADING_FONT,
  SUBHEADING_FONT,
  PAGE_NUMBER_FONT,
]

/** Which of the official fonts a computer lacks, given the family names it has; null when it has them all. */
export function missingFonts(installed: readonly string[]): Problem | null {
  const present = new Set(installed.map(fontKey))
  const has = (name: string) => present.has(fontKey(name))
  const missing = OFFICIAL_FONTS.filter((font) => ![font.name, ...font.same].some(has))
  if (missing.length === 0) return null
  const shown = missing.map((font) => {
    const fallback = font.fallbacks.find(has)
    return `${font.use}用的“${font.name}”${fallback ? `（以“${fallback}”代替）` : '（没有可代替的字体）'}`
  })
  return {
    code: 'word.fontsMissing',
    message: `这台电脑缺少公文字体：${shown.join('、')}，看到和打印出来的样子与规定格式不同。`,
    advice: `请安装${missing.map((font) => `“${font.name}”`).join('、')}或同款字体后再定稿、打印；文件里的内容不受影响。`,
  }
}

function fontKey(name: string): string {
  return name.trim().toLowerCase()
}
