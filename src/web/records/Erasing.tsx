import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Checkbox, Input, Modal, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Erasable, erasableQuery, eraseOf, type OfRecord } from '../api/erasure.ts'
import { Failure } from '../common/Failure.tsx'

const WIDTH = 640
/** What is typed by whoever means it. */
const WORD = '永久删除'
const PAPER_MAX = 100
const REASON_MAX = 500

interface Chosen {
  readonly fields: readonly string[]
  readonly files: readonly string[]
  readonly sources: readonly string[]
  readonly reasons: boolean
}

const nothing: Chosen = { fields: [], files: [], sources: [], reasons: false }

/** 按申请删除: what of a record goes for good, asked twice. */
export default function Erasing({
  of,
  title,
  onClose,
}: {
  readonly of: OfRecord
  readonly title: string
  readonly onClose: () => void
}) {
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery(erasableQuery(of))
  const [picked, setChosen] = useState<Chosen | null>(null)
  // The files in which it stands go with it, unless somebody says otherwise.
  const chosen = picked ?? { ...nothing, sources: data?.sources.map(({ hash }) => hash) ?? [] }
  const [paper, setPaper] = useState('')
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState<string | null>(null)
  const erasing = useMutation({
    mutationFn: (version: number) =>
      eraseOf(of, {
        ...{ version, paper, reason, confirmed: WORD, reasons: chosen.reasons },
        ...{ fields: [...chosen.fields], files: [...chosen.files], sources: [...chosen.sources] },
      }),
    onSuccess: ({ stillUsed }) => {
      const rest = stillUsed === 0 ? '' : `；${stillUsed} 份文件别处还要用，没有从文件存储中删除`
      void message.success(`已删除${rest}`)
      onClose()
    },
  })
  const words = data === undefined ? [] : wordsOf(data, chosen)
  const left = data?.sources.filter(({ hash }) => !chosen.sources.includes(hash)).map(({ name }) => name) ?? []
  const ready = words.length > 0 && paper.trim() !== '' && reason.trim() !== ''
  const buttons =
    sure === null
      ? [
          <Button key="close" onClick={onClose}>
            取消
          </Button>,
          <Button key="next" type="primary" disabled={!ready} onClick={() => setSure('')}>
            下一步：核对
          </Button>,
        ]
      : [
          <Button key="back" onClick={() => setSure(null)}>
            返回修改
          </Button>,
          <Button
            key="erase"
            danger
            type="primary"
            disabled={sure !== WORD || data === undefined}
            loading={erasing.isPending}
            onClick={() => data !== undefined && erasing.mutate(data.version)}
          >
            永久删除
          </Button>,
        ]
  return (
    <Modal
      open
      width={WIDTH}
      title={`按申请删除：${title}`}
      footer={buttons}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton paragraph={{ rows: 6 }} />
      ) : isEmpty(data) ? (
        <p>这条记录里没有个人信息和文件，或已经全部删除。</p>
      ) : sure === null ? (
        <div className="erasing">
          <p>本人依法申请删除个人信息时用。各个版本里的都会删除，只留校验值，总账仍能核验。删除后任何人都不能恢复。</p>
          <Choice
            label="个人信息"
            options={data.fields.map(({ name, label, versions }) => ({
              value: name,
              label: `${label}（${versions} 个版本里有）`,
            }))}
            chosen={chosen.fields}
            onChange={(fields) => setChosen({ ...chosen, fields })}
          />
          <Choice
            label="文件"
            options={data.files.map(({ hash, name }) => ({ value: hash, label: name }))}
            chosen={chosen.files}
            onChange={(files) => setChosen({ ...chosen, files })}
          />
          <Choice
            label="导入的原表"
            says="原表里也有这些个人信息。整份删除后，由它导入的其他记录不再能打开到原表的单元格，未导入的行也不再能下载。"
            options={data.sources.map(({ hash, name }) => ({ value: hash, label: name }))}
            chosen={chosen.sources}
            onChange={(sources) => setChosen({ ...chosen, sources })}
          />
          {data.reasons > 0 && (
            <Checkbox
              checked={chosen.reasons}
              onChange={({ target }) => setChosen({ ...chosen, reasons: target.checked })}
            >
              历次修改时写的理由（{data.reasons} 处）
            </Checkbox>
          )}
          <label htmlFor="erasing-paper">申请书编号或文号</label>
          <Input
            id="erasing-paper"
            maxLength={PAPER_MAX}
            value={paper}
            placeholder="云科申〔2026〕3号"
            onChange={({ target }) => setPaper(target.value)}
          />
          <label htmlFor="erasing-reason">理由（不要写入要删除的内容）</label>
          <Input.TextArea
            id="erasing-reason"
            rows={2}
            maxLength={REASON_MAX}
            value={reason}
            placeholder="本人申请，不再从事有关业务"
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
      ) : (
        <div className="erasing">
          <Alert type="warning" showIcon title="删除后不能恢复，请再核对一次" />
          <ul className="erasing-list">
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
          <p>
            依据：{paper.trim()}：{reason.trim()}
          </p>
          {left.length > 0 && (
            <Alert type="warning" showIcon title={`没有选择的原表里仍有这些内容：${left.join('、')}`} />
          )}
          <p className="kc-quiet">以前的备份里仍有这些内容，请按单位的规定一并销毁或到期清除。</p>
          <label htmlFor="erasing-sure">确认无误，请填写“{WORD}”</label>
          <Input
            id="erasing-sure"
            autoFocus
            autoComplete="off"
            value={sure}
            onChange={({ target }) => setSure(target.value)}
          />
          {erasing.error !== null && (
            <Alert
              type="error"
              showIcon
              title={problemOf(erasing.error).message}
              description={`${problemOf(erasing.error).advice}。`}
            />
          )}
        </div>
      )}
    </Modal>
  )
}

function Choice({
  label,
  says,
  options,
  chosen,
  onChange,
}: {
  readonly label: string
  readonly says?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) {
  if (options.length === 0) return null
  return (
    <fieldset>
      <legend>{label}</legend>
      {says !== undefined && <p className="kc-quiet">{says}</p>}
      <Checkbox.Group options={[...options]} value={[...chosen]} onChange={onChange} />
    </fieldset>
  )
}

function isEmpty({ fields, files, sources, reasons }: Erasable): boolean {
  return fields.length + files.length + sources.length + reasons === 0
}

function wordsOf(data: Erasable, { fields, files, sources, reasons }: Chosen): readonly string[] {
  return [
    ...data.fields.filter(({ name }) => fields.includes(name)).map(({ label }) => label),
    ...data.files.filter(({ hash }) => files.includes(hash)).map(({ name }) => `文件：${name}`),
    ...data.sources.filter(({ hash }) => sources.includes(hash)).map(({ name }) => `导入的原表：${name}`),
    ...(reasons ? [`历次修改的理由 ${data.reasons} 处`] : []),
  ]
}
