/**
 * A table from the clipboard as a file of its own: as HTML where the program that it was copied from gives it so, since
 * only that keeps merged cells; else as tab-separated text. `null` where there is no table.
 */
export function pastedTable(data: DataTransfer | null, now: Date): File | null {
  if (data === null) return null
  const [file] = data.files
  if (file !== undefined && !file.type.startsWith('image/')) return file
  const html = data.getData('text/html')
  if (/<table[\s>]/i.test(html)) return new File([html], `粘贴的表格 ${stamp(now)}.html`, { type: 'text/html' })
  const text = data.getData('text/plain')
  if (/\t/.test(text)) return new File([text], `粘贴的表格 ${stamp(now)}.tsv`, { type: 'text/tab-separated-values' })
  return null
}

/** `2026-06-30 1805`: tells two pasted tables apart, and is a file name everywhere. */
function stamp(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day} ${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`
}
