import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { always } from '../../kernel/dated.ts'
import { plainText } from '../../kernel/document/text.ts'
import { half } from '../../kernel/period.ts'
import type { Register } from '../../kernel/register.ts'
import type { AreaCode } from '../../kernel/values.ts'
import { type Content, content } from '../../kernel/version.ts'
import { everything } from '../../lines/index.ts'
import { addBureau, saveAreas } from '../../store/bureau.ts'
import { bureauScope, inScope, type Store } from '../../store/database.ts'
import { verifyJournal } from '../../store/journal/verify.ts'
import { folderFiles } from '../../store/keepers/folder.ts'
import { listRecords } from '../../store/records/load.ts'
import { saveRecords } from '../../store/records/save.ts'
import { Refusal } from '../../store/refusal.ts'
import { testStore } from '../../store/testing.ts'
import { editDraft, exportWord, listDocuments, openDocument, restatements, usedCitations } from './document.ts'
import { compareDocuments } from './documentCompare.ts'
import { freezeDocument, issuedBefore } from './documentFreeze.ts'
import { refreshDraft } from './documentRefresh.ts'
import { citeSentence, outdatedSentences } from './documentSentences.ts'
import { createDraft } from './draft.ts'
import { type Office, work } from './office.ts'
import { verifyFile } from './verify.ts'

const bureau = '990101'
const east = '990101001' as AreaCode
const west = '990101002' as AreaCode

const registerOf = (name: string): Register => {
  const found = everything.registers.get(name)
  assert.ok(found, name)
  return found
}

