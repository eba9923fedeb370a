import { join } from 'node:path';
import { defineConfig } from 'vite';
import { root } from '../lib/paths.mjs';

/** The main process: one ES module; only Electron and Node's own modules stay outside. */
export default defineConfig({
  root,
  envDir: false,
  publicDir: false,
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: join(root, 'main', 'index.ts'),
    target: 'node24',
    outDir: join(root, 'dist', 'main'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: [/^electron(\/|$)/],
      output: { format: 'es', entryFileNames: 'index.js', codeSplitting: false },
    },
  },
});
