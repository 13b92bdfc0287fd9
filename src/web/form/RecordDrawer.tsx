import { Drawer } from 'antd'
import type { RecordAnswer } from '../api/records.ts'
import type { Cells, EditResult, RegisterAnswer } from '../api/registers.ts'
import { useNarrow } from '../common/useNarrow.ts'
import type { Here } from '../shell/standing.ts'
import { RecordForm } from './RecordForm.tsx'

const WIDTH = 720

/** The form in a drawer, over whatever page one is on. */
export default function RecordDrawer({
  here,
  register,
  record,
  given,
  onSaved,
  onClose,
}: {
  readonly here: Here
  readonly register: RegisterAnswer
  readonly record?: RecordAnswer
  readonly given?: Cells
  readonly onSaved: (result: EditResult) => void
  readonly onClose: () => void
}) {
  const narrow = useNarrow()
  return (
    <Drawer
      open
      title={record === undefined ? `新建${register.label}` : `修改：${record.title}`}
      size={narrow ? '100%' : WIDTH}
      mask={{ closable: false }}
      onClose={onClose}
    >
      <RecordForm
        bureau={here.bureau}
        areas={here.state.areas}
        register={register}
        record={record}
        {...(given === undefined ? {} : { given })}
        onSaved={onSaved}
        onCancel={onClose}
      />
    </Drawer>
  )
}
