import './drill.css'
import '../figure/figure.css'
import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { useNarrow } from '../common/useNarrow.ts'
import { asOfText } from '../shell/Cutoff.tsx'
import type { Here } from '../shell/standing.ts'
import { type OpenedFigure, standingOfFigure, useOpenFigure } from '../shell/useOpenFigure.ts'
import { CellView } from './CellView.tsx'
import { FigureView } from './FigureView.tsx'
import type { Place } from './place.ts'
import { RecordView } from './RecordView.tsx'

const WIDTH = 780

/** A figure opened in place: its formula or its postings, from there a record, from there the cell it came from. */
export default function DrillDrawer({ here, opened }: { readonly here: Here; readonly opened: OpenedFigure }) {
  const narrow = useNarrow()
  const { close } = useOpenFigure()
  const [visited, setVisited] = useState<readonly Place[]>([])
  const figure = JSON.stringify(opened)
  // Another figure starts from its own beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figure is what the effect waits for
  useEffect(() => setVisited([]), [figure])
  const place = visited.at(-1)
  const go = (to: Place) => setVisited([...visited, to])
  const standing = standingOfFigure(here, opened)
  return (
    <Drawer
      open
      size={narrow ? '100%' : WIDTH}
      onClose={close}
      title={
        <span className="drill-title">
          {place !== undefined && (
            <Button
              type="text"
              icon={<ArrowLeftOutlined />}
              aria-label="返回上一层"
              onClick={() => setVisited(visited.slice(0, -1))}
            />
          )}
          {titleOf(place)}
          <small>
            {opened.kind === 'citation' ? '按文稿的截止' : asOfText({ asOf: standing.asOf, state: here.state })}
          </small>
        </span>
      }
    >
      {place === undefined && <FigureView standing={standing} opened={opened} onGo={go} />}
      {place?.kind === 'record' && (
        <RecordView key={place.id} bureau={here.bureau} register={place.register} id={place.id} onGo={go} />
      )}
      {place?.kind === 'cell' && <CellView bureau={here.bureau} source={place.source} />}
    </Drawer>
  )
}

function titleOf(place: Place | undefined): string {
  switch (place?.kind) {
    case undefined:
      return '这个数怎么来的'
    case 'record':
      return '记录'
    case 'cell':
      return '原表'
  }
}
