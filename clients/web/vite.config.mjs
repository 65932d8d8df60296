import path from 'node:path';

/** The front page, which needs no script. */
export default {
  root: path.join(import.meta.dirname, 'front-page'),
  logLevel: 'warn',
  build: { outDir: '../dist/front-page', emptyOutDir: true, reportCompressedSize: false },
};
