import { InboxOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, AutoComplete, Button, Upload as Dropping, Input, Select } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { definitionsQuery } from '../api/figures.ts'
import { type ReconcileOrder, reconcile } from '../api/reconciliations.ts'
import { registersQuery } from '../api/registers.ts'
import { uploadFile } from '../api/uploads.ts'
import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'
import { askedOf } from '../records/search.ts'
import type { Here } from '../shell/standing.ts'
import type { ReconcilingSearch } from './search.ts'

type OrderedWhere = Extract<ReconcileOrder['asked'], { of: 'list' }>['where']

/** Figures behind which a list stands; the others are reckoned from these. */
const LISTED = ['flow', 'stock', 'distinct', 'holders']

/** What of ours, of which day, against whose list; then the list itself, as a file or pasted. */
export function NewReconciliation({
  here,
  search,
  bodies,
}: {
  readonly here: Here
  readonly search: ReconcilingSearch
  readonly bodies: readonly string[]
}) {
  const navigate = useNavigate()
  const definitions = useQuery(definitionsQuery(here.bureau))
  const registers = useQuery(registersQuery(here.bureau))
  const [chosen, setChosen] = useState<string | undefined>(chosenFrom(search))
  const [body, setBody] = useState('')
  const [day, setDay] = useState<string>(today)
  const [pasted, setPasted] = useState('')
  const [kind, name = ''] = chosen?.split(':') ?? []
  const { where, search: words } = askedOf({ where: search.where, q: search.q })
  const isNarrow =
    kind === 'register' && name === search.register && (search.where !== undefined || search.q !== undefined)
  const comparing = useMutation({
    mutationFn: async (file: File) => {
      const { hash, name: fileName } = await uploadFile(here.bureau, file)
      const asked: ReconcileOrder['asked'] =
        kind === 'figure'
          ? { of: 'figure', indicator: name, period: here.period as never, area: here.area }
          : {
              of: 'list',
              register: name,
              where: isNarrow ? (where as OrderedWhere) : {},
              search: isNarrow ? words : '',
              on: day,
            }
      return reconcile(here.bureau, { hash, name: fileName, body: body.trim(), asked })
    },
    onSuccess: ({ id }) => void navigate({ to: '/$bureau/reconciliations/$id', params: { bureau: here.bureau, id } }),
  })
  const problem = comparing.error === null ? null : problemOf(comparing.error)
  const ready = kind !== undefined && body.trim() !== ''
  const options = [
    {
      label: '指标背后的名单',
      options: (definitions.data ?? [])
        .filter((one) => LISTED.includes(one.kind))
        .map(({ id, label }) => ({ value: `figure:${id}`, label })),
    },
    {
      label: '台账',
      options: (registers.data?.lines ?? [])
        .flatMap((line) => line.registers)
        .map((one) => ({ value: `register:${one.name}`, label: `${one.label}台账` })),
    },
  ]
  return (
    <section className="kc-card reconcile-new" aria-label="新的对账">
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <div className="reconcile-fields">
        <div className="kc-field">
          我方的名单
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            aria-label="我方的名单"
            placeholder="选指标或台账，如 有效期内高新技术企业"
            value={chosen}
            options={options}
            onChange={setChosen}
          />
        </div>
        {kind === 'register' ? (
          <div className="kc-field">
            哪一天的
            <DayField label="哪一天的" required day={day} onChange={setDay} />
          </div>
        ) : (
          <div className="kc-field">
            期间和区划
            <span>
              {here.periodName}　{here.areaName}
            </span>
          </div>
        )}
        <div className="kc-field">
          对方单位
          <AutoComplete
            aria-label="对方单位"
            placeholder="如 市科技局、税务局"
            value={body}
            options={[...new Set(bodies)].map((value) => ({ value }))}
            onChange={setBody}
          />
        </div>
      </div>
      {isNarrow && <p className="kc-quiet">我方只取列表里按所选条件筛出的记录。</p>}
      <div className="reconcile-ways">
        <Dropping.Dragger
          accept=".xlsx,.xls,.csv,.tsv,.txt,.docx,.pdf"
          multiple={false}
          showUploadList={false}
          disabled={!ready || comparing.isPending}
          beforeUpload={(file) => {
            comparing.mutate(file)
            return false
          }}
        >
          <p className="reconcile-icon">
            <InboxOutlined />
          </p>
          <p>{comparing.isPending ? '正在对账……' : '把对方的名单拖到这里，或点击选择'}</p>
          <p className="kc-quiet">
            {ready ? 'Excel、CSV、Word 或 PDF 里的表；对方的内容只作比较，不进台账' : '先选我方的名单，写明对方单位'}
          </p>
        </Dropping.Dragger>
        <div className="reconcile-paste">
          <Input.TextArea
            aria-label="粘贴名单"
            rows={5}
            placeholder="或把名单粘贴在这里：一行一家，可以带代码"
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
          <Button
            disabled={!ready || pasted.trim() === ''}
            loading={comparing.isPending}
            onClick={() => comparing.mutate(fileOf(pasted))}
          >
            对粘贴的名单
          </Button>
        </div>
      </div>
    </section>
  )
}

function chosenFrom({ register, indicator }: ReconcilingSearch): string | undefined {
  if (indicator !== undefined) return `figure:${indicator}`
  return register === undefined ? undefined : `register:${register}`
}

function fileOf(text: string): File {
  return new File([text], text.includes('\t') ? '粘贴的名单.tsv' : '粘贴的名单.txt', { type: 'text/plain' })
}
