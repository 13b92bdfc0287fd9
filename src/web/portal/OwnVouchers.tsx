import '../policies/policies.css'
import '../form/form.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Input, Modal, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { bookVoucher, type Made, ownVouchersQuery, type OwnVouchers as Told, type Voucher } from '../api/policies.ts'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'
import { useDoing } from '../people/useDoing.ts'
import { yuanText } from '../policies/amount.ts'
import { useHere } from '../shell/standing.ts'

const route = getRouteApi('/$bureau/own-vouchers')

/** 我的创新券: what is left on each, what it was used for, and booking a service with one. */
export function OwnVouchers() {
  const { bureau } = useHere()
  useTitle('我的创新券')
  const [booking, setBooking] = useState<Voucher | null>(null)
  const { data, error, refetch } = useQuery(ownVouchersQuery(bureau))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 6 }} />
  return (
    <div className="policies">
      <div className="kc-tabs">
        <h1>我的创新券</h1>
      </div>
      {data.vouchers.length === 0 && (
        <div className="kc-card kc-state">
          <strong>还没有创新券</strong>
          <p>领券的办法请看科技局的通知。</p>
        </div>
      )}
      {data.vouchers.map((voucher) => (
        <section key={voucher.id} className="kc-card policy-block" aria-label={voucher.number}>
          <div className="policy-head">
            <h2>{voucher.number}</h2>
            <span className="policy-sum">可用 {yuanText(voucher.quota.available)}</span>
            <span className="kc-quiet">
              券额 {yuanText(voucher.quota.issued)}　已锁定 {yuanText(voucher.quota.locked)}　已兑付{' '}
              {yuanText(voucher.quota.redeemed)}
              {Number(voucher.quota.expired) > 0 && `　已失效 ${yuanText(voucher.quota.expired)}`}　有效期至{' '}
              {voucher.expiresOn ?? '--'}
            </span>
            {Number(voucher.quota.available) > 0 && (
              <Button type="primary" size="small" onClick={() => setBooking(voucher)}>
                预约服务
              </Button>
            )}
          </div>
          <ul className="policy-list">
            {voucher.uses.map(({ id, contract, service, amount, stateLabel }) => (
              <li key={id}>
                <Link to="/$bureau/cases/$register/$record" params={{ bureau, register: 'voucherUse', record: id }}>
                  {service} {contract}
                </Link>{' '}
                {yuanText(amount)} <span className="kc-quiet">{stateLabel}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {booking !== null && (
        <Booking bureau={bureau} voucher={booking} choices={data} onClose={() => setBooking(null)} />
      )}
    </div>
  )
}

function Booking({
  bureau,
  voucher,
  choices,
  onClose,
}: {
  readonly bureau: string
  readonly voucher: Voucher
  readonly choices: Told
  readonly onClose: () => void
}) {
  const navigate = route.useNavigate()
  const [institution, setInstitution] = useState<string | null>(null)
  const [service, setService] = useState<string | null>(null)
  const [contract, setContract] = useState('')
  const [contractAmount, setContractAmount] = useState('')
  const [amount, setAmount] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { busy, run } = useDoing<Made>(({ id, problems: [first] }) => {
    if (first !== undefined || id === null)
      return setProblem(first === undefined ? '没有提交' : `${first.message}。${first.advice}`)
    void navigate({ to: '/$bureau/cases/$register/$record', params: { bureau, register: 'voucherUse', record: id } })
  })
  return (
    <Modal
      open
      title={`预约服务：${voucher.number}`}
      okText="预约"
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{
        disabled:
          institution === null || service === null || [contract, contractAmount, amount].some((one) => one === ''),
      }}
      onCancel={onClose}
      onOk={() => {
        if (institution === null || service === null) return
        run(() => bookVoucher(bureau, voucher.id, { institution, service, contract, contractAmount, amount }), '已预约')
      }}
    >
      <p className="kc-quiet">可用 {yuanText(voucher.quota.available)}。科技局核对后锁定金额，完成服务后兑付。</p>
      <div className="policy-form">
        <label htmlFor="own-institution">服务机构</label>
        <Select
          id="own-institution"
          showSearch
          optionFilterProp="label"
          value={institution}
          options={choices.institutions.map(({ id, name, services }) => ({
            value: id,
            label: services === null ? name : `${name}（${services}）`,
          }))}
          onChange={setInstitution}
        />
        <label htmlFor="own-service">服务类型</label>
        <Select
          id="own-service"
          value={service}
          options={choices.services.map((one) => ({ value: one, label: one }))}
          onChange={setService}
        />
        <label htmlFor="own-contract">合同编号</label>
        <Input id="own-contract" value={contract} onChange={({ target }) => setContract(target.value.trim())} />
        <label htmlFor="own-whole">合同金额（元）</label>
        <Input
          id="own-whole"
          inputMode="decimal"
          value={contractAmount}
          onChange={({ target }) => setContractAmount(target.value.trim())}
        />
        <label htmlFor="own-use">用券金额（元）</label>
        <Input
          id="own-use"
          inputMode="decimal"
          value={amount}
          onChange={({ target }) => setAmount(target.value.trim())}
        />
        {problem !== null && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  )
}
