import { CreateInspections1795305600000 } from './1795305600000-create-inspections.ts';

export const migrations = [CreateInspections1795305600000];
