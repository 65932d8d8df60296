import { CreateFindings1795305660000 } from './1795305660000-create-findings.ts';
import { AmendFindings1795332000300 } from './1795332000300-amend-findings.ts';
import { DiscloseDetails1795336000000 } from './1795336000000-disclose-details.ts';

export const migrations = [
  CreateFindings1795305660000,
  AmendFindings1795332000300,
  DiscloseDetails1795336000000,
];
