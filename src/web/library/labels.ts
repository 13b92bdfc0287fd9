import type { Plugin } from 'vite'

/**
 * What the libraries say to those who do not see, in English and out of the reach of any locale. An icon stands beside
 * words or in a control that has a name: read out, it is `calendar` before every period. One that stands
 * alone is given a name of its own, and keeps it.
 */
export const labels: readonly { readonly file: string; readonly words: readonly (readonly [string, string])[] }[] = [
  {
    file: '/node_modules/@ant-design/icons/es/components/AntdIconLight.js',
    words: [
      [
        'role: "img",\n    "aria-label": icon.name',
        "...(restProps['aria-label'] === undefined ? { 'aria-hidden': true } : { role: 'img' })",
      ],
    ],
  },
  {
    file: '/node_modules/antd/es/table/hooks/useSelection.js',
    words: [
      ["'Custom selection'", "'选择方式'"],
      ["'Select all'", "'全选'"],
      ['`Select row ', '`选择行 '],
      ['`Row ', '`已选行 '],
      [' selected`', '`'],
    ],
  },
  // The cross is all that stands in its button.
  {
    file: '/node_modules/antd/es/_util/hooks/useAllowClear.js',
    words: [['(CloseCircleFilled, null)', '(CloseCircleFilled, { "aria-label": "清除" })']],
  },
  {
    file: '/node_modules/antd/es/select/useIcons.js',
    words: [['(CloseCircleFilled, null)', '(CloseCircleFilled, { "aria-label": "清除" })']],
  },
  {
    file: '/node_modules/@rc-component/dialog/es/Dialog/Content/Panel.js',
    words: [['"aria-label": "Close"', '"aria-label": "关闭"']],
  },
  {
    file: '/node_modules/antd/es/pagination/Pagination.js',
    words: [
      ['(LeftOutlined, null)', '(LeftOutlined, { "aria-label": "上一页" })'],
      ['(RightOutlined, null)', '(RightOutlined, { "aria-label": "下一页" })'],
    ],
  },
]

/** What a list of tabs holds: the button for those that have no room stands beside it. */
export const roles: typeof labels = [
  {
    file: '/node_modules/@rc-component/tabs/es/TabNavList/index.js',
    words: [
      ['role: "tablist",\n    "aria-orientation": tabPositionTopOrBottom ? \'horizontal\' : \'vertical\',\n', ''],
      [
        'ref: tabListRef,\n',
        'ref: tabListRef,\n    role: "tablist",\n    "aria-orientation": tabPositionTopOrBottom ? "horizontal" : "vertical",\n',
      ],
    ],
  },
]

/** Says it in Chinese, or not at all. Words that a newer version of a library says otherwise stop the build. */
export function spokenLabels(): Plugin {
  const reached = new Set<string>()
  const changed = [...labels, ...roles]
  return {
    name: 'kechuang:labels',
    enforce: 'pre',
    transform(code, id) {
      const found = changed.find(({ file }) => id.replaceAll('\\', '/').endsWith(file))
      if (found === undefined) return null
      reached.add(found.file)
      return { code: reworded(code, found.words), map: null }
    },
    generateBundle() {
      const missed = changed.find(({ file }) => !reached.has(file))
      if (missed !== undefined) throw new Error(`no page holds ${missed.file} any more`)
    },
  }
}

export function reworded(code: string, words: readonly (readonly [string, string])[]): string {
  return words.reduce((text, [said, instead]) => {
    if (!text.includes(said)) throw new Error(`a library no longer says: ${said}`)
    return text.replaceAll(said, () => instead)
  }, code)
}
