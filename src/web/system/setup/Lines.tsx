import { EditOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Input, Switch } from 'antd'
import { useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { type Line, setLineNames, setLines } from '../../api/setup.ts'

/** 业务线: which of them the bureau runs; what is switched off is out of sight, not gone. */
export function Lines({
  bureau,
  lines,
  version,
}: {
  readonly bureau: string
  readonly lines: readonly Line[]
  readonly version: number
}) {
  const switching = useMutation({
    mutationFn: ({ line, on }: { readonly line: Line['line']; readonly on: boolean }) => {
      const off = lines.filter((one) => (one.line === line ? !on : !one.on)).map((one) => one.line)
      return setLines(bureau, { off, version })
    },
  })
  const [renamed, setRenamed] = useState<Line['line'] | null>(null)
  const naming = useMutation({
    mutationFn: ({ line, name }: { readonly line: Line['line']; readonly name: string }) =>
      setLineNames(bureau, { [line]: name }),
    onSuccess: () => setRenamed(null),
  })
  const error = switching.error ?? naming.error
  const problem = error === null ? null : problemOf(error)
  return (
    <>
      <p className="kc-quiet">
        本单位不办的业务线可以停用：导航、台账目录、导入和驾驶舱里不再出现。已有的记录和报过的数都还在，启用后照常使用。名称可以改成本单位的叫法，导航和各页标题随之改变。
      </p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <ul className="setup-lines">
        {lines.map(({ line, label, usual, on, registers }) => (
          <li key={line} className={on ? undefined : 'setup-off'}>
            <Switch
              size="small"
              aria-label={label}
              checked={on}
              loading={switching.isPending && switching.variables.line === line}
              disabled={switching.isPending}
              onChange={(wanted) => switching.mutate({ line, on: wanted })}
            />
            <span>
              {renamed === line ? (
                <Renaming
                  label={label}
                  usual={usual}
                  saving={naming.isPending}
                  onSave={(name) => naming.mutate({ line, name })}
                  onLeave={() => setRenamed(null)}
                />
              ) : (
                <b>
                  {label}
                  <Button
                    type="text"
                    size="small"
                    icon={<EditOutlined />}
                    aria-label={`${label}改名`}
                    title={usual === label ? '改名' : `原名：${usual}`}
                    onClick={() => setRenamed(line)}
                  />
                </b>
              )}
              <span className="kc-quiet">{registers.join('、')}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const NAME_LENGTH_MAX = 12

/** Left empty it is called as usual again. */
function Renaming({
  label,
  usual,
  saving,
  onSave,
  onLeave,
}: {
  readonly label: string
  readonly usual: string
  readonly saving: boolean
  readonly onSave: (name: string) => void
  readonly onLeave: () => void
}) {
  const [name, setName] = useState(label)
  return (
    <span className="setup-renaming">
      <Input
        autoFocus
        size="small"
        aria-label={`${label}的新名称`}
        maxLength={NAME_LENGTH_MAX}
        placeholder={usual}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onPressEnter={() => onSave(name)}
        onKeyDown={({ key }) => key === 'Escape' && onLeave()}
      />
      <Button size="small" type="primary" loading={saving} onClick={() => onSave(name)}>
        保存
      </Button>
      <Button size="small" onClick={onLeave}>
        取消
      </Button>
    </span>
  )
}
