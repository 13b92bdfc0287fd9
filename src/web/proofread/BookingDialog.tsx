import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Checkbox, Input, Modal, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type Booking, type BookingOrder, bookClaims, previewBookings } from '../api/proofread.ts'

type Kind = BookingOrder['as']['kind']

const titles: { readonly [kind in Kind]: string } = { opening: '记为期初数', assertion: '记为核对数' }
const outcomes: { readonly [outcome in Booking['outcome']]: string } = {
  new: '新记',
  changed: '更新',
  same: '已有',
  refused: '不记',
}

/** What is to be confirmed comes first. */
function inOrder(bookings: readonly Booking[]): readonly Booking[] {
  const order = ['new', 'changed', 'same', 'refused']
  return [...bookings].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
}

/** What would be kept of the chosen figures, each to be confirmed; nothing is written before that. */
export function BookingDialog({
  bureau,
  id,
  kind,
  claims,
  onClose,
}: {
  readonly bureau: string
  readonly id: string
  readonly kind: Kind
  readonly claims: BookingOrder['claims']
  readonly onClose: () => void
}) {
  const { message } = App.useApp()
  const client = useQueryClient()
  const [body, setBody] = useState('')
  const [without, setWithout] = useState<readonly number[]>([])
  const as: BookingOrder['as'] = kind === 'opening' ? { kind } : { kind, body: body.trim() }
  const isReady = as.kind === 'opening' || as.body !== ''
  const { data, error } = useQuery({
    queryKey: ['bookings', bureau, id, as, claims],
    queryFn: () => previewBookings(bureau, id, { as, claims }),
    enabled: isReady,
    staleTime: 0,
    retry: false,
  })
  const taken = (data ?? []).filter(
    ({ outcome, claim }) => (outcome === 'new' || outcome === 'changed') && !without.includes(claim),
  )
  const booking = useMutation({
    mutationFn: () =>
      bookClaims(bureau, id, { as, claims: claims.filter(({ claim }) => taken.some((one) => one.claim === claim)) }),
    onSuccess: (booked) => {
      void message.success(`已${titles[kind]} ${booked.filter(({ outcome }) => outcome !== 'refused').length} 个`)
      void client.invalidateQueries({ queryKey: ['figures'] })
      onClose()
    },
  })
  const failed = error ?? booking.error
  const problem = failed === null ? null : problemOf(failed)
  return (
    <Modal
      open
      width={760}
      title={titles[kind]}
      okText={`确认记入 ${taken.length} 个`}
      cancelText="取消"
      okButtonProps={{ disabled: taken.length === 0, loading: booking.isPending }}
      onOk={() => booking.mutate()}
      onCancel={onClose}
    >
      {kind === 'assertion' && (
        <Input
          aria-label="发布单位"
          placeholder="这是哪个单位的数，如：市科技局"
          value={body}
          onChange={({ target }) => setBody(target.value)}
        />
      )}
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {data === undefined && isReady && problem === null && <Skeleton paragraph={{ rows: 4 }} />}
      <ul className="bookings">
        {inOrder(data ?? []).map(({ claim, outcome, label, periodName, value, unit, sentence, reason }) => (
          <li key={claim}>
            {outcome === 'new' || outcome === 'changed' ? (
              <Checkbox
                checked={!without.includes(claim)}
                onChange={({ target }) =>
                  setWithout(target.checked ? without.filter((one) => one !== claim) : [...without, claim])
                }
              >
                {label}，{periodName}：<strong>{`${value}${unit}`}</strong>
                {outcome === 'changed' && `（${outcomes[outcome]}）`}
              </Checkbox>
            ) : (
              <span className="bookings-not">
                {outcomes[outcome]}
                {label !== null && `　${label}，${periodName}：${value}${unit}`}
                {reason !== null && `　${reason}`}
              </span>
            )}
            <p className="kc-quiet">{sentence}</p>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
