import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.KOLIVE_URL ?? 'http://127.0.0.1:4100'

/** The console's page is `src/web/index.html`; the server answers every address of a screen with it. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: { outDir: '../../dist', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { port: 4173, proxy: { '/v1': server, '/auth': server } },
})
