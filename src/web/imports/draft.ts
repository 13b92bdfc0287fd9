import { useState } from 'react'
import type { ImportRequest } from '../api/imports.ts'
import type { Upload } from '../api/uploads.ts'

export const MODES = {
  delta: { label: '增量', says: '表里有的新增或更新，表里没有的不动。平时报来的表都用这一种。' },
  snapshot: { label: '全量名单', says: '表就是完整名单：台账里有而表里没有的，按截止日期终止。' },
  action: { label: '名单即动作', says: '只更新台账里已有的记录（如名单上的都已认定），不新建。' },
} as const satisfies { readonly [mode in ImportRequest['mode']]: { readonly label: string; readonly says: string } }

/** An import as far as it has come: kept while the clerk goes back, or looks at another page. */
export interface Draft {
  readonly step: 0 | 1 | 2 | 3
  readonly upload: Upload | null
  /** `null`: the one that fits best. */
  readonly register: string | null
  /** `null`: as remembered, or as the headers say. */
  readonly mapping: { readonly [header: string]: string | null } | null
  readonly constants: { readonly [field: string]: string }
  readonly leaveOut: readonly string[]
  readonly mode: ImportRequest['mode'] | null
  readonly changeFrom: string | null
  readonly isChange: boolean
  readonly allOrNone: boolean
  readonly snapshotOn: string | null
  readonly endingConfirmed: boolean
  readonly previewJob: string | null
  readonly importJob: string | null
}

const blank: Draft = {
  step: 0,
  upload: null,
  register: null,
  mapping: null,
  constants: {},
  leaveOut: [],
  mode: null,
  changeFrom: null,
  isChange: false,
  allOrNone: false,
  snapshotOn: null,
  endingConfirmed: false,
  previewJob: null,
  importJob: null,
}

const drafts = new Map<string, Draft>()

export function useDraft(bureau: string, register: string | undefined) {
  const key = `${bureau} ${register ?? ''}`
  const begun = drafts.get(key) ?? { ...blank, register: register ?? null }
  const [draft, setDraft] = useState<Draft>(begun)
  const put = (next: Draft) => {
    drafts.set(key, next)
    setDraft(next)
  }
  return {
    draft,
    change: (change: Partial<Draft>) => put({ ...(drafts.get(key) ?? draft), ...change }),
    /** Another file: what was said of the last one does not hold for it. */
    begin: (upload: Upload | null) =>
      put({ ...blank, register: register ?? null, upload, step: upload === null ? 0 : 1 }),
  }
}

export type UseDraft = ReturnType<typeof useDraft>

/** What is asked of the server, or what is still to be filled in. */
export function requestOf(
  draft: Draft,
  known: { readonly register: string; readonly mapping: { readonly [header: string]: string | null } },
  mode: ImportRequest['mode'],
): ImportRequest | string {
  const { upload, constants, leaveOut, isChange, changeFrom, allOrNone, snapshotOn, endingConfirmed } = draft
  if (upload === null) return '请先选择文件'
  if (isChange && changeFrom === null) return '请选择变更从哪一天起'
  if (mode === 'snapshot' && snapshotOn === null) return '请选择名单的截止日期'
  return {
    file: upload.hash,
    name: upload.name,
    register: known.register,
    mapping: { ...known.mapping },
    constants: Object.fromEntries(Object.entries(constants).filter(([, text]) => text.trim() !== '')),
    leaveOut: [...leaveOut],
    mode,
    dated: isChange ? { kind: 'change', from: changeFrom as never } : { kind: 'correct' },
    allOrNone,
    snapshot: mode === 'snapshot' ? { on: snapshotOn as never, confirmed: endingConfirmed } : null,
  }
}
