import { PrinterOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useRef } from 'react'
import type { Standing } from '../api/bureau.ts'
import { problemOf } from '../api/client.ts'
import { confirmFigure, type Definition, figureQuery } from '../api/figures.ts'
import { ConfirmedMark, confirmationText } from '../figure/ConfirmedMark.tsx'
import { shownUnit } from '../figure/format.ts'
import { OtherBodies } from './OtherBodies.tsx'
import type { Go } from './place.ts'
import { printCard } from './printCard.ts'

const areaRules: { readonly [rule in Definition['areaRule']]: string } = {
  atOccurrence: '按发生时所在街道',
  atPeriodEnd: '按期末所在街道',
  seller: '按卖方所在地',
  buyer: '按买方所在地',
  site: '按项目（活动、平台）所在地',
  published: '按公布的区划，不分街道',
}

const uses: { readonly [use in NonNullable<Definition['use']>]: string } = {
  public: '可以公开',
  internal: '只供内部使用，不对外报',
  statistics: '企业统计数据，限专人查看，不对外提供',
}

/** 口径卡: what the number means, what it is taken for wrongly, whose it is and who stands behind it. */
export function DefinitionCard({
  definition,
  standing,
  onGo,
}: {
  readonly definition: Definition
  readonly standing: Standing
  /** Opens a record that stands behind a line, where there is room for it. */
  readonly onGo?: Go
}) {
  const card = useRef<HTMLElement>(null)
  const lines: readonly (readonly [string, string | null])[] = [
    ['口径', definition.definition],
    ['易混', definition.confusedWith],
    ['算法', definition.words],
    ['归属', areaRules[definition.areaRule]],
    ['单位', shownUnit(definition)],
    ['责任科室', definition.owner],
    ['可用于', definition.use === null ? null : uses[definition.use]],
  ]
  return (
    <section ref={card} className="kc-card definition" aria-label="口径卡">
      <h3 className="definition-head">
        口径卡　{definition.label}
        <Button
          size="small"
          type="text"
          icon={<PrinterOutlined />}
          aria-label="打印口径卡"
          onClick={() => card.current && printCard(card.current)}
        />
      </h3>
      <dl>
        {lines.map(([name, text]) =>
          text === null ? null : (
            <div key={name} className="definition-line">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        <OtherBodies standing={standing} indicator={definition.id} onGo={onGo} />
        <Confirming definition={definition} standing={standing} />
      </dl>
    </section>
  )
}

function Confirming({ definition, standing }: { readonly definition: Definition; readonly standing: Standing }) {
  const { message } = App.useApp()
  const { data } = useQuery(figureQuery(standing, definition.id))
  const confirming = useMutation({
    mutationFn: () => confirmFigure(standing, definition.id),
    onSuccess: () => void message.success('已确认，驾驶舱和文稿中的标记变为实心'),
    onError: (error) => void message.error(`${problemOf(error).message}。${problemOf(error).advice}`),
  })
  const figure = data?.find(({ id }) => id === definition.id)
  if (figure === undefined) return null
  const offered = standing.asOf === undefined && figure.value !== null && figure.confirmation?.state !== 'confirmed'
  return (
    <div className="definition-line">
      <dt>确认</dt>
      <dd className="definition-confirmed">
        <ConfirmedMark figure={figure} /> {confirmationText(figure.confirmation, definition.owner)}
        {figure.confirmation?.note != null && <span className="kc-quiet">（{figure.confirmation.note}）</span>}
        {offered && (
          <Button size="small" loading={confirming.isPending} onClick={() => confirming.mutate()}>
            确认本期数
          </Button>
        )}
      </dd>
    </div>
  )
}
