export { createFindingsDataSource } from '../data-source.ts';
export * from './fill.ts';
export * from './measure.ts';
export * from './report.ts';
