import { Buffer } from 'node:buffer';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const compressible = /\.(js|css|svg)$/;
const worthwhileBytes = 1_000;

/** The chunks that a page loads before it shows anything. */
function chunksOf(bundle, page) {
  const entry = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.isEntry && file.facadeModuleId?.endsWith(`/${page}`),
  );
  if (!entry) throw new Error(`${page} has no entry in the bundle`);
  const names = new Set([entry.fileName]);
  for (const name of names) for (const imported of bundle[name].imports) names.add(imported);
  return [...names];
}

/** Keeps each file compressed beside itself, and fails a build whose first view needs too much JavaScript. */
export const compressed = ({ page, limitKilobytes }) => ({
  name: 'compressed',
  // what is written is final; other plugins still change the bundle before
  async writeBundle({ dir }, bundle) {
    const sizes = new Map();
    for (const fileName of Object.keys(bundle)) {
      const file = path.join(dir, fileName);
      const content = compressible.test(fileName) ? await readFile(file) : Buffer.alloc(0);
      if (content.length < worthwhileBytes) continue;
      const zipped = gzipSync(content);
      sizes.set(fileName, zipped.length);
      await writeFile(`${file}.gz`, zipped);
      await writeFile(`${file}.br`, brotliCompressSync(content));
    }
    const bytes = chunksOf(bundle, page).reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    const kilobytes = Math.ceil(bytes / 1000);
    const result = `the first view needs ${kilobytes} kB of JavaScript compressed, of ${limitKilobytes} allowed`;
    if (kilobytes > limitKilobytes) this.error(result);
    process.stdout.write(`${result}\n`);
  },
});
