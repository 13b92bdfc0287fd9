import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Input, Select } from 'antd'
import { type FormEvent, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type PublicNotice, raiseObjection } from '../api/public.ts'

const BYTES_PER_MB = 1024 * 1024

/** 提出异议, in real name; the public never learns whose it is. */
export default function Objecting({ bureau, notice }: { readonly bureau: string; readonly notice: PublicNotice }) {
  const [row, setRow] = useState<number | null>(null)
  const [by, setBy] = useState('')
  const [contact, setContact] = useState('')
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState<readonly File[]>([])
  // One key for one objection, however often it is sent.
  const [key] = useState(newKey)
  const input = useRef<HTMLInputElement>(null)
  const raising = useMutation({
    mutationFn: () => raiseObjection(bureau, notice.id, { row: row ?? 0, by, contact, reason, evidence, key }),
  })
  const { filesMax, bytesMax } = notice.evidence
  if (raising.data !== undefined)
    return (
      <section className="kc-card public-form" aria-live="polite">
        <h2>异议已收到</h2>
        <p>请记下回执编号，凭编号查询处理结果。编号只显示这一次。</p>
        <p className="public-receipt">{raising.data.receipt}</p>
        <Link to="/public/$bureau/receipt" params={{ bureau }}>
          查询异议处理结果
        </Link>
      </section>
    )
  const tooLarge = evidence.find(({ size }) => size > bytesMax)
  const ready =
    row !== null && by.trim().length > 1 && contact.trim().length > 4 && reason.trim().length > 4 && !tooLarge
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) raising.mutate()
  }
  return (
    <form className="kc-card public-form kc-no-print" onSubmit={submit} aria-labelledby="objecting-title">
      <h2 id="objecting-title">提出异议</h2>
      <p className="kc-quiet">须实名提出。姓名和联系方式只用于核实，不对外公开。</p>
      <label htmlFor="objection-row">针对哪一家</label>
      <Select
        id="objection-row"
        showSearch={{ optionFilterProp: 'label' }}
        value={row}
        placeholder="从名单中选择"
        options={notice.rows.map((cells, index) => ({ value: index, label: `${index + 1} ${cells[0] ?? ''}` }))}
        onChange={setRow}
      />
      <label htmlFor="objection-by">姓名或单位名称</label>
      <Input
        id="objection-by"
        autoComplete="name"
        maxLength={60}
        value={by}
        onChange={({ target }) => setBy(target.value)}
      />
      <label htmlFor="objection-contact">联系方式</label>
      <Input
        id="objection-contact"
        autoComplete="tel"
        maxLength={100}
        placeholder="电话或邮箱"
        value={contact}
        onChange={({ target }) => setContact(target.value)}
      />
      <label htmlFor="objection-reason">事实和理由</label>
      <Input.TextArea
        id="objection-reason"
        autoSize={{ minRows: 4, maxRows: 12 }}
        maxLength={5000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor="objection-evidence">
        证据（可不交，最多 {filesMax} 个 PDF、JPG、PNG，每个不超过 {bytesMax / BYTES_PER_MB} MB）
      </label>
      <input
        id="objection-evidence"
        ref={input}
        className="kc-hidden"
        tabIndex={-1}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png"
        onChange={({ target }) => {
          setEvidence([...evidence, ...Array.from(target.files ?? [])].slice(0, filesMax))
          if (input.current) input.current.value = ''
        }}
      />
      <div className="public-actions">
        <Button disabled={evidence.length >= filesMax} onClick={() => input.current?.click()}>
          选择文件
        </Button>
      </div>
      <ul className="public-files">
        {evidence.map((file) => (
          <li key={`${file.name} ${file.size}`}>
            {file.name}
            <Button size="small" type="link" onClick={() => setEvidence(evidence.filter((one) => one !== file))}>
              去掉
            </Button>
          </li>
        ))}
      </ul>
      {tooLarge && (
        <Alert
          type="warning"
          showIcon
          title={`“${tooLarge.name}”超过 ${bytesMax / BYTES_PER_MB} MB，请压缩后再交，或去掉`}
        />
      )}
      {raising.error && (
        <Alert
          type="error"
          showIcon
          title={`${problemOf(raising.error).message}。${problemOf(raising.error).advice}。`}
        />
      )}
      <div className="public-actions">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={raising.isPending}>
          提交
        </Button>
      </div>
    </form>
  )
}

/** Where the page is not served securely, browsers have no randomUUID. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
