import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { registerShape, type RegisterFile } from './register-file.shape.ts';

const file = path.resolve(import.meta.dirname, '../../data/register-of-powers.json');

/** Thrown when the register of powers is inconsistent; the message lists every problem with its place. */
export class RegisterFileError extends Error {
  override readonly name = 'RegisterFileError';
}

/** Reads the register of powers that the project ships. @throws RegisterFileError */
export async function readRegisterFile(): Promise<RegisterFile> {
  return parseRegister(JSON.parse(await readFile(file, 'utf8')));
}

/** Checks a register of powers, its references included. @throws RegisterFileError */
export function parseRegister(content: unknown): RegisterFile {
  const result = registerShape.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `  ${placeOf(content, issue.path)}: ${issue.message}`,
  );
  throw new RegisterFileError(`The register of powers cannot be used:\n${problems.join('\n')}`);
}

const named = z.object({ id: z.string().optional(), code: z.string().optional() });

/** The path of a problem, with the id of each fact that it passes: `powers[12] (CQC-S29A).inForceTo`. */
function placeOf(content: unknown, at: readonly PropertyKey[]): string {
  let value = content;
  let place = '';
  for (const step of at) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    place += typeof step === 'number' ? `[${String(step)}]` : `${place && '.'}${String(step)}`;
    const { id, code } = named.safeParse(value).data ?? {};
    if (id ?? code) place += ` (${String(id ?? code)})`;
  }
  return place || 'the whole';
}
