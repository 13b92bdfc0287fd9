import type { Day } from '../values.ts'

/** Why a row is where it is, as far as the books say it. */
export type Reason =
  /** Both have it, under the present name. */
  | { readonly is: 'same' }
  | { readonly is: 'renamed'; readonly theirs: string; readonly ours: string; readonly on: Day | null }
  /** Somebody decided so at the claim desk. */
  | { readonly is: 'alias'; readonly theirs: string; readonly ours: string }
  /** The code is the same, and the name is none that we know. */
  | { readonly is: 'nameDiffers'; readonly theirs: string; readonly ours: string }
  | { readonly is: 'codeDiffers'; readonly theirs: string; readonly ours: string }
  | { readonly is: 'codeInvalid'; readonly said: string }
  | { readonly is: 'differs'; readonly label: string; readonly theirs: string; readonly ours: string }
  | {
      readonly is: 'repeated'
      readonly place: string
      /** What the two rows say differently. */
      readonly unlike: readonly { readonly label: string; readonly first: string; readonly again: string }[]
    }
  | { readonly is: 'unknown' }
  | { readonly is: 'near'; readonly name: string }
  | { readonly is: 'several'; readonly names: readonly string[] }
  /** A record of ours waits under this name for somebody to say whom it means. */
  | { readonly is: 'waiting' }
  | { readonly is: 'nameless' }
  | { readonly is: 'noRecord' }
  | { readonly is: 'later'; readonly on: Day }
  | { readonly is: 'earlier'; readonly on: Day }
  | { readonly is: 'ended'; readonly on: Day; readonly why: string | null }
  | { readonly is: 'movedOut'; readonly on: Day | null }
  | { readonly is: 'movedIn'; readonly on: Day }
  | { readonly is: 'closed'; readonly status: string; readonly on: Day | null }
  | { readonly is: 'otherBatch'; readonly batch: string }
  | { readonly is: 'otherYear'; readonly year: number }
  | { readonly is: 'outsideConditions' }
  /** Of ours: so young that an older list cannot have it. */
  | { readonly is: 'recent'; readonly on: Day }
  | { readonly is: 'unexplained' }

export type ReasonKind = Reason['is']

/** Names of the reasons, as a filter and a summary show them. */
export const reasonLabels: { readonly [kind in ReasonKind]: string } = {
  same: '一致',
  renamed: '更名',
  alias: '别名',
  nameDiffers: '名称不同',
  codeDiffers: '代码不同',
  codeInvalid: '代码有误',
  differs: '内容不同',
  repeated: '对方重复',
  unknown: '我方没有这家',
  near: '名称相近',
  several: '同名多家',
  waiting: '待认领',
  nameless: '没有名称',
  noRecord: '我方没有记录',
  later: '晚于所比日期',
  earlier: '早于所比期间',
  ended: '已到期或终止',
  movedOut: '已迁出',
  movedIn: '新迁入',
  closed: '已注销吊销',
  otherBatch: '批次不同',
  otherYear: '年度不同',
  outsideConditions: '不在所选条件内',
  recent: '新近列入',
  unexplained: '原因待查',
}

/** A reason as a sentence for the one who must settle the row. */
export function reasonWords(reason: Reason): string {
  switch (reason.is) {
    case 'same':
      return ''
    case 'renamed':
      return `${reason.on === null ? '' : `${reason.on} `}“${reason.theirs}”更名为“${reason.ours}”`
    case 'alias':
      return `“${reason.theirs}”已认领为“${reason.ours}”`
    case 'nameDiffers':
      return `代码相同，对方名称“${reason.theirs}”，我方名称“${reason.ours}”，可能又更名了`
    case 'codeDiffers':
      return `名称相同，代码不同：对方${reason.theirs}，我方${reason.ours}`
    case 'codeInvalid':
      return `对方的代码有误：${reason.said}`
    case 'differs':
      return `${reason.label}不同：对方“${reason.theirs}”，我方“${reason.ours}”`
    case 'repeated':
      return [
        `对方名单里重复，与${reason.place}是同一家`,
        ...reason.unlike.map(({ label, first, again }) => `但${label}不同：那里“${first}”，这里“${again}”`),
      ].join('，')
    case 'unknown':
      return '我方台账里没有这个名称和代码'
    case 'near':
      return `名称与我方“${reason.name}”相近，未核`
    case 'several':
      return `叫这个名称的有${reason.names.length}家，请按代码区分`
    case 'waiting':
      return '我方有记录用这个名称，还在认领台待认领'
    case 'nameless':
      return '这一行没有名称，代码也认不出'
    case 'noRecord':
      return '企业在册，但没有这一项的记录'
    case 'later':
      return `我方记录自${reason.on}起，晚于所比的日期`
    case 'earlier':
      return `我方记录在${reason.on}，早于所比的期间`
    case 'ended':
      return `${reason.on}${reason.why === null ? '到期或终止' : `终止（${reason.why}）`}`
    case 'movedOut':
      return `${reason.on ?? ''}已迁出本区`
    case 'movedIn':
      return `${reason.on}迁入本区，对方名单可能还没有调整`
    case 'closed':
      return `${reason.on === null ? '' : `${reason.on}起`}登记状态为${reason.status}`
    case 'otherBatch':
      return `我方记在${reason.batch}`
    case 'otherYear':
      return `我方记在${reason.year}年度`
    case 'outsideConditions':
      return '我方有记录，但不符合所选的条件'
    case 'recent':
      return `${reason.on}才列入，对方名单可能更早`
    case 'unexplained':
      return '台账里看不出原因'
  }
}
