import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { foundBureau, type GivenBureau } from '../../api/setup.ts'

const nothing: GivenBureau = { code: '', name: '', area: '' }

const fields = [
  { key: 'code', label: '行政区划代码', placeholder: '如 320115' },
  { key: 'name', label: '单位名称', placeholder: '如 云浦区科学技术局' },
  { key: 'area', label: '辖区名称', placeholder: '文稿里的叫法，如 云浦区' },
] as const

/** 新增单位: another bureau in the same installation, with books and people of its own. */
export function Found({ bureau }: { readonly bureau: string }) {
  const [given, setGiven] = useState(nothing)
  const [founded, setFounded] = useState<GivenBureau | null>(null)
  const founding = useMutation({
    mutationFn: () => foundBureau(bureau, given),
    onSuccess: () => {
      setFounded(given)
      setGiven(nothing)
    },
  })
  const problem = founding.error === null ? null : problemOf(founding.error)
  const isWhole = Object.values(given).every((text) => text.trim() !== '')
  return (
    <section className="kc-card setup-part" aria-labelledby="setup-found">
      <h2 id="setup-found">新增单位</h2>
      <p className="kc-quiet">
        同一套系统里的另一个局：台账、账户、文稿各自独立。建好后您是它的管理员，由您登记它的人员。
      </p>
      {problem && <Alert type="error" showIcon title={problem.message} description={`${problem.advice}。`} />}
      {founded !== null && (
        <Alert
          type="success"
          showIcon
          title={
            <>
              {founded.name}已建立。
              <Link to="/$bureau/system" params={{ bureau: founded.code }}>
                去设置它
              </Link>
            </>
          }
        />
      )}
      <div className="setup-found">
        {fields.map(({ key, label, placeholder }) => (
          <label key={key} htmlFor={`found-${key}`}>
            {label}
            <Input
              id={`found-${key}`}
              value={given[key]}
              placeholder={placeholder}
              onChange={({ target }) => setGiven({ ...given, [key]: target.value })}
            />
          </label>
        ))}
        <Button type="primary" disabled={!isWhole} loading={founding.isPending} onClick={() => founding.mutate()}>
          建立单位
        </Button>
      </div>
    </section>
  )
}
