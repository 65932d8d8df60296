export { ENFORCEMENT_RECORDED } from '../enforcement/enforcement.event.ts';
export * from './fold-anew.ts';
export * from './read-at-length.ts';
