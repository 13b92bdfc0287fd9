import { useQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { problemOf } from '../api/client.ts'
import { forgetMatching, type Meeting, type NeedHead } from '../api/matching.ts'
import { queries } from '../api/queries.ts'
import { recordQuery } from '../api/records.ts'
import {
  type Cells,
  changeRecords,
  type Edit,
  type EditResult,
  forgetAfterEdit,
  registerQuery,
} from '../api/registers.ts'
import type { Here } from '../shell/standing.ts'

const RecordDrawer = lazy(() => import('../form/RecordDrawer.tsx'))

type Written = 'demand' | 'elementMatch' | 'matchmaking' | 'agreement'

/** What stands in the drawer: a new record with what is known of it, or one that is changed. */
type Writing =
  | { readonly register: Written; readonly given: Cells; readonly meeting?: Meeting }
  | { readonly register: Written; readonly record: string; readonly field: string }

export interface MeetingActs {
  readonly change: (register: Written, record: string, field: string) => void
  /** 登记协议: the agreement is entered where agreements are, and the meeting points at it. */
  readonly agree: (meeting: Meeting) => void
}

/** Writing without leaving the page: meetings proposed, their results, the agreements that came of them. */
export function useWriting(here: Here) {
  const { bureau } = here
  const { message } = App.useApp()
  const { data: register } = useQuery(registerQuery(bureau, 'matchmaking'))
  const [open, setOpen] = useState<Writing | null>(null)
  const [busy, setBusy] = useState(false)

  const edit = async (of: Written, one: Edit, done: string) => {
    setBusy(true)
    try {
      const [result] = await changeRecords(bureau, of, [one], null)
      const [problem] = result?.problems ?? []
      if (problem === undefined) void message.success(done)
      else void message.warning(`${problem.message}。${problem.advice}`)
    } catch (failed) {
      const { message: said, advice } = problemOf(failed)
      void message.error(`${said}。${advice}`)
    }
    await Promise.all([forgetAfterEdit(bureau, of), forgetMatching(bureau)]).finally(() => setBusy(false))
  }

  const pointAt = async ({ id, version }: Meeting, agreement: string) => {
    const { title, fields } = await queries.fetchQuery(recordQuery(bureau, 'agreement', agreement))
    const told = (name: string) => fields.find((field) => field.name === name)?.text ?? ''
    if (told('stage') !== '正式协议') return message.info('意向和框架协议不算签约，对接的结果请自己登记')
    const signedOn = told('signedOn')
    const cells: Cells = {
      result: { text: '签约' },
      agreement: { text: title, record: agreement },
      ...(signedOn === '' ? {} : { agreedOn: { text: signedOn } }),
    }
    return edit('matchmaking', { id, version, cells }, '协议已登记，对接结果记为签约')
  }

  const saved = async (writing: Writing, { id }: EditResult) => {
    setOpen(null)
    if ('given' in writing && writing.meeting !== undefined) await pointAt(writing.meeting, id)
    else void message.success('已保存')
    await forgetMatching(bureau)
  }

  return {
    mayWrite: register?.mayWrite === true,
    /** While something is written: a second tap would write upon what has just changed. */
    busy,
    propose: (given: Cells) => setOpen({ register: 'matchmaking', given }),
    change: (of: Written, record: string, field: string) => setOpen({ register: of, record, field }),
    agree: (meeting: Meeting) => setOpen({ register: 'agreement', meeting, given: agreementOf(meeting) }),
    /** 登记难题已对接: by the first meeting that took place. */
    matched: ({ id, version }: NeedHead, { on, partner }: Meeting) =>
      edit(
        'demand',
        { id, version, cells: { matchedOn: { text: on }, partner: { text: partner } } },
        '难题已登记对接日期和单位',
      ),
    /** 登记要素对接: whom a firm that asked for a partner was introduced to; the day is filled in by whoever did it. */
    introduce: ({ id, version }: Pick<NeedHead, 'id' | 'version'>, partner: string, on: string) =>
      edit(
        'elementMatch',
        { id, version, cells: { supplier: { text: partner }, introducedOn: { text: on } } },
        '要素对接已登记对接单位和日期',
      ),
    writing: open && (
      <Drawn here={here} writing={open} onSaved={(result) => void saved(open, result)} onClose={() => setOpen(null)} />
    ),
  }
}

function agreementOf({ subject, partner, firm }: Meeting): Cells {
  return {
    project: { text: subject },
    partner: { text: partner },
    stage: { text: '正式协议' },
    ...(firm === null ? {} : { enterprise: { text: firm.name, record: firm.firm } }),
  }
}

function Drawn({
  here,
  writing,
  onSaved,
  onClose,
}: {
  readonly here: Here
  readonly writing: Writing
  readonly onSaved: (result: EditResult) => void
  readonly onClose: () => void
}) {
  const isNew = 'given' in writing
  const { data: register } = useQuery(registerQuery(here.bureau, writing.register))
  const { data: record } = useQuery({
    ...recordQuery(here.bureau, writing.register, isNew ? '' : writing.record),
    enabled: !isNew,
  })
  if (register === undefined || (!isNew && record === undefined)) return null
  const what = isNew
    ? { given: writing.given }
    : { begin: { field: writing.field }, ...(record === undefined ? {} : { record }) }
  return (
    <Suspense fallback={null}>
      <RecordDrawer here={here} register={register} {...what} onSaved={onSaved} onClose={onClose} />
    </Suspense>
  )
}
