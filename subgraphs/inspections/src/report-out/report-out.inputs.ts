import { describeValues, DownloadLink, enumValues, UserError } from '@assay/kit';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

export const ReportFormat = enumValues('HTML', 'CSV');
export type ReportFormat = keyof typeof ReportFormat;
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'In which form a report is fetched.',
  valuesConfig: describeValues<ReportFormat>({
    HTML: 'The report as it stands, as a page to read and to print.',
    CSV: 'The assessments that you may see, one row a control, for a spreadsheet.',
  }),
});

@InputType({ description: 'A report to be fetched.' })
export class RequestReportDownloadInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => ReportFormat, { description: 'In which form.' })
  format!: ReportFormat;
}

@ObjectType({ description: 'What came of asking to fetch a report.', simpleResolvers: true })
export class RequestReportDownloadPayload {
  @Field(() => DownloadLink, {
    nullable: true,
    description: 'Where to fetch it within ten minutes; null when there is nothing to read.',
  })
  download?: DownloadLink | null;

  @Field(() => [UserError], {
    description: 'Why there is no link; empty when there is one.',
  })
  errors!: UserError[];
}
