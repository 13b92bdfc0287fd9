import './paper.css'
import './remarks.css'
import './verify.css'
import { Link } from '@tanstack/react-router'
import { Alert, Tag } from 'antd'
import { useRef } from 'react'
import type { VerifiedFigure, VerifiedFile } from '../api/documents.ts'
import { localTime } from '../common/time.ts'
import { readAspect } from '../search.ts'
import { type ToOpen, useOpenFigure } from '../shell/useOpenFigure.ts'
import { figureName } from './facts.ts'

const verdicts = {
  altered: { title: '被人工改动', about: '文件里的数与文稿不一样，是有人改的。' },
  missing: {
    title: '控件缺失',
    about: '数的标记没有了。文字还在的，多半是换软件另存丢的；文字也没有的，是这句被删了。',
  },
  restated: { title: '台账已更正', about: '文件没有改，是定稿以后台账改了。' },
  agrees: { title: '与账一致', about: '' },
} as const
const ofSheets = {
  ...verdicts,
  altered: { ...verdicts.altered, about: '文件里的数与报出的不一样，是有人改的。' },
  missing: { title: '没有找到', about: '这一行、这一列或标记不在文件里了。' },
  restated: { ...verdicts.restated, about: '文件没有改，是报出以后台账改了。' },
} as const
const whats: { readonly [what: string]: string } = {
  digits: '数字被改',
  unit: '单位被改',
  direction: '增减被改',
  agrees: '文字中的数未变',
  gone: '文字中已找不到',
}

