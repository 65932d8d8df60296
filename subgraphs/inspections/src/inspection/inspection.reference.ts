import type { ReferenceResolver } from '@assay/kit';
import { inspectionById } from './inspection.loader.ts';

export const inspectionReference: ReferenceResolver = ({ id }, context) =>
  inspectionById(context).load(String(id));
