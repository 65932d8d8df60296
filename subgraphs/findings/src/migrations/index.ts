import { CreateFindings1795305660000 } from './1795305660000-create-findings.ts';
import { DiscloseDetails1795336000000 } from './1795336000000-disclose-details.ts';

export const migrations = [CreateFindings1795305660000, DiscloseDetails1795336000000];
