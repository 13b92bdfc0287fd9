import './compared.css'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { ComparedLine, Stretch } from '../../kernel/document/compare.ts'
import { type Span, spansText } from '../../kernel/document/text.ts'

const titles = { changed: '改写', figures: '只换了数', dropped: '删去', added: '新增' } as const

/** Two texts paragraph by paragraph; what stayed is folded away between what changed. */
export function Compared({ lines }: { readonly lines: readonly ComparedLine[] }) {
  const changed = lines.filter(({ kind }) => kind !== 'same').length
  if (changed === 0) return <p className="kc-state">文字和数都一样。</p>
  return (
    <div className="compared">
      {runsOf(lines).map((run, index) =>
        run.same ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a comparison keep their order
          <Same key={index} lines={run.lines} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a comparison keep their order
          run.lines.map((line, at) => <ComparedParagraph key={`${index} ${at}`} line={line} />)
        ),
      )}
    </div>
  )
}

function runsOf(lines: readonly ComparedLine[]) {
  const runs: { same: boolean; lines: ComparedLine[] }[] = []
  for (const line of lines) {
    const same = line.kind === 'same'
    const last = runs.at(-1)
    if (last?.same === same) last.lines.push(line)
    else runs.push({ same, lines: [line] })
  }
  return runs
}

function Same({ lines }: { readonly lines: readonly ComparedLine[] }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button type="link" size="small" className="compared-same" onClick={() => setOpen(true)}>
        {lines.length} 段相同
      </Button>
    )
  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a comparison keep their order
  return lines.map((line, index) => <ComparedParagraph key={index} line={line} />)
}

export function ComparedParagraph({ line, children }: { readonly line: ComparedLine; readonly children?: ReactNode }) {
  return (
    <div className={`compared-line compared-${line.kind}`}>
      {line.kind !== 'same' && <span className="compared-kind">{titles[line.kind]}</span>}
      <p>
        {'stretches' in line ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a line keep their order
          line.stretches.map((stretch, index) => <StretchShown key={index} stretch={stretch} />)
        ) : line.kind === 'dropped' ? (
          <del>{plain(line.spans)}</del>
        ) : line.kind === 'added' ? (
          <ins>{plain(line.spans)}</ins>
        ) : (
          plain(line.spans)
        )}
      </p>
      {children}
    </div>
  )
}

function StretchShown({ stretch: { kind, before, after } }: { readonly stretch: Stretch }) {
  const [was, now] = [plain(before), plain(after)]
  if (kind === 'same') return now
  if (kind === 'figure')
    return (
      <span className="compared-figure">
        <del>{was}</del>
        <span aria-hidden="true">→</span>
        <ins>{now}</ins>
      </span>
    )
  return (
    <>
      {was !== '' && <del>{was}</del>}
      {now !== '' && <ins>{now}</ins>}
    </>
  )
}

function plain(spans: readonly Span[]): string {
  return spansText(spans).replaceAll('\t', '　')
}
