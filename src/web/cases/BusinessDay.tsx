import { useId, useState } from 'react'
import { DayField } from '../common/DayField.tsx'
import { today } from '../common/time.ts'

/** 办理日期: today, unless what is entered now was done on an earlier day. */
export function BusinessDay({ on, onChange }: { readonly on: string; readonly onChange: (on: string) => void }) {
  const id = useId()
  const [open, setOpen] = useState(on !== '')
  if (!open)
    return (
      <p className="kc-quiet">
        办理日期为今天。
        <button type="button" className="kc-plain case-link" onClick={() => setOpen(true)}>
          此前已办、现在补录
        </button>
      </p>
    )
  return (
    <div className="form-field">
      <label htmlFor={id}>实际办理日期</label>
      <DayField id={id} until={today()} day={on === '' ? null : on} onChange={(day) => onChange(day ?? '')} />
      <p className="kc-quiet">留空为今天；时限按实际办理日期算，登记日期另记。</p>
    </div>
  )
}
