import { Tag } from 'antd'
import type { ReactNode } from 'react'
import type { EnterpriseFile } from '../api/enterprises.ts'

const states = { live: null, pending: '待认领', void: '已作废' } as const

/** Who the firm is: its name and code, what it holds now, where and what it is, and what it was called. */
export function Head({ file, children }: { readonly file: EnterpriseFile; readonly children?: ReactNode }) {
  const { name, code, formerNames, tags, state, on } = file
  const says = states[state]
  return (
    <header className="kc-card efile-head">
      <div className="efile-who">
        <h1>
          {name}
          {says !== null && <Tag color="error">{says}</Tag>}
        </h1>
        <p className="kc-quiet">
          {code ?? '没有信用代码，按名称认定'}
          {formerNames.length > 0 && `　曾用名：${formerNames.join('、')}`}
        </p>
        <ul className="efile-tags" aria-label={`${on} 的称号和情况`}>
          {tags.map(({ kind, label, text }) =>
            kind === 'title' ? (
              <li key={`${kind}${label}`}>
                <Tag color="blue">
                  {label}
                  <small>{text}</small>
                </Tag>
              </li>
            ) : (
              <li key={`${kind}${label}`}>
                <Tag title={label}>{text}</Tag>
              </li>
            ),
          )}
        </ul>
      </div>
      {children !== undefined && <div className="efile-actions">{children}</div>}
    </header>
  )
}
