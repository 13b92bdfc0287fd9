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
    // So are the texts of its tags, on grounds of their own colours.
    colorSuccess: '#237804',
    colorSuccessBg: '#f6ffed',
    colorSuccessBorder: '#b7eb8f',
    // Under both of their names, or the library's own value stays.
    ...{ orange7: '#ad4e00', 'orange-7': '#ad4e00', gold7: '#874d00', 'gold-7': '#874d00' },
    ...{ green7: '#237804', 'green-7': '#237804', cyan7: '#006d75', 'cyan-7': '#006d75' },
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
