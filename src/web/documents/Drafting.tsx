import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Modal, Radio, Select } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { half, type Period, periodCode, periodName, samePeriod, wholeYear, yearOfMonth } from '../../kernel/period.ts'
import { problemOf } from '../api/client.ts'
import { type DocumentList, draftDocument } from '../api/documents.ts'
import { definitionsQuery } from '../api/figures.ts'
import { type Here, standingOf } from '../shell/standing.ts'

const DayChooser = lazy(() => import('../shell/DayChooser.tsx'))

type Template = DocumentList['templates'][number]

const YEARS_BACK = 2

/** Chooses a template and a period; the draft is made of the books as the page stands. */
export function Drafting({
  here,
  templates,
  onClose,
}: {
  readonly here: Here
  readonly templates: readonly Template[]
  readonly onClose: () => void
}) {
  const navigate = useNavigate()
  const [template, setTemplate] = useState(templates.find((one) => fits(one.span, here.when)) ?? templates[0])
  const periods = template === undefined ? [] : periodsFor(template.span, here.when)
  const [wanted, setWanted] = useState<string>()
  const period = periods.find((one) => periodCode(one) === wanted) ?? periods[0]
  const [area, setArea] = useState(here.areaCode)
  const [asOf, setAsOf] = useState(here.asOf)
  const [ranked, setRanked] = useState<readonly string[]>()
  const chosen = template?.chosen == null ? undefined : (ranked ?? template.chosen)
  const drafting = useMutation({
    mutationFn: (of: { readonly template: string; readonly period: string }) =>
      draftDocument(
        { ...standingOf(here), area: area === here.state.area ? undefined : area, asOf },
        of.template,
        of.period,
        chosen,
      ),
    onSuccess: ({ id }) => void navigate({ to: '/$bureau/documents/$id', params: { bureau: here.bureau, id } }),
  })
  const problem = drafting.error === null ? null : problemOf(drafting.error)
  return (
    <Modal
      open
      title="起草文稿"
      okText="起草"
      onCancel={onClose}
      confirmLoading={drafting.isPending}
      okButtonProps={{ disabled: template === undefined || period === undefined || chosen?.length === 0 }}
      onOk={() => {
        if (template !== undefined && period !== undefined)
          drafting.mutate({ template: template.id, period: periodCode(period) })
      }}
    >
      <div className="drafting">
        <span id="drafting-template">模板</span>
        <Radio.Group
          aria-labelledby="drafting-template"
          value={template?.id}
          onChange={({ target }) => setTemplate(templates.find(({ id }) => id === target.value))}
          options={templates.map(({ id, name, own }) => ({
            value: id,
            label: own === null ? name : `${name}（本单位第 ${own.version} 版）`,
          }))}
        />
        <span id="drafting-period">期间</span>
        <Select
          aria-labelledby="drafting-period"
          value={period === undefined ? undefined : periodCode(period)}
          onChange={setWanted}
          options={periods.map((one) => ({ value: periodCode(one), label: periodName(one) }))}
        />
        {chosen !== undefined && <Ranked bureau={here.bureau} chosen={chosen} onChange={setRanked} />}
        <span id="drafting-area">范围</span>
        <Select
          aria-labelledby="drafting-area"
          value={area}
          onChange={setArea}
          showSearch={{ optionFilterProp: 'label' }}
          options={here.state.areas.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <span id="drafting-cutoff">截止</span>
        <span className="drafting-cutoff">
          <Radio.Group
            aria-labelledby="drafting-cutoff"
            value={asOf === undefined ? 'now' : 'day'}
            onChange={({ target }) =>
              setAsOf(target.value === 'now' ? undefined : (here.asOf ?? here.state.head.recordedAt.slice(0, 10)))
            }
            options={[
              { value: 'now', label: '现在' },
              { value: 'day', label: '选日期' },
            ]}
          />
          {asOf !== undefined && (
            <Suspense fallback={null}>
              <DayChooser chosen={asOf} onChoose={setAsOf} />
            </Suspense>
          )}
        </span>
        {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      </div>
    </Modal>
  )
}

/** What a circular ranks: figures that fall to streets and may leave the house. */
function Ranked({
  bureau,
  chosen,
  onChange,
}: {
  readonly bureau: string
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) {
  const { data = [] } = useQuery(definitionsQuery(bureau))
  const offered = data.filter(({ areaRule, use }) => areaRule !== 'published' && (use === null || use === 'public'))
  return (
    <>
      <span id="drafting-ranked">排名指标</span>
      <Select
        aria-labelledby="drafting-ranked"
        mode="multiple"
        value={[...chosen]}
        onChange={onChange}
        showSearch={{ optionFilterProp: 'label' }}
        options={offered.map(({ id, label }) => ({ value: id, label }))}
      />
    </>
  )
}

function fits(span: Template['span'], when: Period): boolean {
  return periodsFor(span, when).some((period) => samePeriod(period, when))
}

/** The periods that a template is for, this year's first. */
function periodsFor(span: Template['span'], when: Period): readonly Period[] {
  const year = yearOfMonth(when.last)
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back)
  if (span === '半年') return years.map((one) => half(one, 1))
  return span === '全年' ? years.map(wholeYear) : [when, ...years.map(wholeYear)]
}
