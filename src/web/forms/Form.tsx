import './forms.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { parsePeriod, periodName } from '../../kernel/period.ts'
import { filledAddress, formQuery } from '../api/forms.ts'
import { Failure } from '../common/Failure.tsx'
import { localTime } from '../common/time.ts'
import { useTitle } from '../common/useTitle.ts'
import { useHere } from '../shell/standing.ts'
import { Filling } from './Filling.tsx'
import { Mapping } from './Mapping.tsx'

const route = getRouteApi('/$bureau/forms/$id')

/** A form that was mapped: fill it for a period, see what was filled in before, change what its cells take. */
export function Form() {
  const here = useHere()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(formQuery(here.bureau, id))
  useTitle('套表')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 10 }} />
  const { name, fileName, hash, sheets, mapping, fillings, version } = data
  return (
    <div className="forms">
      <h1>
        <Link to="/$bureau/forms" params={{ bureau: here.bureau }} className="kc-up">
          套表
        </Link>
        <span aria-hidden="true"> / </span>
        {name}
      </h1>
      <Filling here={here} id={id} blank={null} sheets={sheets} />
      {fillings.length > 0 && (
        <ul className="kc-card forms-list" aria-label="填过的">
          {fillings.map((one) => (
            <li key={one.id}>
              <a href={filledAddress(here.bureau, id, one.id)} download>
                {periodOf(one.period)}　{one.fileName}
              </a>
              <Link to="/$bureau/sheets/$id" params={{ bureau: here.bureau, id: one.id }}>
                填入的数
              </Link>
              <span className="kc-quiet">
                {one.actor}　{localTime(one.filledAt)}
                {one.left.length > 0 && `　${one.left.length} 格没有填`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Mapping
        key={version}
        here={here}
        sheets={sheets}
        file={{ hash, name: fileName }}
        form={{ id, name }}
        mapping={mapping}
      />
    </div>
  )
}

function periodOf(code: string): string {
  const period = parsePeriod(code)
  return period === null ? code : periodName(period)
}
