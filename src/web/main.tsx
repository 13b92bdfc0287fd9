import './oldBrowsers.ts'
// What pages say of their own comes after what the library says.
import 'virtual:antd.css'
import './common/style.css'
import { EllipsisOutlined, SearchOutlined } from '@ant-design/icons'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './api/queries.ts'
import { takeDoubleClicksForOne } from './common/clicks.ts'
import { locale } from './common/locale.ts'
import { Styled } from './library/Styled.tsx'
import { router } from './router.tsx'
import { Session } from './session/Session.tsx'
import { theme } from './theme.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

takeDoubleClicksForOne(document)

// The page's own script is on its way while the server still says who is at work.
for (const { routeId } of router.matchRoutes(router.latestLocation))
  void router.loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById])

createRoot(root).render(
  <StrictMode>
    <Styled>
      <ConfigProvider
        locale={locale}
        theme={theme}
        button={{ autoInsertSpace: false }}
        inputSearch={{ searchIcon: <SearchOutlined aria-label="查找" /> }}
        tabs={{ more: { icon: <EllipsisOutlined aria-label="更多" /> } }}
      >
        <App>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
            <Session />
          </QueryClientProvider>
        </App>
      </ConfigProvider>
    </Styled>
  </StrictMode>,
)
