import { matchesIn } from '../../matches.ts'
import type { CleanText, Span } from '../../reading.ts'
import type { Check } from '../check.ts'
import type { Paragraph } from '../prose.ts'

const PAGE_MARK = /^[-—–－·•~ ]*(?:第\s*)?[\d一二三四五六七八九十/ ]{1,9}(?:页)?[\d 共页,，/]*[-—–－·•~ ]*$/
const ADDRESS = /^(?:https?:\/\/|www\.)/i
/** What a clean text may still hold of the page. */
const LEFT_LINES: readonly RegExp[] = [
  /^(?:上一[篇页条]|下一[篇页条]|相关(?:文章|阅读|推荐|链接)|最新文章|热门文章|猜你喜欢|推荐阅读|延伸阅读)/,
  /^(?:【?打印本页】?|【?关闭窗口】?|返回(?:首页|顶部|列表)|分享到|字号|收藏本页)/,
  /领取福利|扫码(?:领取|分享|关注)|加入收藏|预计阅读|会员专享|免费下载|点击(?:下载|查看|关注)|免费QQ群|会员群|立享前|倒卖|仅供学习|关注公众号/,
  /^(?:来源|发布(?:时间|日期)|责任编辑|信息来源|浏览次数|点击量?)[:：]/,
  /^[^。，]{1,30}[>＞]\s*[^。，]{1,20}[>＞]\s*[^。，]{0,20}$/,
  /^\|\s*\w{2,12}$/,
  /^[A-Z\d]{3,20}\.(?:COM|CN|NET|ORG)/i,
]
const LINE_CHARACTERS_MAX = 80
/** «扫一扫关注公众号 获取更多范文» that fell into running text. */
const LEFT_CALL =
  /(?<=[。；，])(?:扫一扫|扫码|微信扫[码一描]|长按识别|点击(?:关注|下载|查看))[^，。；\n]{2,30}(?=$|[，。；\n])|(?<=[。；，])(?:更多|获取更多)[^，。；\n]{0,8}(?:范文|资料|模板|材料|资讯)[^，。；\n]{0,16}/g
const LEFT_ADDRESS = /(?:更多[^，。；\n]{0,8}(?:请)?(?:访问|关注|登录)\s*)?(?:https?:\/\/|www\.)[\w./?=&%\-:#]{4,120}/gi

export const furniture: Check = {
  kind: 'noise.banner',
  label: '页面噪声',
  certainty: 'sure',
  reads: 'page',
  how: '网页横幅、导航、发布信息、网址、页码混在正文里，读文稿时已剔除的逐处列出',
  *find({ text, paragraphs }, { clean }) {
    const seen = new Set<string>()
    const removed = removedFrom(text, clean)
    let next = 0
    const head = headOf(paragraphs)
    for (const [place, { text: line, start, end }] of paragraphs.entries()) {
      while (next < removed.length && removed[next]!.end <= start) next++
      const gone = removed[next]
      const whole = gone !== undefined && gone.start <= start && end <= gone.end
      const known = line.length <= LINE_CHARACTERS_MAX && LEFT_LINES.some((at) => at.test(line))
      if (place < head && !whole && !known && !TITLE.test(line)) {
        yield { start, end, reason: '夹在网页横幅之间，不像正文，请核对后删去', correction: '', certainty: 'probable' }
      } else if ((whole || known) && !(seen.has(line) && line.length > 6 && !PAGE_MARK.test(line))) {
        const mark = PAGE_MARK.test(line)
        yield {
          start,
          end,
          reason: mark ? '页码不是正文，删去' : '页面上的横幅、导航或发布信息不是正文，删去',
          correction: '',
          ...(mark && { kind: 'noise.page' }),
        }
      } else if (!whole && !known) {
        for (let at = next; at < removed.length && removed[at]!.start < end; at++) {
          const inside = { start: Math.max(removed[at]!.start, start), end: Math.min(removed[at]!.end, end) }
          const words = text.slice(inside.start, inside.end)
          if (words.trim().length < 3) continue
          const address = ADDRESS.test(words)
          yield {
            ...inside,
            reason: address ? '正文里混入网址，删去' : '正文里混入页码，删去',
            correction: '',
            kind: address ? 'noise.url' : 'noise.page',
          }
        }
        for (const { 0: all, index } of matchesIn(line, LEFT_CALL))
          yield {
            start: start + index,
            end: start + index + all.length,
            reason: '正文里混入网页的推广文字，删去',
            correction: '',
          }
        for (const { 0: all, index } of matchesIn(line, LEFT_ADDRESS))
          yield {
            start: start + index,
            end: start + index + all.length,
            reason: '正文里混入网址，删去',
            correction: '',
            kind: 'noise.url',
          }
      }
      seen.add(line)
    }
  },
}

const TITLE = /举办|召开|举行|开展|印发|启动|总结|报告|汇报|计划|方案|通报|要点|工作|讲话|意见|通知/
const HEAD_LINES_MAX = 12

/** How many lines at the beginning end with a banner: what stands among them is one as well. */
function headOf(paragraphs: readonly Paragraph[]): number {
  let head = 0
  for (const [place, { text, body }] of paragraphs.slice(0, HEAD_LINES_MAX).entries()) {
    if (body && text.length > LINE_CHARACTERS_MAX) break
    if (LEFT_LINES.some((at) => at.test(text))) head = place
  }
  return head
}

/** The stretches of the original that cleaning left out, blanks between them included. */
function removedFrom(text: string, { origins }: CleanText): readonly Span[] {
  const removed: Span[] = []
  let at = 0
  for (let place = 0; place < origins.length; place++) {
    const origin = origins[place]!
    if (origin > at && /\S/.test(text.slice(at, origin))) removed.push({ start: at, end: origin })
    at = Math.max(at, origin + 1)
  }
  return removed
}
