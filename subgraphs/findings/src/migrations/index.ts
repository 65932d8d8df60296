import { CreateFindings1795305660000 } from './1795305660000-create-findings.ts';

export const migrations = [CreateFindings1795305660000];
