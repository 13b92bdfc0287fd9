import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** A4 at 96 dots an inch. */
const SHEET_PX = (210 / 25.4) * 96

/** A part of a form that is never cut by the end of a page. */
export interface Block {
  readonly key: string
  readonly node: ReactNode
}

/**
 * Lays blocks out on sheets of A4. A stylesheet cannot say "page x of y" in the browsers that offices have: what goes
 * on which page is measured here, and each page knows its number.
 */
export function Sheets({
  blocks,
  corner,
  foot,
}: {
  readonly blocks: readonly Block[]
  readonly corner: ReactNode
  readonly foot: ReactNode
}) {
  const measure = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly (readonly Block[])[]>([])
  const around = useRef<HTMLDivElement>(null)
  const scale = useScale(around)
  useLayoutEffect(() => {
    const frame = measure.current
    if (frame === null) return
    const room = frame.clientHeight
    const heights = Array.from(frame.children, (child) => child.getBoundingClientRect().height)
    setPages(divided(blocks, heights, room))
  }, [blocks])
  return (
    <>
      <div className="sheet sheet-measure" aria-hidden="true">
        <div className="sheet-body" ref={measure}>
          {blocks.map(({ key, node }) => (
            <div key={key}>{node}</div>
          ))}
        </div>
      </div>
      <div ref={around}>
        <div className="sheets-shown" style={{ '--sheet-scale': scale } as CSSProperties}>
          {pages.map((page, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <section key={index} className="sheet" aria-label={`第 ${index + 1} 页`}>
              <div className="sheet-corner">{corner}</div>
              <div className="sheet-body">
                {page.map(({ key, node }) => (
                  <div key={key}>{node}</div>
                ))}
              </div>
              <p className="sheet-foot">
                {foot}
                <span>
                  第 {index + 1} 页　共 {pages.length} 页
                </span>
              </p>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}

/** A sheet is wider than a phone: there it is shown small enough to be seen whole. */
function useScale(around: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const frame = around.current
    if (frame === null) return
    const watch = new ResizeObserver(() => setScale(Math.min(1, frame.clientWidth / SHEET_PX)))
    watch.observe(frame)
    return () => watch.disconnect()
  }, [around])
  return scale
}

export function divided(
  blocks: readonly Block[],
  heights: readonly number[],
  room: number,
): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]]
  let used = 0
  blocks.forEach((block, index) => {
    const height = heights[index] ?? 0
    if (used + height > room && used > 0) {
      pages.push([])
      used = 0
    }
    pages[pages.length - 1]?.push(block)
    used += height
  })
  return pages
}
