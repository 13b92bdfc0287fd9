import '../drill/drill.css'
import '../figure/figure.css'
import { CellView } from '../drill/CellView.tsx'

/** The workbook that a value came in with; loaded when somebody asks for it. */
export default CellView
