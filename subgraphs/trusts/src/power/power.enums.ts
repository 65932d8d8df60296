import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const Confidence = enumValues('VERIFIED', 'PARTLY_VERIFIED', 'UNVERIFIED');
export type Confidence = keyof typeof Confidence;
registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How far a fact of the register was checked against its sources.',
  valuesConfig: describeValues<Confidence>({
    VERIFIED: 'Confirmed against a source.',
    PARTLY_VERIFIED: 'Confirmed in part; the note says which.',
    UNVERIFIED: 'From memory or inference.',
  }),
});

export const DatesConfidence = enumValues('SEEN', 'FROM_MEMORY');
export type DatesConfidence = keyof typeof DatesConfidence;
registerEnumType(DatesConfidence, {
  name: 'DatesConfidence',
  description: 'How far the dates of a fact were checked.',
  valuesConfig: describeValues<DatesConfidence>({
    SEEN: 'Seen in a source.',
    FROM_MEMORY: 'From memory, not seen in a source.',
  }),
});
