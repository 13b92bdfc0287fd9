import { Portal } from '../portal/Portal.tsx'
import { useOutside } from '../shell/useOutside.ts'
import { Workbench } from './Workbench.tsx'

/** Where everybody arrives: the office at its workbench, others at their own cases. */
export function Work() {
  return useOutside() ? <Portal /> : <Workbench />
}
