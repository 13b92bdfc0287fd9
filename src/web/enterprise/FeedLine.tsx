import type { Feed } from '../api/enterprises.ts'
import { localTime } from '../common/time.ts'
import { ageWords, isStale } from './range.ts'

/** How far the records of a kind reach and by what they came; without it nobody knows what "none" means. */
export function FeedLine({ label, feed }: { readonly label: string; readonly feed: Feed }) {
  return <p className="kc-quiet feed">{feedWords(label, feed)}</p>
}

export function feedWords(label: string, { state, until, file, importedAt }: Feed): string {
  if (state === 'never') return `${label}从未导入过，有没有不能确定。`
  const reach = until === null ? '' : `${label}数据截至 ${until}`
  const now = Date.now()
  const last =
    file === null || importedAt === null
      ? '手工登记'
      : `来源《${file}》，${localTime(importedAt).slice(0, 10)} 导入（${ageWords(importedAt, now)}${isStale(importedAt, now) ? '，已逾一年' : ''}）`
  return `${[reach, last].filter((part) => part !== '').join('，')}。`
}
