import { legacyLogicalPropertiesTransformer, type StyleProviderProps } from '@ant-design/cssinjs'

/** How styles are written for Chromium 88, which knows neither `:where` nor all logical properties. */
export const styled: StyleProviderProps = { hashPriority: 'high', transformers: [legacyLogicalPropertiesTransformer] }
