import { join } from 'node:path';
import { defineConfig } from 'vite';
import { root } from '../lib/paths.mjs';

/**
 * The main process and its reading thread: ES modules; only Electron and Node's own modules stay
 * outside. What is imported late, or by the thread alone, is a file of its own, so that a start
 * does not compile it.
 */
export default defineConfig({
  root,
  envDir: false,
  publicDir: false,
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: join(root, 'dist', 'main'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        index: join(root, 'main', 'index.ts'),
        'library-thread': join(root, 'main', 'library', 'thread.ts'),
      },
      external: [/^electron(\/|$)/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
