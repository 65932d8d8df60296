import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { compressed } from './compressed.mjs';

/** How every application is built, into dist/application of its folder. */
export const applicationConfig = ({ folder, base }) => ({
  root: folder,
  base,
  logLevel: 'warn',
  plugins: [react(), compressed({ page: 'index.html', limitKilobytes: 200 })],
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    dedupe: ['react', 'react-dom', 'react-router', 'urql'],
  },
  build: {
    outDir: 'dist/application',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: ['index.html', 'signed-in-silently.html'].map((page) => path.join(folder, page)),
    },
  },
});
