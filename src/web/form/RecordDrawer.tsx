import { Drawer } from 'antd'
import { useState } from 'react'
import type { RecordAnswer } from '../api/records.ts'
import type { Cells, EditResult, RegisterAnswer } from '../api/registers.ts'
import { useNarrow } from '../common/useNarrow.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import type { Here } from '../shell/standing.ts'
import { RecordForm, type RecordFormProps } from './RecordForm.tsx'

const WIDTH = 720

/** The form in a drawer, over whatever page one is on. */
export default function RecordDrawer({
  here,
  register,
  record,
  given,
  begin,
  onSaved,
  onClose,
}: {
  readonly here: Here
  readonly register: RegisterAnswer
  readonly record?: RecordAnswer
  readonly given?: Cells
  readonly begin?: RecordFormProps['begin']
  readonly onSaved: (result: EditResult) => void
  readonly onClose: () => void
}) {
  const narrow = useNarrow()
  const [dirty, setDirty] = useState(false)
  const leave = useUnsaved(dirty)
  const close = () => leave(onClose)
  return (
    <Drawer
      open
      title={record === undefined ? `新建${register.label}` : `修改：${record.title}`}
      size={narrow ? '100%' : WIDTH}
      mask={{ closable: false }}
      onClose={close}
    >
      <RecordForm
        bureau={here.bureau}
        areas={here.state.areas}
        register={register}
        record={record}
        {...(given === undefined ? {} : { given })}
        begin={begin}
        onSaved={onSaved}
        onCancel={close}
        onDirty={setDirty}
      />
    </Drawer>
  )
}
