import type { Block, DocumentText, HeadingLevel, Span } from '../../kernel/document/text.ts'
import type { DocumentCopy } from './copy.ts'

/** A half-year report with a block of every kind, for tests: `{}` marks figures as `{id:digits}`. */
export function exampleReport(): DocumentText {
  return [
    { kind: 'title', spans: spans('临江区科学技术局关于{p1:2026}年上半年') },
    { kind: 'title', spans: spans('科技创新工作情况的报告') },
    paragraph('区人民政府：'),
    paragraph(
      '上半年，全区新认定高新技术企业{f1:125}家，同比增长{f2:12.6}%；技术合同成交额{f3:86.35}亿元，现将“科创台账”——有关情况报告如下。',
    ),
    heading(1, '一、主要工作'),
    heading(2, '（一）创新主体'),
    heading(3, '1. 高新技术企业'),
    heading(4, '（1）分街道情况'),
    paragraph('有效期内高新技术企业{f4:1,286}家。'),
    {
      kind: 'table',
      caption: '表1 各街道高新技术企业',
      unit: '单位：家、%',
      columns: [
        { title: '街道', align: 'left', width: 2 },
        { title: '企业数', align: 'right', width: 1 },
        { title: '同比', align: 'right', width: 1 },
      ],
      rows: [
        [spans('江东街道'), spans('{t1:48}'), spans('{t2:-3.1}')],
        [spans('江西街道'), spans('{t3:77}'), []],
        [spans('备注：江西街道含托管园区')],
      ],
    },
    paragraph('特此报告。'),
    { kind: 'signature', agency: '临江区科学技术局', date: '2026年7月5日' },
    { kind: 'attachment', mark: '附件1', title: '新认定高新技术企业名单' },
    paragraph('共{f5:125}家。'),
  ]
}

export function exampleCopy(): DocumentCopy {
  return {
    documentId: 'D-2026-0007',
    title: '关于2026年上半年科技创新工作情况的报告',
    bureau: '临江区科学技术局',
    period: '2026-H1',
    cutoff: { entry: 10_234, recordedAt: '2026-07-01T08:00:00.000001+08:00', hash: '9f2c' },
    citations: [
      {
        id: 'f1',
        indicator: 'newHighTech',
        label: '新认定高新技术企业',
        period: '2026-H1',
        area: '330199',
        value: '125',
        text: '125',
        formula: 'flow(认定) < 全年 & "已公告"',
      },
      {
        id: 'f2',
        indicator: 'newHighTechGrowth',
        label: '  新认定高新技术企业\n同比  ',
        period: '2026-H1',
        area: '330199',
        value: null,
        text: '',
        formula: '',
      },
    ],
  }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', spans: spans(text) }
}

export function heading(level: HeadingLevel, text: string): Block {
  return { kind: 'heading', level, spans: spans(text) }
}

export function spans(text: string): Span[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, figure, digits] = /^\{([^:]*):(.*)\}$/.exec(piece) ?? []
      return figure === undefined || digits === undefined ? { text: piece } : { text: digits, figure }
    })
}

/** The figures of a document in reading order, as the controls of its file should hold them. */
export function figuresOf(document: DocumentText): { tag: string; text: string }[] {
  return document
    .flatMap((block) => ('spans' in block ? block.spans : block.kind === 'table' ? block.rows.flat(2) : []))
    .flatMap((span) => (span.figure === undefined ? [] : [{ tag: span.figure, text: span.text }]))
}
