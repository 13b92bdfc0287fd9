import { Alert } from 'antd'
import type { Acted } from '../api/cases.ts'
import { problemOf } from '../api/client.ts'

type Refusal = Extract<Acted, { done: false }>

/** Why a step was not taken, what happened meanwhile, and what to do. */
export function Refused({
  refusal,
  offered,
}: {
  readonly refusal: Refusal
  /** Whether it can still be done as the case is now. */
  readonly offered: boolean
}) {
  const { why, meanwhile } = refusal
  return (
    <Alert
      type="warning"
      showIcon
      title={meanwhile.length > 0 ? '没有办理：您打开之后，别人已先办理' : '没有办理'}
      description={
        <ul className="case-why">
          {meanwhile.length > 0
            ? meanwhile.map((sentence) => <li key={sentence}>{sentence}。</li>)
            : why.map(({ message, advice }) => (
                <li key={message}>
                  {message}。{advice}。
                </li>
              ))}
          {meanwhile.length > 0 && (
            <li>
              页面已更新到现在的状态，您填写的内容还在。
              {offered ? '看清后仍要办理的，可以继续。' : '这一步现在已不能办理。'}
            </li>
          )}
        </ul>
      }
    />
  )
}

/** A step of which nobody knows whether it arrived: sent again, it is still taken once. */
export function Unsent({ error }: { readonly error: unknown }) {
  const { message, advice } = problemOf(error)
  return (
    <Alert type="error" showIcon title={message} description={`${advice}。填写的内容没有丢；重新提交不会办两次。`} />
  )
}
