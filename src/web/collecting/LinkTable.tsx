import { CopyOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import type { FillLink } from '../api/collections.ts'
import { copied } from '../common/copied.ts'

/** The links as they are handed out, one text for each filler. */
export function LinkTable({
  title,
  deadline,
  links,
}: {
  readonly title: string
  readonly deadline: string
  readonly links: readonly FillLink[]
}) {
  const { message } = App.useApp()
  const addressOf = ({ token }: FillLink) => `${window.location.origin}/fill/${token}`
  const textOf = (link: FillLink) => `${link.name}：请于${deadline}前填报《${title}》 ${addressOf(link)}`
  const copy = async (text: string) => {
    await copied(text)
    void message.success('已复制')
  }
  return (
    <section className="kc-card collect-columns">
      <table>
        <thead>
          <tr>
            <th>填报单位</th>
            <th>链接</th>
            <th>
              <Button
                size="small"
                icon={<CopyOutlined />}
                onClick={() => void copy(links.map((link) => `${link.name}\t${addressOf(link)}`).join('\n'))}
              >
                复制全部
              </Button>
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.ordinal}>
              <td>{link.name}</td>
              <td className="collect-link">{addressOf(link)}</td>
              <td>
                <Button type="link" size="small" onClick={() => void copy(textOf(link))}>
                  复制通知
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
