/** Everything that draws with the chart library, in the one chunk that comes beside the page. */
export { default as PartsChart } from './PartsChart.tsx'
export { default as TrendChart } from './TrendChart.tsx'
