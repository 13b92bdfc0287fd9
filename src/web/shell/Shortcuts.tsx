import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { mayIn, visitorQuery } from '../api/session.ts'
import { pages } from './pages.tsx'
import { useBureau } from './useBureau.ts'

const general: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], '查找（写字时用 Ctrl + K）'],
  [['?'], '这张表'],
  [['Esc'], '关闭抽屉或对话框'],
  [['Tab'], '到下一处；页面开头的“跳到正文”可跳过导航'],
]

/** Keys that work on every page. */
export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const bureau = useBureau()
  const { data: visitor } = useQuery(visitorQuery)
  const open = pages.filter(({ needs }) => mayIn(visitor, bureau, needs))
  return (
    <Modal open title="键盘快捷键" footer={null} onCancel={onClose} width={520}>
      <dl className="shortcuts">
        {general.map(([keys, what]) => (
          <Shortcut key={what} keys={keys} what={what} />
        ))}
        {open.map(({ letter, label }) => (
          <Shortcut key={label} keys={['g', letter]} what={`去${label}`} />
        ))}
      </dl>
      <p className="kc-quiet">先按 g，再按后一个字母。正在填写或对话框打开时，单个字母不作快捷键。</p>
    </Modal>
  )
}

function Shortcut({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{what}</dd>
    </div>
  )
}