/** The verdict on each figure of a file: a list of what wants a look, and the file itself with each in its place. */
export function Verified({
  bureau,
  name,
  report,
}: {
  readonly bureau: string
  readonly name: string
  readonly report: VerifiedFile
}) {
  const { document, figures, copy, journal } = report
  const isSheet = document.kind === 'sheet'
  const paper = useRef<HTMLDivElement>(null)
  const show = (figure: string) =>
    paper.current?.querySelector(`[data-figure="${figure}"]`)?.scrollIntoView({ block: 'center' })
  const of = (verdict: VerifiedFigure['verdict']) => figures.filter((one) => one.verdict === verdict)
  const [altered, missing, restated] = [of('altered'), of('missing'), of('restated')]
  const clean = altered.length + missing.length === 0 && journal === 'holds'
  return (
    <div className="verified">
      <section className="kc-card verified-head" aria-label="核验结论">
        <p>
          {name}是{' '}
          <Link to={isSheet ? '/$bureau/sheets/$id' : '/$bureau/documents/$id'} params={{ bureau, id: document.id }}>
            《{document.title}》
          </Link>{' '}
          <Tag color={document.status === 'frozen' ? 'blue' : 'default'}>
            {isSheet ? '报数单' : document.status === 'frozen' ? '已定稿' : '草稿'}
          </Tag>
          {document.foundBy === 'title' && <span className="kc-quiet">按标题找到</span>}
        </p>
        <p className="kc-quiet">
          {document.frozenAt === null ? '' : `${localTime(document.frozenAt)} ${isSheet ? '报出' : '定稿'}，`}截止第{' '}
          {document.cutoff.entry} 号变动（
          {localTime(document.cutoff.recordedAt)}）
        </p>
        <ul className="verified-counts">
          <li>
            <strong>{report.count}</strong> 个数
          </li>
          <li className="verified-agrees">
            <strong>{report.agree}</strong> 与{isSheet ? '报出的' : '文稿'}一致
          </li>
          <li className={altered.length > 0 ? 'verified-altered' : ''}>
            <strong>{altered.length}</strong> 被人工改动
          </li>
          <li className={missing.length > 0 ? 'verified-missing' : ''}>
            <strong>{missing.length}</strong> {isSheet ? '没有找到' : '控件缺失'}
          </li>
          <li className={restated.length > 0 ? 'verified-restated' : ''}>
            <strong>{restated.length}</strong> 台账已更正
          </li>
        </ul>
        {journal === 'broken' && (
          <Alert
            type="error"
            showIcon
            title="总账中已找不到定稿时的位置"
            description="账被换过，核验不能作数。请管理员运行 kechuang journal verify 检查总账。"
          />
        )}
        {copy === 'altered' && (
          <Alert
            type="warning"
            showIcon
            title="文件内部自带的引用副本也被改动过"
            description="不影响结论：核验以账为准。"
          />
        )}
        {clean && restated.length === 0 && <p className="verified-clean">全部一致。</p>}
      </section>
      <div className="verified-body">
        <article className="paper verified-paper" ref={paper} aria-label="文件的文字">
          {report.lines.map((spans, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file keep their order
            <p key={line} className={spans.some(({ text }) => text.includes('\t')) ? 'verified-row' : 'paper-text'}>
              {spans.map(({ text, figure }, index) => (
                <Marked
                  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line keep their order
                  key={index}
                  text={text}
                  figure={figures.find(({ id }) => id === figure)}
                  document={document}
                />
              ))}
            </p>
          ))}
        </article>
        <aside className="verified-list" aria-label="逐个结论">
          {[altered, missing, restated].map((list) => {
            const [first] = list
            if (first === undefined) return null
            const { title, about } = (isSheet ? ofSheets : verdicts)[first.verdict]
            return (
              <section key={first.verdict} className="kc-card kc-panel" aria-label={title}>
                <h2 className={`verified-${first.verdict}`}>
                  {title}（{list.length}）
                </h2>
                <p className="kc-quiet">{about}</p>
                <ul>
                  {list.map((one) => (
                    <li key={one.id}>
                      <button type="button" className="kc-plain remarks-figure" onClick={() => show(one.id)}>
                        {figureName(one)}
                      </button>
                      <p>{sayingOf(one)}</p>
                      <p className="kc-quiet">
                        {one.where}　{one.periodName}
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </aside>
      </div>
    </div>
  )
}

function inSheet({ opens }: VerifiedFigure, { cutoff }: VerifiedFile['document']): ToOpen {
  const { indicator, aspect, period, area, slice } = opens
  return {
    id: indicator,
    aspect: readAspect(aspect === 'pointChange' ? 'growth' : aspect) ?? 'value',
    during: period,
    at: area,
    known: `#${cutoff.entry}`,
    ...(slice === null ? {} : { slice }),
  }
}

function sayingOf({ verdict, expected, found, what, now, by, reason }: VerifiedFigure) {
  switch (verdict) {
    case 'altered':
      return (
        <>
          账上为 <strong>{expected}</strong>，文件为 <del>{found === '' ? '（删去）' : found}</del>（
          {whats[what ?? ''] ?? ''}）
        </>
      )
    case 'missing':
      return (
        <>
          账上为 <strong>{expected}</strong>，{whats[what ?? ''] ?? ''}
        </>
      )
    case 'restated':
      return (
        <>
          文稿为 {expected}，账上现为 <strong>{now}</strong>
          {[by, reason].some(Boolean) && `（${[by, reason].filter(Boolean).join('，')}）`}
        </>
      )
    case 'agrees':
      return null
  }
}

function Marked({
  text,
  figure,
  document,
}: {
  readonly text: string
  readonly figure: VerifiedFigure | undefined
  readonly document: VerifiedFile['document']
}) {
  const { open, openCitation } = useOpenFigure()
  if (figure === undefined) return text.replaceAll('\t', '　')
  const words = `${figureName(figure)}，${verdicts[figure.verdict].title}，账上为 ${figure.now ?? figure.expected}`
  return (
    <button
      type="button"
      data-figure={figure.id}
      className={`chip verdict verdict-${figure.verdict}`}
      title={words}
      aria-label={`${text}，${words}，打开`}
      onClick={() =>
        document.kind === 'document' ? openCitation(document.id, figure.id) : open(inSheet(figure, document))
      }
    >
      {text}
      {figure.verdict === 'altered' && <span className="verdict-right">{figure.expected}</span>}
    </button>
  )
}
