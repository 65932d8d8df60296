import { journey } from './journey.js';

declare const process: {
  readonly argv: readonly string[];
  readonly stdout: { write: (text: string) => void };
};

const setting = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof journey>[0];
process.stdout.write(JSON.stringify(await journey(setting)));
