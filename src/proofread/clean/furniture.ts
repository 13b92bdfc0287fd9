/** Lines that came with the page, not with the text. Each is tried on a trimmed line of at most this length. */
const FURNITURE_CHARACTERS_MAX = 80

const LINES: readonly RegExp[] = [
  // Page marks and piece numbers: — 3 —, - 3 -, 第 3 页 共 5 页, 3/5, 221381.
  /^[-—–－·•~ ]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:\s*[,，]?\s*(?:共|\/)\s*\d{1,4}\s*页?)?[-—–－·•~ ]*$/,
  /^\d{4,9}$/,
  /^第\s*[\d一二三四五六七八九十百]{1,5}\s*页$/,
  /^[^，。；]{0,15}(?:https?:\/\/|www\.)[\w./?=&%#-]+[^，。；]{0,15}$/i,
  /^[A-Za-z0-9.-]+\.(?:com|cn|net|org)\b/i,
  /(?:来源|作者|编辑|发布时间|发布日期)\s*[:：].*(?:时间|点击|浏览|阅读|字号|字体|作者|来源)/,
  /^(?:【?字体|字号)\s*[:：]?\s*[【[]?大/,
  /加入收藏|预计阅读时长|(?:点击|浏览|阅读)(?:次数|量)\s*[:：]/,
  /^(?:上一篇|下一篇|上一页|下一页|相关文章|最新文章|推荐阅读|猜你喜欢|热门文章|延伸阅读|返回(?:顶部|列表|首页)|打印本页|关闭窗口|分享到)/,
  /扫码|领取福利|会员(?:专享|资料|材料|群)|禁止外传|仅供学习|立享|免费QQ群|倒卖/,
  /^(?:当前位置|您(?:现在)?的位置|首页)\s*[:：>＞]|^[^，。]{1,12}\s*[>＞]\s*[^，。]{1,12}\s*[>＞]/,
  /^\|\s*\w{1,12}$/,
]

/** Stretches inside a line: addresses, and page marks that fell into running text. */
export const INLINE_FURNITURE =
  /(?:https?:\/\/|www\.)[A-Za-z0-9./?=&_%#~:-]{3,200}|[—–－-] ?\d{1,3} ?[—–－-](?=\s*(?:[\u4e00-\u9fff]|$))(?<=(?:[。；，、\u4e00-\u9fff]\s*)[—–－-] ?\d{1,3} ?[—–－-])|第 ?\d{1,3} ?页 ?共 ?\d{1,3} ?页/g

/** Whether a trimmed line is part of the page and not of the text. */
export function isFurniture(line: string): boolean {
  return line.length <= FURNITURE_CHARACTERS_MAX && LINES.some((pattern) => pattern.test(line))
}
