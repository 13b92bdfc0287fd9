import './forms.css'
import { InboxOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Upload as Dropping, Skeleton } from 'antd'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { type FormBlank, formsQuery, readBlank } from '../api/forms.ts'
import { uploadFile } from '../api/uploads.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Filling } from './Filling.tsx'
import { Mapping } from './Mapping.tsx'

interface Given {
  readonly blank: FormBlank
  readonly hash: string
  readonly name: string
}

/** 套表: a superior's blank is dropped; one that is known is filled at once, a new one is pointed into once. */
export function Forms() {
  const here = useHere()
  useTitle('套表')
  const [given, setGiven] = useState<Given | null>(null)
  const forms = useQuery(formsQuery(here.bureau))
  const reading = useMutation({
    mutationFn: async (file: File): Promise<Given> => {
      const { hash, name } = await uploadFile(here.bureau, file)
      return { blank: await readBlank(here.bureau, { hash, name }), hash, name }
    },
    onSuccess: setGiven,
  })
  const problem = reading.error === null ? null : problemOf(reading.error)
  if (forms.error) return <Failure error={forms.error} onRetry={() => void forms.refetch()} />
  if (given !== null) {
    const { blank, hash, name } = given
    const { known } = blank
    return (
      <div className="forms">
        <h1>套表　{name}</h1>
        {known === null ? (
          <Mapping
            here={here}
            sheets={blank.sheets}
            file={{ hash, name }}
            form={null}
            mapping={{ cells: [], lists: [] }}
          />
        ) : (
          <>
            <Alert
              type={known.lost > 0 ? 'warning' : 'success'}
              showIcon
              title={`认出是“${known.name}”的新一期，填法照旧`}
              description={known.lost > 0 ? `有 ${known.lost} 格找不到原来的位置，请在下面重新指定` : undefined}
            />
            <Filling here={here} id={known.id} blank={{ hash, name }} sheets={blank.sheets} />
            <Mapping
              here={here}
              sheets={blank.sheets}
              file={{ hash, name }}
              form={{ id: known.id, name: known.name }}
              mapping={known.mapping}
            />
          </>
        )}
      </div>
    )
  }
  return (
    <div className="forms">
      <h1>套表</h1>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      <Dropping.Dragger
        accept=".xlsx,.docx"
        multiple={false}
        showUploadList={false}
        disabled={reading.isPending}
        className="kc-card"
        beforeUpload={(file) => {
          reading.mutate(file)
          return false
        }}
      >
        <p className="forms-icon">
          <InboxOutlined />
        </p>
        <p>{reading.isPending ? `正在读 ${reading.variables.name}……` : '把上级发来的空表拖到这里，或点击选择'}</p>
        <p className="kc-quiet">.xlsx 或 .docx；指一次每格填什么，以后同样的表一点就填好，版式、公式不动</p>
      </Dropping.Dragger>
      {forms.data === undefined && <Skeleton paragraph={{ rows: 4 }} />}
      {forms.data !== undefined && forms.data.length > 0 && (
        <ul className="kc-card forms-list" aria-label="指定过的表">
          {forms.data.map(({ id, name, fileName, cells, lists, actor, savedAt }) => (
            <li key={id}>
              <Link to="/$bureau/forms/$id" params={{ bureau: here.bureau, id }}>
                {name}
              </Link>
              <span className="kc-quiet">
                {fileName}　{cells} 格{lists > 0 && `，${lists} 份名单`}
              </span>
              <span className="kc-quiet">
                {actor}　{localTime(savedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
