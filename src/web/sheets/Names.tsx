import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { Definition } from '../api/figures.ts'
import { matchNames, type NameMatch } from '../api/sheets.ts'

const NAMES_MAX = 200

/** A list of names out of a request: what is called just so is taken, what is only like it waits for a decision. */
export function Names({
  bureau,
  definitions,
  onPick,
  onClose,
}: {
  readonly bureau: string
  readonly definitions: readonly Definition[]
  readonly onPick: (ids: readonly string[]) => void
  readonly onClose: () => void
}) {
  const [text, setText] = useState('')
  const [decided, setDecided] = useState<ReadonlyMap<string, string>>(new Map())
  const matching = useMutation({ mutationFn: (names: readonly string[]) => matchNames(bureau, names) })
  const names = [...new Set(text.split(/[\n\t、；;]+/).map((name) => name.trim()))].filter((name) => name !== '')
  const matches = matching.data ?? []
  const labels = new Map(definitions.map(({ id, label }) => [id, label]))
  const ids = [...new Set(matches.flatMap(({ name, id }) => id ?? decided.get(name) ?? []))]
  const left = matches.filter(({ name, id }) => id === null && !decided.has(name)).length
  const problem = matching.error === null ? null : problemOf(matching.error)
  return (
    <Modal
      open
      width={640}
      title="粘贴要数的名称"
      onCancel={onClose}
      okText={matches.length === 0 ? '对照' : `选用 ${ids.length} 个`}
      okButtonProps={{ disabled: matches.length === 0 ? names.length === 0 : ids.length === 0 }}
      confirmLoading={matching.isPending}
      onOk={() => (matches.length === 0 ? matching.mutate(names.slice(0, NAMES_MAX)) : onPick(ids))}
    >
      {matches.length === 0 ? (
        <>
          <p className="kc-quiet">把来文或表格里的指标名称贴在这里，一行一个，或用顿号分开。</p>
          <Input.TextArea
            aria-label="要数的名称"
            rows={9}
            autoFocus
            value={text}
            onChange={({ target }) => setText(target.value)}
            placeholder={'1. 高新技术企业数（家）\n2. 技术合同成交额\n3. 有效发明专利'}
          />
          {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
        </>
      ) : (
        <>
          <p className={left > 0 ? 'sheet-unknown' : 'kc-quiet'}>
            {left > 0
              ? `${left} 个名称没有对上，请从相近的里选；都不是的，账上没有这个数，不会替您猜。`
              : '全部对上了。'}
          </p>
          <ul className="sheet-match">
            {matches.map((match) => (
              <li key={match.name} className="sheet-match-row">
                <span>{match.name}</span>
                <Match
                  match={match}
                  label={labels.get(match.id ?? '')}
                  definitions={definitions}
                  chosen={decided.get(match.name)}
                  onChoose={(id) => setDecided(new Map([...decided, [match.name, id]]))}
                />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => matching.reset()}>
            重新粘贴
          </Button>
        </>
      )}
    </Modal>
  )
}

function Match({
  match: { name, id, suggestions },
  label,
  definitions,
  chosen,
  onChoose,
}: {
  readonly match: NameMatch
  readonly label: string | undefined
  readonly definitions: readonly Definition[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}) {
  if (id !== null) return <span>✓ {label ?? id}</span>
  const near = new Set(suggestions.map((one) => one.id))
  const rest = definitions.filter((definition) => !near.has(definition.id))
  return (
    <Select
      showSearch
      aria-label={`「${name}」是哪个指标`}
      {...(chosen === undefined ? {} : { value: chosen })}
      status={chosen === undefined ? 'warning' : ''}
      placeholder={suggestions.length > 0 ? `没有同名的，${suggestions.length} 个相近` : '没有同名和相近的'}
      optionFilterProp="label"
      onChange={onChoose}
      options={[
        { label: '相近的', options: suggestions.map((one) => ({ value: one.id, label: one.label })) },
        { label: '其他', options: rest.map((one) => ({ value: one.id, label: one.label })) },
      ]}
    />
  )
}
