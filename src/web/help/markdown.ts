import MarkdownIt, { type Token } from 'markdown-it'

/** A page of the handbook, and where in it. */
const PAGE_LINK = /^(?:\.\/)?([^/:#]+)\.md(#.*)?$/
/** Papers beside the handbook. */
const OUTSIDE = /^\.\.\//
const PICTURE = /^(?:\.\/)?pictures\/([^/]+)$/

/** The handbook's text as HTML. Tags in the text are text; links to other pages lead there under `base`. */
export function rendered(text: string, base: string): string {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.core.ruler.push('kechuang', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const heading = tokens[index + 1]
      if (token.type === 'heading_open' && heading !== undefined) token.attrSet('id', anchorOf(heading.content))
      for (const [at, part] of (token.children ?? []).entries()) {
        const href = part.attrGet('href')
        if (part.type === 'link_open' && href !== null) {
          const to = decoded(String(href))
          if (OUTSIDE.test(to)) unlinked(token.children ?? [], at)
          else part.attrSet('href', pageAddress(to, base))
        }
        const src = part.attrGet('src')
        if (part.type === 'image' && src !== null) part.attrSet('src', pictureAddress(decoded(String(src))))
      }
    }
  })
  markdown.renderer.rules.table_open = () => '<div class="help-table"><table>'
  markdown.renderer.rules.table_close = () => '</table></div>'
  return markdown.render(text)
}

/** A link to what the product does not show is a word like others. */
function unlinked(parts: readonly Token[], at: number): void {
  const open = parts[at]
  const close = parts.slice(at).find(({ type }) => type === 'link_close')
  for (const part of [open, close])
    if (part !== undefined) {
      part.tag = 'span'
      part.attrs = null
    }
}

/** The name by which other pages lead to a heading, as code hosts make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}

function pageAddress(href: string, base: string): string {
  const [, page, anchor = ''] = PAGE_LINK.exec(href) ?? []
  return page === undefined ? href : `${base}/${encodeURIComponent(page)}${anchor}`
}

function pictureAddress(src: string): string {
  const [, name] = PICTURE.exec(src) ?? []
  return name === undefined ? src : `/api/help/pictures/${encodeURIComponent(name)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
