import { Input } from 'antd'
import { type ReactNode, useState } from 'react'

interface Item {
  readonly id: string
  readonly name: string
  readonly of: string
  readonly tags: ReactNode
  /** How many of the other side are near to it, where that is known. */
  readonly near?: number
}

/** A list to choose from, with a place to look for words in it. */
export function Shelf({
  label,
  items,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly items: readonly Item[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}) {
  const [wanted, setWanted] = useState('')
  const words = wanted.trim().split(/\s+/)
  const shown = items.filter(({ name, of }) => words.every((word) => `${name} ${of}`.includes(word)))
  return (
    <section className="kc-card matching-shelf" aria-label={label}>
      <h2>
        {label} <small className="kc-quiet">{items.length} 项</small>
      </h2>
      <Input
        allowClear
        aria-label={`在${label}中查找`}
        placeholder="名称、单位"
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      <ul>
        {shown.map(({ id, name, of, tags, near = 0 }) => (
          <li key={id}>
            <button
              type="button"
              className="kc-plain matching-item"
              aria-current={id === chosen}
              onClick={() => onChoose(id)}
            >
              <strong>{name}</strong>
              <span className="kc-quiet">
                {of}
                {near > 0 && `　相近 ${near} 项`} {tags}
              </span>
            </button>
          </li>
        ))}
        {shown.length === 0 && <li className="kc-quiet">没有符合的</li>}
      </ul>
    </section>
  )
}
