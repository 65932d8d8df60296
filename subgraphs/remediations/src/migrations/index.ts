import { CreateEnforcement1764000000000 } from './1764000000000-create-enforcement.ts';

export const migrations = [CreateEnforcement1764000000000];
