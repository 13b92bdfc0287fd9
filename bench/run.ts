/*
 * npm run bench -- NAME [options]. Each benchmark prints medians and ratios, and writes JSON with --json FILE.
 */
const benchmarks: {
  readonly [name: string]: () => Promise<{ readonly run: (args: readonly string[]) => Promise<void> }>
} = {
  audit: () => import('./audit/run.ts'),
  dashboard: () => import('./dashboard/run.ts'),
  pages: () => import('./pages/run.ts'),
  import: () => import('./import/run.ts'),
  draft: () => import('./draft/run.ts'),
  peers: () => import('./peers/run.ts'),
  lists: () => import('./lists/run.ts'),
  scroll: () => import('./scroll/run.ts'),
  rush: () => import('./rush/run.ts'),
  rules: () => import('./rules/run.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = benchmarks[name]
if (load === undefined) {
  console.error(`benchmarks: ${Object.keys(benchmarks).join(', ')}`)
  process.exitCode = 2
} else {
  await (await load()).run(args)
}
