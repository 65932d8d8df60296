import type { ReferenceResolver } from '@assay/kit';
import { controlById, standardByCode } from './standard.loader.ts';

export const standardReference: ReferenceResolver = ({ code }, context) =>
  standardByCode(context).load(String(code));

export const controlReference: ReferenceResolver = ({ id }, context) =>
  controlById(context).load(String(id));
