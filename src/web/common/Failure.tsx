import { Button } from 'antd'
import { problemOf } from '../api/client.ts'

/** What went wrong and what to do, in place of what could not be shown. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { message, advice } = problemOf(error)
  return (
    <div className="kc-state" role="alert">
      <strong>{message}</strong>
      <p>{advice}。</p>
      {onRetry && <Button onClick={onRetry}>重试</Button>}
    </div>
  )
}