describe('a document', () => {
  let store: Store
  let office: Office
  let folder: string
  let payment: { id: string; firm: string }

  before(async () => {
    store = await testStore()
    folder = mkdtempSync(join(tmpdir(), 'kechuang-document-'))
    office = { store, catalog: everything, bureau, actor: '王芳', files: folderFiles(folder) }
    await addBureau(store, { code: bureau, name: '云浦区科学技术局' }, '云浦区')
    await inScope(store, bureauScope(bureau), (tx) =>
      saveAreas(tx, bureau, [
        { code: east, name: '东江街道', parent: bureau as AreaCode, also: [], group: null },
        { code: west, name: '西岭街道', parent: bureau as AreaCode, also: [], group: null },
      ]),
    )
    const enterprise = registerOf('enterprise')
    const firm = await save(enterprise, {
      creditCode: '91350100M000100Y43',
      name: always('甲公司'),
      area: always(east),
      status: always('存续'),
    })
    await save(registerOf('payment'), paid(firm, 2025, '1000000'))
    payment = { id: await save(registerOf('payment'), paid(firm, 2026, '1620000')), firm }
    await save(registerOf('recognition'), {
      title: '高新技术企业',
      enterprise: firm,
      batch: '2025-01',
      recognisedOn: '2025-11-06',
      expiresOn: '2028-11-05',
    })
    for (const [period, value] of [
      ['2026-01..05', '9.84'],
      ['2025-01..05', '8.66'],
    ] as const)
      await save(registerOf('series'), { series: '规上工业研发费用', area: bureau, period, value, status: '最终' })
    await save(registerOf('target'), { indicator: 'fundsPaid', area: bureau, year: 2026, value: '30000000' })
  })

  after(() => rmSync(folder, { recursive: true, force: true }))

  function paid(firm: string, year: number, amount: string): Content['values'] {
    return {
      enterprise: firm,
      policy: '云科〔2025〕12号',
      item: '研发奖补',
      policyYear: year,
      level: '区',
      paidOn: `${year}-03-02`,
      paid: amount,
    }
  }

  async function save(
    register: Register,
    values: Content['values'],
    { id = null as string | null, reason = null as string | null } = {},
  ): Promise<string> {
    return work(office, async (at) => {
      const { saved } = await saveRecords(at.tx, at, [
        { register, id, content: content(register, values), kind: id === null ? 'create' : 'change', reason },
      ])
      return saved[0]!.id
    })
  }

  const draftOne = () => createDraft(office, 'half-year-summary', half(2026, 1))

  it('is drafted from the books, and what they do not have is left out', async () => {
    const document = await draftOne()
    const text = plainText(document.text)
    assert.match(text, /^云浦区科学技术局2026年上半年工作总结和下半年工作安排\n/)
    assert.match(
      text,
      /兑付政策资金162万元、惠及1户；6月末有效期内高新技术企业1家，与上年末持平。现将有关情况报告如下。/,
    )
    assert.match(text, /兑付政策资金162万元，同比增长62\.0%，惠及1户/)
    assert.match(text, /1—5月规上工业研发费用9\.84亿元/)
    assert.match(text, /政策资金兑付距年度目标还差2838万元/)
    assert.ok(!/undefined|\{\{|\[\[|专利/.test(text.split('附件1')[0] ?? ''), text)
    assert.equal((await listDocuments(office))[0]?.id, document.id)
  })

  it('takes edits of its words, and none of its digits', async () => {
    const document = await draftOne()
    const reworded = document.text.map((block) =>
      block.kind === 'paragraph'
        ? {
            ...block,
            spans: block.spans.map((span) => ({ ...span, text: span.text.replace('平稳推进', '扎实推进') })),
          }
        : block,
    )
    const edited = await editDraft(office, document.id, { version: 1, text: reworded })
    assert.match(plainText(edited.text), /扎实推进/)
    assert.equal(edited.citations.length, document.citations.length)
    await assert.rejects(editDraft(office, document.id, { version: 1, text: reworded }), refused('document.stale'))
    const forged = reworded.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, spans: block.spans.map((span) => (span.text === '162' ? { ...span, text: '182' } : span)) }
        : block,
    )
    await assert.rejects(editDraft(office, document.id, { version: 2, text: forged }), refused('figure.changed'))
  })

  it('once frozen stands, is in the register of issued figures, and no longer changes', async () => {
    const { id } = await draftOne()
    const frozen = await freezeDocument(office, id)
    assert.equal(frozen.status, 'frozen')
    assert.equal(frozen.citations.length, usedCitations(frozen).length)
    await assert.rejects(freezeDocument(office, id), refused('document.frozen'))
    await assert.rejects(
      editDraft(office, id, { version: frozen.version, text: frozen.text }),
      refused('document.frozen'),
    )
    const issued = await inScope(store, bureauScope(bureau), (tx) =>
      listRecords(tx, registerOf('issuedFigure'), bureau, { limit: 1_000 }),
    )
    const own = issued.filter(({ content: of }) => of.values.document === id)
    assert.equal(own.length, frozen.citations.length)
    assert.deepEqual(await restatements(office, id), [])
    assert.deepEqual((await verifyJournal(store, everything, bureau)).faults, [])
  })

  it('verifies: nothing changed, a digit altered, a control lost, a record mended since', async () => {
    const { id } = await draftOne()
    const drafted = await exportWord(office, id)
    assert.equal(
      (await verifyFile(office, drafted.bytes, 'a.docx')).agree,
      usedCitations(await openDocument(office, id)).length,
    )

    const frozen = await freezeDocument(office, id)
    const { bytes } = await exportWord(office, id)
    const paidFigure = frozen.citations.find(({ indicator }) => indicator === 'fundsPaid')
    assert.equal(paidFigure?.shown, '162')
    const tag = paidFigure.id

    const untouched = await verifyFile(office, bytes, '总结.docx')
    assert.equal(untouched.document.id, id)
    assert.equal(untouched.figures, frozen.citations.length)
    assert.equal(untouched.agree, untouched.figures)
    assert.deepEqual([untouched.altered, untouched.missing, untouched.restated], [[], [], []])
    assert.equal(untouched.copy, 'intact')

    const altered = await verifyFile(
      office,
      repacked(bytes, (part, name) =>
        name === 'word/document.xml'
          ? part.replace(control(tag), (found) => found.replace('>162<', '>182<'))
          : part
              .replaceAll('<text>162</text>', '<text>182</text>')
              .replaceAll('<value>1620000</value>', '<value>1820000</value>'),
      ),
      '总结.docx',
    )
    assert.deepEqual(
      altered.altered.map(({ id: of, what, expected, found }) => [of, what, expected, found]),
      [[tag, 'digits', '162', '182']],
    )
    assert.deepEqual([altered.missing, altered.restated, altered.copy], [[], [], 'altered'])
    assert.equal(altered.agree, altered.figures - 1)

    const unwrapped = await verifyFile(
      office,
      repacked(bytes, (part) =>
        part.replace(control(tag), (found) => /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(found)?.[1] ?? ''),
      ),
      '总结.docx',
    )
    assert.deepEqual(
      unwrapped.missing.map(({ id: of, text }) => [of, text]),
      [[tag, 'agrees']],
    )
    assert.deepEqual(unwrapped.altered, [])

    await save(registerOf('payment'), paid(payment.firm, 2026, '1630000'), {
      id: payment.id,
      reason: '凭证金额录入有误，按国库清算单更正',
    })
    const mended = await verifyFile(office, bytes, '总结.docx')
    assert.equal(mended.agree, mended.figures)
    assert.deepEqual([mended.altered, mended.missing], [[], []])
    const [first] = mended.restated.filter(({ id: of }) => of === tag)
    assert.deepEqual(
      [first?.old, first?.new, first?.shownNew, first?.by, first?.reason],
      ['1620000', '1630000', '163', '王芳', '凭证金额录入有误，按国库清算单更正'],
    )
    assert.ok(mended.restated.every(({ indicator }) => indicator === 'fundsPaid' || indicator === 'fundsPaidDistrict'))
    assert.match(plainText((await openDocument(office, id)).text), /兑付政策资金162万元/)
  })

  it('verifies as plain text, found by its title', async () => {
    const { id } = await draftOne()
    const frozen = await freezeDocument(office, id)
    const text = plainText(frozen.text)
    const same = await verifyFile(office, strToU8(text), '总结.txt')
    assert.deepEqual([same.document.id, same.document.foundBy, same.agree], [id, 'title', same.figures])
    const changed = await verifyFile(office, strToU8(text.replace('政策资金163万元', '政策资金193万元')), '总结.txt')
    assert.deepEqual(
      changed.altered.map(({ expected, found }) => [expected, found]),
      [['163', '193']],
    )
    await assert.rejects(verifyFile(office, strToU8('另一份材料，有163家。'), 'x.txt'), refused('verify.notOurs'))
  })

  it('follows the books to a newer cut-off before it is frozen', async () => {
    const { id } = await draftOne()
    await save(registerOf('payment'), paid(payment.firm, 2026, '900000'), { id: payment.id, reason: '退回重付' })
    const told = async () =>
      (await outdatedSentences(office, id)).map(({ on, stands, wanted }) => [
        on,
        stands[0]?.text,
        wanted?.pieces[0]?.text,
      ])
    const [faster, slower] = ['兑付进度快于上年同期。', '兑付进度慢于上年同期，须倒排支付时间。']
    assert.deepEqual(await told(), [['present', faster, slower]])
    const { document, changed, lost } = await refreshDraft(office, id)
    assert.deepEqual(await told(), [['own', faster, slower]])
    assert.deepEqual(await citeSentence(office, id, 0), { spans: [{ text: slower }], citations: [] })
    await assert.rejects(citeSentence(office, id, 99), refused('sentence.none'))
    assert.deepEqual(lost, [])
    assert.ok(changed.every(({ review }) => !review))
    assert.match(plainText(document.text), /兑付政策资金90万元，同比下降10\.0%，惠及1户/)
    assert.match(plainText(document.text), /政策资金兑付额\t万元\t3000\t90\t上半年\t-10\.0%/)
    // A sentence that its figures do not ask for does not go out unseen.
    await assert.rejects(freezeDocument(office, id), refused('document.sentences'))
    const frozen = await freezeDocument(office, id, { keepsSentences: true })
    assert.deepEqual(await restatements(office, id), [])
    assert.equal(frozen.cutoff.entry, document.cutoff.entry)
    const { bytes } = await exportWord(office, id)
    const report = await verifyFile(office, bytes, 'a.docx')
    assert.equal(report.agree, report.figures)
    await save(registerOf('payment'), paid(payment.firm, 2026, '1630000'), { id: payment.id, reason: '恢复' })
  })

  it('is compared with an earlier issue, and says what was issued otherwise', async () => {
    const first = (await draftOne()).id
    await freezeDocument(office, first, { recipient: '区府办' })
    await save(registerOf('payment'), paid(payment.firm, 2026, '1700000'), { id: payment.id, reason: '补登二期' })
    const second = (await draftOne()).id
    const { changed, onlyAfter } = await compareDocuments(office, first, second)
    const value = changed.find(({ indicator, aspect }) => indicator === 'fundsPaid' && aspect === 'value')
    assert.deepEqual([value?.before.shown, value?.after.shown], ['163', '170'])
    assert.deepEqual(onlyAfter, [])
    const [before] = await issuedBefore(office, second)
    assert.deepEqual([before?.shown, before?.issued, before?.document], ['170', '163', first])
  })
})

function refused(code: string) {
  return (error: unknown) => error instanceof Refusal && error.problem.code === code
}

function control(tag: string): RegExp {
  return new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*w:val="${tag}".*?</w:sdt>`, 's')
}

function repacked(bytes: Uint8Array, edit: (part: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.endsWith('.xml') ? strToU8(edit(strFromU8(part), name)) : part,
  ])
  return zipSync(Object.fromEntries(parts))
}
