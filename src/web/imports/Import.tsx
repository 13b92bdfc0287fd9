import './imports.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Steps } from 'antd'
import { recognisedQuery } from '../api/imports.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { Columns } from './Columns.tsx'
import { Done } from './Done.tsx'
import { type Draft, useDraft } from './draft.ts'
import { Preview } from './Preview.tsx'

const route = getRouteApi('/$bureau/import')

/** 导入: a file or a pasted table, its columns looked over, what it would change, and what became of it. */
export function Import() {
  const { register } = route.useSearch()
  return <Importing key={register ?? ''} register={register} />
}

function Importing({ register }: { readonly register: string | undefined }) {
  const here = useHere()
  useTitle('导入')
  const { bureau } = here
  const using = useDraft(bureau, register)
  const { draft, change } = using
  const { upload } = draft
  const asked = {
    file: upload?.hash ?? '',
    name: upload?.name ?? '',
    register: draft.register,
    mapping: draft.mapping === null ? null : { ...draft.mapping },
    constants: { ...draft.constants },
    leaveOut: [...draft.leaveOut],
  }
  const recognised = useQuery({ ...recognisedQuery(bureau, asked), enabled: upload !== null })
  const reached = reachedBy(draft)
  return (
    <div className="imports">
      <header className="imports-head">
        <h1>导入</h1>
        {upload !== null && <span className="kc-quiet imports-file">{upload.name}</span>}
      </header>
      <nav aria-label="导入步骤">
        <Steps
          size="small"
          responsive={false}
          className="imports-steps"
          current={draft.step}
          onChange={(step) => change({ step: step as Draft['step'] })}
          items={['选文件', '核对列', '预览', '完成'].map((title, step) => ({
            title,
            disabled: step > reached || draft.step === 3,
          }))}
        />
      </nav>
      {draft.step === 0 && <ChooseFile here={here} using={using} />}
      {draft.step === 1 && <Columns here={here} using={using} recognised={recognised} />}
      {draft.step === 2 && <Preview here={here} using={using} recognised={recognised.data} />}
      {draft.step === 3 && <Done here={here} using={using} />}
    </div>
  )
}

function reachedBy({ upload, previewJob, importJob }: Draft): number {
  if (importJob !== null) return 3
  if (previewJob !== null) return 2
  return upload === null ? 0 : 1
}
