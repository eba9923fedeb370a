import { join } from 'node:path';
import { defineConfig } from 'vite';
import { root } from '../lib/paths.mjs';

/** The preload: one CommonJS file, since a sandboxed preload can be neither a module nor two files. */
export default defineConfig({
  root,
  envDir: false,
  publicDir: false,
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: join(root, 'main', 'preload', 'index.ts'),
    target: 'chrome142',
    outDir: join(root, 'dist', 'preload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: [/^electron(\/|$)/],
      output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
    },
  },
});
