import { join } from 'node:path';
import { defineConfig } from 'vite';
import { root } from '../lib/paths.mjs';

/** The reading meter for authors, by itself: it needs neither Electron nor a built app. */
export default defineConfig({
  root,
  envDir: false,
  publicDir: false,
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(root, 'out', 'meter'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { index: join(root, 'main', 'library', 'meter', 'index.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
