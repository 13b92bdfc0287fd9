import { useMutation } from '@tanstack/react-query'
import { Alert, App, Select } from 'antd'
import { problemOf } from '../../api/client.ts'
import { type Setup, setSuperior } from '../../api/setup.ts'

/** 上级单位: who may look into these books, and to whom sheets are sent. */
export function Superior({
  bureau,
  superior,
  bureaus,
}: {
  readonly bureau: string
  readonly superior: Setup['superior']
  readonly bureaus: Setup['bureaus']
}) {
  const { message } = App.useApp()
  const setting = useMutation({
    mutationFn: (code: string | null) => setSuperior(bureau, code),
    onSuccess: () => void message.success('已登记'),
  })
  const problem = setting.error === null ? null : problemOf(setting.error)
  return (
    <>
      <p className="kc-quiet">
        上级单位的人员可以查看本单位的数和明细（不含个人信息和统计专用数），不能改；报数单可以报送给它。
      </p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <Select
        aria-label="上级单位"
        style={{ maxWidth: 360 }}
        placeholder="没有上级单位"
        allowClear
        value={superior}
        loading={setting.isPending}
        options={bureaus.map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }))}
        onChange={(code: string | undefined) => setting.mutate(code ?? null)}
      />
    </>
  )
}
