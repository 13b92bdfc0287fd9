import { EllipsisOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { placesQuery } from '../api/places.ts'
import { Navigation, PageLink } from './Navigation.tsx'
import { bottomPages } from './pages.tsx'

/** What a phone has room for: the four pages most used, and all others behind 更多. */
export function BottomBar({ bureau }: { readonly bureau: string }) {
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  const { data } = useQuery(placesQuery(bureau))
  // Having arrived, nobody needs the list any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what the effect waits for
  useEffect(() => setOpen(false), [pathname])
  return (
    <nav className="bottom kc-no-print" aria-label="主导航">
      {bottomPages.map((page) => (
        <PageLink key={page.to} bureau={bureau} page={page} />
      ))}
      <button
        type="button"
        className="kc-plain shell-link"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <EllipsisOutlined />
        <span>更多</span>
        {(data?.waiting ?? 0) > 0 && <span className="nav-waiting nav-waiting-narrow" />}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="80%" title="全部页面">
        <div className="bottom-all">
          <Navigation bureau={bureau} />
        </div>
      </Drawer>
    </nav>
  )
}
