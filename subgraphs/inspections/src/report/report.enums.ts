import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const ReportKind = enumValues('ORIGINAL', 'CORRECTION', 'WITHDRAWAL');
export type ReportKind = keyof typeof ReportKind;
registerEnumType(ReportKind, {
  name: 'ReportKind',
  description: 'What a version of a report does.',
  valuesConfig: describeValues<ReportKind>({
    ORIGINAL: 'It is the report, as first drafted or issued.',
    CORRECTION: 'It corrects the report that was issued before it, once it is issued itself.',
    WITHDRAWAL: 'It withdraws the report that was issued before it.',
  }),
});
