import { useMutation } from '@tanstack/react-query'
import { Alert, Switch } from 'antd'
import { problemOf } from '../../api/client.ts'
import { type Line, setLines } from '../../api/setup.ts'

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
  const problem = switching.error === null ? null : problemOf(switching.error)
  return (
    <>
      <p className="kc-quiet">
        本单位不办的业务线可以停用：导航、台账目录、导入和驾驶舱里不再出现。已有的记录和报过的数都还在，启用后照常使用。
      </p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <ul className="setup-lines">
        {lines.map(({ line, label, on, registers }) => (
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
              <b>{label}</b>
              <span className="kc-quiet">{registers.join('、')}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
