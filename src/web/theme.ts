import type { ThemeConfig } from 'antd'

export const colours = {
  primary: '#1d4f91',
  text: '#1f2933',
  quiet: '#59646f',
  line: '#e3e7ec',
  behind: '#c2362b',
  onPath: '#2f6fb7',
  lastYear: '#a9b4c0',
} as const

export const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif'

/** Calm and dense: a page of figures that somebody reads all day. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.primary,
    colorLink: colours.primary,
    colorText: colours.text,
    colorTextSecondary: colours.quiet,
    // The library's own greys are too faint to read against white.
    colorTextDescription: colours.quiet,
    colorTextPlaceholder: colours.quiet,
    colorBorderSecondary: colours.line,
    colorError: colours.behind,
    colorBgLayout: '#f4f6f8',
    fontFamily,
    fontSize: 14,
    borderRadius: 4,
    motion: false,
    wireframe: false,
  },
  components: {
    Drawer: { paddingLG: 20 },
  },
  // The build has made a sheet of all styles.
  zeroRuntime: import.meta.env?.PROD === true,
}
