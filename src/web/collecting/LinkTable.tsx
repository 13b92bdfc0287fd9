import { CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { FillLink } from '../api/collections.ts'
import { useCopy } from '../common/useCopy.ts'

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
  const copy = useCopy()
  const addressOf = ({ token }: FillLink) => `${window.location.origin}/fill/${token}`
  const textOf = (link: FillLink) => `${link.name}：请于${deadline}前填报《${title}》 ${addressOf(link)}`
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
                onClick={() => copy(links.map((link) => `${link.name}\t${addressOf(link)}`).join('\n'), '已复制')}
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
                <Button type="link" size="small" onClick={() => copy(textOf(link), '已复制')}>
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
