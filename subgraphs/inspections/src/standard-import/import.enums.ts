import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const StandardFormat = enumValues('ASSAY_YAML', 'OSCAL_JSON');
export type StandardFormat = keyof typeof StandardFormat;
registerEnumType(StandardFormat, {
  name: 'StandardFormat',
  description: 'The format of a document that holds a standard or a profile.',
  valuesConfig: describeValues<StandardFormat>({
    ASSAY_YAML: "Assay's own YAML, with one standard or one profile.",
    OSCAL_JSON: 'An OSCAL catalog or profile, as JSON.',
  }),
});
