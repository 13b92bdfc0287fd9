import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { type RecordAnswer, type Referring, referringQuery } from '../api/records.ts'
import { type Cells, registerQuery } from '../api/registers.ts'
import type { Here } from '../shell/standing.ts'
import { useOpenRecord } from './useOpenRecord.ts'

const RecordDrawer = lazy(() => import('../form/RecordDrawer.tsx'))

/** What can be begun from this record: a request from a visit, with what the visit says already. */
export function Beginning({ here, record }: { readonly here: Here; readonly record: RecordAnswer }) {
  const { data } = useQuery(referringQuery(here.bureau, record.register, record.record))
  const [chosen, setChosen] = useState<Referring | null>(null)
  const begun = (data ?? []).filter(({ begins }) => begins !== null)
  if (begun.length === 0) return null
  return (
    <section className="kc-card" aria-label="由本条登记">
      <h2>由本条登记</h2>
      <div className="record-begin">
        {begun.map((one) => (
          <Button key={`${one.register} ${one.field}`} icon={<PlusOutlined />} onClick={() => setChosen(one)}>
            {one.label}
          </Button>
        ))}
      </div>
      {chosen !== null && (
        <Suspense fallback={null}>
          <Begun here={here} record={record} chosen={chosen} onClose={() => setChosen(null)} />
        </Suspense>
      )}
    </section>
  )
}

function Begun({
  here,
  record,
  chosen,
  onClose,
}: {
  readonly here: Here
  readonly record: RecordAnswer
  readonly chosen: Referring
  readonly onClose: () => void
}) {
  const { data: register } = useQuery(registerQuery(here.bureau, chosen.register))
  const open = useOpenRecord(here.bureau, chosen.register)
  const [saved, setSaved] = useState(false)
  if (register === undefined || saved) return null
  return (
    <RecordDrawer
      here={here}
      register={register}
      given={givenFrom(record, chosen)}
      onClose={onClose}
      onSaved={({ id }) => {
        setSaved(true)
        open(id)
      }}
    />
  )
}

/** What the record says, as the new one's form is given it; what its reader may not see is left empty. */
function givenFrom(record: RecordAnswer, { field, begins }: Referring): Cells {
  const taken = Object.entries(begins?.gives ?? {}).flatMap(([own, from]) => {
    const told = record.fields.find(({ name }) => name === from)
    if (told === undefined || told.withheld !== null || told.text === '') return []
    const { text, refersTo } = told
    return [[own, refersTo === null ? { text } : { text, record: refersTo.record }] as const]
  })
  const said = Object.entries(begins?.says ?? {}).map(([own, text]) => [own, { text }] as const)
  const itself = [field, { text: record.title, record: record.record }] as const
  return Object.fromEntries([...taken, ...said, itself])
}
