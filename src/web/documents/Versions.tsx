import { useMutation, useQuery } from '@tanstack/react-query'
import './writing.css'
import { Alert, Button, Modal, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { restoreVersion, type Version, versionQuery, versionsQuery, type Which } from '../api/documents.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { Compared } from './Compared.tsx'

/** Saves of one person within so long are one sitting: its last is shown, the others on request. */
const SITTING_MS = 10 * 60_000

/** 历次保存: every earlier text, what became of it since, and the way back. */
export function Versions({
  which,
  version,
  mayRestore,
  beforeRestore,
  onRestored,
}: {
  readonly which: Which
  readonly version: number
  readonly mayRestore: boolean
  /** Saves what is on screen, so that taking back loses nothing either. */
  readonly beforeRestore: () => Promise<number>
  readonly onRestored: () => void
}) {
  const { data, error, refetch } = useQuery(versionsQuery(which, version))
  const [open, setOpen] = useState<Version>()
  const [all, setAll] = useState(false)
  const [two, setTwo] = useState<{ readonly from: number; readonly to: number }>()
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton active paragraph={{ rows: 4 }} title={false} />
  const [present, ...earlier] = data
  const shown = all ? earlier : sittings(earlier)
  return (
    <div className="versions">
      <ol>
        {present && (
          <li>
            第 {present.version} 版　<strong>现在</strong>
            <p className="kc-quiet">
              {present.actor}　{localTime(present.savedAt)}
            </p>
          </li>
        )}
        {shown.map((one) => (
          <li key={one.version}>
            <button type="button" className="kc-plain remarks-figure" onClick={() => setOpen(one)}>
              第 {one.version} 版
            </button>
            <p className="kc-quiet">
              {one.actor}　{localTime(one.savedAt)}
            </p>
          </li>
        ))}
      </ol>
      {earlier.length === 0 && <p className="kc-quiet">还没有改过。每次保存，原来的文字都留在这里。</p>}
      {earlier.length > 1 && (
        <Button size="small" onClick={() => setTwo({ from: earlier[0]?.version ?? 1, to: version })}>
          比较任意两版
        </Button>
      )}
      {two && (
        <TwoVersions
          which={which}
          versions={data}
          present={version}
          from={two.from}
          to={two.to}
          onChoose={setTwo}
          onClose={() => setTwo(undefined)}
        />
      )}
      {shown.length < earlier.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          显示全部 {earlier.length} 次保存
        </Button>
      )}
      {open && (
        <EarlierVersion
          which={which}
          version={open}
          present={version}
          mayRestore={mayRestore}
          beforeRestore={beforeRestore}
          onClose={() => setOpen(undefined)}
          onRestored={onRestored}
        />
      )}
    </div>
  )
}

function EarlierVersion({
  which,
  version,
  present,
  mayRestore,
  beforeRestore,
  onClose,
  onRestored,
}: {
  readonly which: Which
  readonly version: Version
  readonly present: number
  readonly mayRestore: boolean
  readonly beforeRestore: () => Promise<number>
  readonly onClose: () => void
  readonly onRestored: () => void
}) {
  const { data, error } = useQuery(versionQuery(which, version.version, present))
  const restoring = useMutation({
    mutationFn: async () => restoreVersion(which, version.version, await beforeRestore()),
    onSuccess: onRestored,
  })
  const problem = restoring.error === null ? null : problemOf(restoring.error)
  return (
    <Modal
      open
      width={920}
      title={`第 ${version.version} 版（${version.actor}，${localTime(version.savedAt)}）到现在改了什么`}
      okText="取回这一版"
      cancelText="关闭"
      onCancel={onClose}
      onOk={() => restoring.mutate()}
      confirmLoading={restoring.isPending}
      okButtonProps={{ style: mayRestore ? {} : { display: 'none' } }}
    >
      <div className="versions-compared">
        {error ? (
          <Failure error={error} />
        ) : data === undefined ? (
          <Skeleton active paragraph={{ rows: 8 }} title={false} />
        ) : (
          <Compared lines={data.lines} />
        )}
      </div>
      {mayRestore && (
        <p className="kc-quiet">取回后，这一版的文字成为最新的一版，现在的文字也留在列表里；数按现在的截止。</p>
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
    </Modal>
  )
}

/** 比较任意两版. */
function TwoVersions({
  which,
  versions,
  present,
  from,
  to,
  onChoose,
  onClose,
}: {
  readonly which: Which
  readonly versions: readonly Version[]
  readonly present: number
  readonly from: number
  readonly to: number
  readonly onChoose: (two: { readonly from: number; readonly to: number }) => void
  readonly onClose: () => void
}) {
  const { data, error } = useQuery(versionQuery(which, from, present, to))
  const options = versions.map(({ version, actor, savedAt }) => ({
    value: version,
    label: `第 ${version} 版　${actor}　${localTime(savedAt)}`,
  }))
  return (
    <Modal open width={920} title="比较两版" footer={null} onCancel={onClose}>
      <p className="versions-two">
        <Select
          aria-label="原来的一版"
          value={from}
          options={options}
          onChange={(value: number) => onChoose({ from: value, to })}
        />
        <span>改成</span>
        <Select
          aria-label="后来的一版"
          value={to}
          options={options}
          onChange={(value: number) => onChoose({ from, to: value })}
        />
      </p>
      <div className="versions-compared">
        {error ? (
          <Failure error={error} />
        ) : data === undefined ? (
          <Skeleton active paragraph={{ rows: 8 }} title={false} />
        ) : (
          <Compared lines={data.lines} />
        )}
      </div>
    </Modal>
  )
}

function sittings(versions: readonly Version[]): readonly Version[] {
  const shown: Version[] = []
  for (const one of versions) {
    const last = shown.at(-1)
    const sameSitting = last?.actor === one.actor && Date.parse(last.savedAt) - Date.parse(one.savedAt) < SITTING_MS
    // What was drafted at first is always there to go back to.
    if (!sameSitting || one.version === 1) shown.push(one)
  }
  return shown
}
