import MarkdownIt from 'markdown-it'

/** A page of the handbook, and where in it. */
const PAGE_LINK = /^(?:\.\/)?([^/:#]+)\.md(#.*)?$/
const PICTURE = /^(?:\.\/)?pictures\/([^/]+)$/

/** The handbook's text as HTML. Tags in the text are text; links to other pages lead there under `base`. */
export function rendered(text: string, base: string): string {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.core.ruler.push('kechuang', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const heading = tokens[index + 1]
      if (token.type === 'heading_open' && heading !== undefined) token.attrSet('id', anchorOf(heading.content))
      for (const part of token.children ?? []) {
        const href = part.attrGet('href')
        if (part.type === 'link_open' && href !== null) part.attrSet('href', pageAddress(decoded(String(href)), base))
        const src = part.attrGet('src')
        if (part.type === 'image' && src !== null) part.attrSet('src', pictureAddress(decoded(String(src))))
      }
    }
  })
  markdown.renderer.rules.table_open = () => '<div class="help-table"><table>'
  markdown.renderer.rules.table_close = () => '</table></div>'
  return markdown.render(text)
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
