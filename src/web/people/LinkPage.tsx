import './people.css'
import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Skeleton } from 'antd'
import { type FormEvent, useState } from 'react'
import { type OutsideForm as Form, linkQuery, takeByLink, uploadByLink } from '../api/outside.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { OutsideForm } from './OutsideForm.tsx'
import { useDoing } from './useDoing.ts'

/** What a one-time link opens: one form. The token stands behind the #, where no server and no log sees it. */
export function LinkPage() {
  const token = window.location.hash.slice(1)
  useTitle('办理')
  const { data, error } = useQuery(linkQuery(token))
  const [given, setGiven] = useState<Form>({})
  const [also, setAlso] = useState<readonly string[]>([])
  const [state, setState] = useState<string | null>(null)
  const { busy, run } = useDoing<{ stateLabel: string }>(({ stateLabel }) => setState(stateLabel))
  const upload = useDoing()
  if (error) return <Failure error={error} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  if (state !== null)
    return (
      <main className="people-public">
        <div className="kc-card kc-state">
          <strong>已提交，谢谢</strong>
          <p>
            {data.bureauName}已收到{also.length > 0 && ` ${also.length + 1} 条`}，现为「{state}」。这个链接不能再用。
          </p>
        </div>
      </main>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(() => takeByLink(token, given, also))
  }
  const take = (file: File) =>
    uploadByLink(token, file).catch((failed: unknown) => {
      upload.run(() => Promise.reject(failed))
      return null
    })
  return (
    <main className="people-public">
      <h1>{data.label}</h1>
      <p className="kc-quiet">{data.bureauName}</p>
      <section className="kc-card people-section">
        <dl className="people-facts">
          <dt>{data.registerLabel}</dt>
          <dd>{data.title}</dd>
          <dt>由</dt>
          <dd>{data.for}</dd>
          {data.lastSaid !== null && (
            <>
              <dt>最近办理</dt>
              <dd>{data.lastSaid}</dd>
            </>
          )}
          <dt>有效</dt>
          <dd>
            至 {localTime(data.expiresAt)}，只能提交一次（{data.madeBy}发出）
          </dd>
        </dl>
        <form onSubmit={submit}>
          {data.alike.length > 0 && (
            <fieldset className="people-alike">
              <legend>
                还有 {data.alike.length} 条等{data.for}答复，相同的可以一起提交
              </legend>
              <Checkbox
                indeterminate={also.length > 0 && also.length < data.alike.length}
                checked={also.length === data.alike.length}
                onChange={({ target }) => setAlso(target.checked ? data.alike.map(({ id }) => id) : [])}
              >
                全选
              </Checkbox>
              <Checkbox.Group
                value={[...also]}
                options={data.alike.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={setAlso}
              />
            </fieldset>
          )}
          <OutsideForm form={data.form} given={given} onChange={setGiven} onFile={take} />
          <div className="people-form-acts">
            <Button type="primary" htmlType="submit" loading={busy}>
              提交
            </Button>
          </div>
        </form>
      </section>
    </main>
  )
}
