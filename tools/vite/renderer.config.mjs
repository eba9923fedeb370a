import { join } from 'node:path';
import { defineConfig } from 'vite';
import { root } from '../lib/paths.mjs';

/**
 * The page. Its policy allows no inline script and no data: font, so nothing is inlined;
 * paths are relative, since the page is served from a scheme of its own. The fault screen is a page
 * of its own, which shares nothing with the app.
 */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  envDir: false,
  publicDir: false,
  build: {
    target: 'chrome142',
    outDir: join(root, 'dist', 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        index: join(root, 'renderer', 'index.html'),
        fault: join(root, 'renderer', 'fault.html'),
      },
    },
  },
});
