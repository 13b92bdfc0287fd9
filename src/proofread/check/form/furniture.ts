import type { Check } from '../check.ts'

const LINES: readonly { readonly at: RegExp; readonly kind: string }[] = [
  { at: /^[—\-–－]{1,2}\s*\d{1,4}\s*[—\-–－]{1,2}$/, kind: '页码' },
  { at: /^第\s*\d{1,4}\s*页(?:\s*[,，]?\s*共\s*\d{1,4}\s*页)?$/, kind: '页码' },
  { at: /^\d{1,4}\s*\/\s*\d{1,4}$|^\d{4,8}$/, kind: '页码' },
  {
    at: /^(?:上一[篇页条]|下一[篇页条]|相关(?:文章|阅读|推荐|链接)|最新文章|热门文章|猜你喜欢|推荐阅读|延伸阅读)/,
    kind: '网页导航',
  },
  { at: /^(?:【?打印本页】?|【?关闭窗口】?|返回(?:首页|顶部|列表)|分享到|字号|收藏)/, kind: '网页导航' },
  {
    at: /领取福利|扫码(?:领取|分享|关注)|加入收藏|预计阅读|会员专享|公众号|免费下载|点击(?:下载|查看)|免费QQ群|会员群|会员(?:资料|材料)|立享|倒卖|仅供学习/,
    kind: '网页横幅',
  },
  { at: /^(?:来源|发布(?:时间|日期)|作者|编辑|责任编辑|信息来源|浏览次数|点击)[:：]/, kind: '发布信息' },
  { at: /^[^。]{0,30}>\s*[^。]{1,20}>\s*[^。]{0,20}$/, kind: '网页导航' },
  { at: /^\|\s*\w{2,12}$/, kind: '网页残留' },
]
const LINE_CHARACTERS_MAX = 80
const ADDRESS =
  /(?:更多[^，。；]{0,8}(?:请)?(?:访问|关注|登录)\s*)?(?:https?:\/\/|www\.)[\w./?=&%\-:#]{4,120}|[A-Z\d]{3,20}\.(?:COM|CN|NET)/gi

export const furniture: Check = {
  kind: 'noise.page',
  label: '页面噪声',
  certainty: 'sure',
  how: '网页横幅、导航、发布信息、网址、页码混在正文里',
  *find({ text, paragraphs }) {
    const lines: { start: number; end: number }[] = []
    for (const { text: line, start, end } of paragraphs) {
      if (line.length > LINE_CHARACTERS_MAX) continue
      const known = LINES.find(({ at }) => at.test(line))
      if (known === undefined) continue
      lines.push({ start, end })
      yield { start, end, reason: `${known.kind}不是正文，删去`, correction: '' }
    }
    for (const { 0: all, index } of text.matchAll(ADDRESS)) {
      if (lines.some(({ start, end }) => start <= index && index < end)) continue
      yield { start: index, end: index + all.length, reason: '正文里混入网址，删去', correction: '' }
    }
  },
}
