import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { handInOwn, ownFillingQuery, ownFormAddress, ownRowsOfFile } from '../api/collections.ts'
import { visitorQuery } from '../api/session.ts'
import { type FillDesk, Filling } from '../collecting/Fill.tsx'
import { Failure } from '../common/Failure.tsx'
import { useTitle } from '../common/useTitle.ts'

const route = getRouteApi('/$bureau/own-fillings/$id')

/** One form of a firm or a street, filled in under its own account, with what it handed in the time before. */
export function OwnFilling() {
  const { bureau, id } = route.useParams()
  const { ordinal } = route.useSearch()
  const line = { bureau, id, ordinal }
  const client = useQueryClient()
  const { data: visitor } = useQuery(visitorQuery)
  const { data, error, refetch } = useQuery(ownFillingQuery(line))
  useTitle(data?.title ?? '填报')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton paragraph={{ rows: 8 }} />
  const desk: FillDesk = {
    // On a machine that several share, nobody finds what another one has half filled in.
    keptAs: `kechuang.fill.${bureau}.${id}.${ordinal ?? ''}.${visitor?.account.name ?? ''}`,
    address: ownFormAddress(line),
    filledBy: visitor?.account.displayName ?? '',
    handIn: (given) => handInOwn(line, given),
    rowsOfFile: (file) => ownRowsOfFile(line, file),
  }
  return (
    <>
      <p>
        <Link to="/$bureau/own-fillings" params={{ bureau }}>
          我的填报
        </Link>
      </p>
      <Filling
        key={data.filledAt ?? ''}
        desk={desk}
        page={data}
        onHandedIn={() => void client.invalidateQueries({ queryKey: ['ownFillings', bureau] })}
      />
    </>
  )
}
