import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A directory for one test file, removed after it. */
export function temporaryDirectory() {
  const directory = mkdtempSync(path.join(tmpdir(), 'assay-test-'));
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });
  return { path: directory, file: (name: string) => path.join(directory, name) };
}
