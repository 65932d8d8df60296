export { FINDING_RECORDED, findingEvent, type FindingEvent } from './finding/finding.event.ts';
