import type { ConfigProviderProps } from 'antd'
import * as chinese from 'antd/es/locale/zh_CN.js'

type Locale = NonNullable<ConfigProviderProps['locale']>

// The package calls itself CommonJS while this file of it is a module: the compiler sees one `default` too many.
export const locale = (chinese as unknown as { readonly default: Locale }).default
