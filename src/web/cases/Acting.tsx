import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { CaseAnswer, Offer } from '../api/cases.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { Clock } from './Clock.tsx'

/** Where a phone has room for no more. */
const MAIN_ON_PHONE = 2

/** What carries a case on comes first; what sends it back or ends it is never the button under the thumb. */
const onward: ReadonlySet<Offer['kind']> = new Set(['submit', 'accept', 'pass', 'move'])
const order: readonly Offer['kind'][] = ['submit', 'accept', 'pass', 'move', 'reopen', 'sendBack', 'reject', 'withdraw']

function place({ kind }: Offer): number {
  return order.indexOf(kind)
}

/** What may be done now, always at the same place; what may not, with its reasons when asked. */
export function Acting({ of, onAct }: { readonly of: CaseAnswer; readonly onAct: (name: string) => void }) {
  const narrow = useNarrow()
  const [reasons, setReasons] = useState(false)
  const may = of.offers.filter((offer) => offer.may)
  const mayNot = of.offers.filter((offer) => !offer.may)
  const own = may.filter(({ kind }) => kind !== 'common').sort((a, b) => place(a) - place(b))
  const first = own.find(({ kind }) => onward.has(kind))
  const rest = own.filter((offer) => offer !== first)
  const common = may.filter(({ kind }) => kind === 'common')
  const holders = [
    ...(of.assigned === null ? [] : [`承办：${of.assigned}`]),
    ...(of.awaited.length === 0 ? [] : [`等待会签：${of.awaited.join('、')}`]),
  ]
  return (
    <section className="kc-card case-acting" aria-label="办理">
      <h2>办理</h2>
      <Clock of={of} />
      {holders.length > 0 && <p>{holders.join('；')}</p>}
      <div className={narrow ? 'case-acts case-acts-phone' : 'case-acts'} role="toolbar" aria-label="可以办理的">
        {first !== undefined && (
          <Button type="primary" onClick={() => onAct(first.name)}>
            {first.label}
          </Button>
        )}
        {narrow ? (
          <Rest offers={[...rest, ...common]} onAct={onAct} />
        ) : (
          <>
            {rest.map((offer) => (
              <Button key={offer.name} danger={isAdverse(offer)} onClick={() => onAct(offer.name)}>
                {offer.label}
              </Button>
            ))}
            {common.length > 0 && (
              <div className="case-common">
                {common.map((offer) => (
                  <Button key={offer.name} type="text" size="small" onClick={() => onAct(offer.name)}>
                    {offer.label}
                  </Button>
                ))}
              </div>
            )}
          </>
        )}
        {may.length === 0 && <p className="kc-quiet">{of.ended ? '已办结，没有要办的' : '现在没有您可以办理的'}</p>}
      </div>
      {mayNot.length > 0 && (
        <>
          <button
            type="button"
            className="kc-plain case-link"
            aria-expanded={reasons}
            onClick={() => setReasons(!reasons)}
          >
            {reasons ? '收起' : `还有 ${mayNot.length} 项现在不能办，看为什么`}
          </button>
          {reasons && (
            <dl className="case-not">
              {mayNot.map(({ name, label, why }) => (
                <div key={name}>
                  <dt>{label}</dt>
                  {why.map(({ message, advice }) => (
                    <dd key={message}>
                      {message}。{advice}。
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </section>
  )
}

function Rest({ offers, onAct }: { readonly offers: readonly Offer[]; readonly onAct: (name: string) => void }) {
  const shown = offers.slice(0, MAIN_ON_PHONE - 1)
  const more = offers.slice(MAIN_ON_PHONE - 1)
  return (
    <>
      {shown.map((offer) => (
        <Button key={offer.name} onClick={() => onAct(offer.name)}>
          {offer.label}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map((offer) => ({ key: offer.name, label: offer.label, danger: isAdverse(offer) })),
            onClick: ({ key }) => onAct(key),
          }}
        >
          <Button>更多办理</Button>
        </Dropdown>
      )}
    </>
  )
}

function isAdverse({ kind }: Offer): boolean {
  return kind === 'reject' || kind === 'withdraw'
}
