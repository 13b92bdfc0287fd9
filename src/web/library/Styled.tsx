import { StyleProvider } from '@ant-design/cssinjs'
import type { ReactNode } from 'react'
import { styled } from './styled.ts'

/** While developing, antd makes its styles as it goes; of what is built they are a sheet. */
export function Styled({ children }: { readonly children: ReactNode }) {
  return import.meta.env.DEV ? <StyleProvider {...styled}>{children}</StyleProvider> : children
}
