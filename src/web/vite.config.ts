import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { spokenLabels } from './library/labels.ts'
import { antdSheet } from './library/plugin.ts'

const source = fileURLToPath(new URL('.', import.meta.url))
const built = fileURLToPath(new URL('../../dist/web', import.meta.url))
const COMPRESSED_BYTES_MIN = 1024

/**
 * What several pages share lies together: a page of eighty small files takes longer to fetch and to begin than one
 * of a few that hold a little more than it needs.
 */
const chunks = [
  { name: 'frame', tags: ['$initial' as const], priority: 1 },
  { name: 'office', minShareCount: 8 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 4_000 },
]

/** Office browsers stand at Chromium 88; nothing is fetched from anywhere but this server. */
export default defineConfig({
  root: source,
  // What lies in `public` are pages, not files to be copied.
  publicDir: false,
  plugins: [antdSheet(), spokenLabels(), react(), compressed(built)],
  build: {
    outDir: built,
    // By it the server tells the browser what a page begins with.
    manifest: true,
    emptyOutDir: true,
    target: 'chrome88',
    cssTarget: 'chrome88',
    // A small file as a data: address would be refused by the content security policy, or not cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // antd and React are one chunk that every page needs; charts come when a page draws one.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunks },
        chunkFileNames: ({ name }) => `assets/${beginning(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${beginning(name)}-[hash][extname]`,
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})

/** What is shared bears the names of all that share it: the first will do. */
function beginning(name: string): string {
  return name.split('~')[0]?.replace(/\.\w+$/, '') ?? ''
}

/** Compresses once, as small as it gets, so that the server has only files to send. */
function compressed(folder: string): Plugin {
  return {
    name: 'kechuang:compressed',
    apply: 'build',
    async writeBundle() {
      const assets = join(folder, 'assets')
      const names = await readdir(assets)
      await Promise.all(
        names.filter((name) => /\.(js|css|svg)$/.test(name)).map((name) => compress(join(assets, name))),
      )
    },
  }
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < COMPRESSED_BYTES_MIN) return
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, quality))
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }))
}
