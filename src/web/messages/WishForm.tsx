import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Checkbox, Radio, Select } from 'antd'
import { problemOf } from '../api/client.ts'
import { saveWish, type Wish, wishQuery } from '../api/messages.ts'

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: `${hour}:00` }))

/** How somebody wants to be told; what is chosen holds at once. */
export function WishForm({ bureau }: { readonly bureau: string }) {
  const { message } = App.useApp()
  const { data: wish } = useQuery(wishQuery(bureau))
  const saving = useMutation({
    mutationFn: (next: Wish) => saveWish(bureau, next),
    onSuccess: () => void message.success('已保存'),
    onError: (error) => void message.error(problemOf(error).message),
  })
  if (wish === undefined) return null
  const change = (part: Partial<Wish>) => saving.mutate({ ...wish, ...part })
  const { quiet } = wish
  return (
    <div className="messages-wish">
      <Checkbox checked={wish.mail} onChange={({ target }) => change({ mail: target.checked })}>
        同时发邮件
      </Checkbox>
      <Radio.Group
        aria-label="邮件何时发"
        disabled={!wish.mail}
        value={wish.digest}
        options={[
          { value: false, label: '随时' },
          { value: true, label: '每天17:00汇总一封' },
        ]}
        onChange={({ target }) => change({ digest: target.value === true })}
      />
      <Checkbox
        disabled={!wish.mail}
        checked={quiet !== null}
        onChange={({ target }) => change({ quiet: target.checked ? { from: 21, to: 8 } : null })}
      >
        夜间免打扰
      </Checkbox>
      {quiet !== null && (
        <span>
          <Select
            aria-label="免打扰从"
            value={quiet.from}
            options={hours}
            onChange={(from) => change({ quiet: { ...quiet, from } })}
          />
          {' 至 '}
          <Select
            aria-label="免打扰到"
            value={quiet.to}
            options={hours}
            onChange={(to) => change({ quiet: { ...quiet, to } })}
          />
        </span>
      )}
    </div>
  )
}
