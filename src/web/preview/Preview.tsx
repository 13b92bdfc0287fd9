import './preview.css'
import {
  DownloadOutlined,
  LeftOutlined,
  RightOutlined,
  RotateRightOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, InputNumber, Modal, Spin } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { previewQuery } from '../api/preview.ts'
import { Failure } from '../common/Failure.tsx'
import { useNarrow } from '../common/useNarrow.ts'

/** How wide a page is shown, against the room that there is. */
const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3] as const
const FITTING = 2
const QUARTER = 90
const FULL_TURN = 360
const WIDTH = 1_080

/** 预览: a file page by page, as a picture that was drawn by the server. */
export default function Preview({
  name,
  href,
  onClose,
}: {
  readonly name: string
  readonly href: string
  readonly onClose: () => void
}) {
  const narrow = useNarrow()
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(FITTING)
  const [turn, setTurn] = useState(0)
  const room = useRef<HTMLElement>(null)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...previewQuery(href, page),
    placeholderData: keepPreviousData,
  })
  const pages = data?.pages ?? 1
  const to = (wanted: number) => setPage(Math.min(Math.max(wanted, 1), pages))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => {
    room.current?.scrollTo({ top: 0 })
  }, [page])
  // Wherever in the dialog somebody is; what is typed into a field stays there.
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      const step = keys[event.key]
      if (step === undefined || event.target instanceof HTMLInputElement) return
      event.preventDefault()
      setPage((now) => Math.min(Math.max(now + step, 1), pages))
    }
    document.addEventListener('keydown', byKey)
    return () => document.removeEventListener('keydown', byKey)
  }, [pages])
  return (
    <Modal
      open
      title={<span className="preview-name">{name}</span>}
      width={narrow ? '100%' : WIDTH}
      footer={null}
      onCancel={onClose}
      centered
      rootClassName="preview-modal"
    >
      <div className="preview">
        <div className="preview-bar" role="toolbar" aria-label="预览">
          <Button
            icon={<LeftOutlined />}
            aria-label="上一页"
            title="上一页（←）"
            disabled={page <= 1}
            onClick={() => to(page - 1)}
          />
          <span className="preview-page">
            <InputNumber
              size="small"
              min={1}
              max={pages}
              value={page}
              controls={false}
              aria-label="页码"
              onChange={(wanted) => wanted !== null && to(wanted)}
            />{' '}
            / {pages} 页
          </span>
          <Button
            icon={<RightOutlined />}
            aria-label="下一页"
            title="下一页（→）"
            disabled={page >= pages}
            onClick={() => to(page + 1)}
          />
          <span className="preview-gap" />
          <Button
            icon={<ZoomOutOutlined />}
            aria-label="缩小"
            title="缩小"
            disabled={zoom === 0}
            onClick={() => setZoom(zoom - 1)}
          />
          <Button
            icon={<ZoomInOutlined />}
            aria-label="放大"
            title="放大"
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(zoom + 1)}
          />
          <Button
            icon={<RotateRightOutlined />}
            aria-label="旋转"
            title="旋转"
            onClick={() => setTurn((turn + QUARTER) % FULL_TURN)}
          />
          <Button icon={<DownloadOutlined />} href={href} download={name} aria-label="下载" title="下载">
            {narrow ? null : '下载'}
          </Button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys */}
        <section ref={room} className="preview-room" tabIndex={0} aria-label="页面" aria-busy={isPlaceholderData}>
          {error ? (
            <Failure error={error} onRetry={() => void refetch()} />
          ) : data === undefined ? (
            <Spin className="preview-wait" description="正在生成预览" />
          ) : (
            <Picture
              picture={data.picture}
              says={isPlaceholderData ? `正在载入第 ${page} 页` : `${name} 第 ${page} 页，共 ${pages} 页`}
              zoom={ZOOMS[zoom] ?? 1}
              turn={turn}
            />
          )}
        </section>
        <p className="kc-quiet preview-note">
          预览是服务器画出的图片，与原件有出入时以下载的原件为准。查看记入审计日志。
        </p>
      </div>
    </Modal>
  )
}

const keys: { readonly [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }

/** A page lying on its side takes the room of its height. */
function Picture({
  picture,
  says,
  zoom,
  turn,
}: {
  readonly picture: string
  readonly says: string
  readonly zoom: number
  readonly turn: number
}) {
  const [ratio, setRatio] = useState(1)
  const lying = turn % (2 * QUARTER) !== 0
  return (
    <div
      className="preview-sheet"
      style={{ width: `${zoom * 100}%`, ...(lying ? { paddingTop: `${zoom * 100 * ratio}%` } : {}) }}
    >
      <img
        src={picture}
        alt={says}
        className={lying ? 'preview-lying' : undefined}
        style={{
          transform: turn === 0 ? undefined : lying ? `translate(-50%, -50%) rotate(${turn}deg)` : `rotate(${turn}deg)`,
          ...(lying ? { width: `${100 * ratio}%` } : {}),
        }}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setRatio(naturalWidth / naturalHeight)}
      />
    </div>
  )
}
