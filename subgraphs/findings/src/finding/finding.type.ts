import {
  Compellability,
  connectionOf,
  describeValues,
  EnforcementStatus,
  GraphQLDay,
  PowerSubject,
  Severity,
} from '@assay/kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Control } from '../references/control.stub.ts';
import { Inspection } from '../references/inspection.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import type { KindPeriod } from '../register/kind-period.ts';
import type { Moment } from '../register/moment.ts';

registerEnumType(Compellability, {
  name: 'Compellability',
  description: 'How far the law lets anybody compel that a failing be put right.',
  valuesConfig: describeValues<Compellability>({
    DIRECT: 'A binding power in force over this trust is about what the finding concerns.',
    INDIRECT:
      'Binding powers reach this trust only through another subject, such as care or a licence.',
    NONE: 'No binding power reaches this trust for it.',
  }),
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A failing that a body has found at a trust.', simpleResolvers: true })
export class Finding {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'The reference that people use, such as FND-000123.' })
  reference!: string;

  @Field(() => String, { description: 'What is wrong, in one line.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What exactly was found; null for whom it was not disclosed to.',
  })
  detail?: string | null;

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: Severity;

  @Field(() => [PowerSubject], { description: 'What the failing concerns.' })
  subjects!: PowerSubject[];

  @Field(() => GraphQLDay, { description: 'The day on which it was raised.' })
  raisedOn!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was issued; null while it is a draft.',
  })
  issuedOn?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day from which it is withdrawn; null while it stands.',
  })
  withdrawnOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was withdrawn; null while it stands, and for whom that was not disclosed to.',
  })
  withdrawalReason?: string | null;

  @Field(() => Int, {
    description: 'Its version, which rises with every change of the finding itself.',
  })
  version!: number;

  @Directive('@provides(fields: "name region { code name }")')
  @Field(() => Trust, {
    nullable: true,
    description:
      'The trust that answers for it at the moment asked about: the one that it is about, or the one that this merged into while it was open.',
  })
  trust?: Trust | null;

  @Directive('@provides(fields: "name")')
  @Field(() => Trust, {
    nullable: true,
    description: 'The trust at which it was found, whoever answers for it now.',
  })
  foundAt?: Trust | null;

  @Directive('@provides(fields: "method announced status issuedOn result standard { code title }")')
  @Field(() => Inspection, {
    nullable: true,
    description:
      'The inspection that found it; null when none did, or when it is not yet for you to see.',
  })
  inspection?: Inspection | null;

  @Directive('@provides(fields: "reference title")')
  @Field(() => Control, {
    nullable: true,
    description: 'The control that failed; null when it is about none.',
  })
  control?: Control | null;

  @Directive('@shareable')
  @Field(() => EnforcementStatus, {
    description:
      'Where the finding stands at the moment asked about: the highest status that any open demand gives.',
  })
  enforcementStatus!: EnforcementStatus;

  @Directive('@shareable')
  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The nearest deadline of the open mandates, or where there is none, of the open recommendations; null when there is none.',
  })
  dueOn?: string | null;

  /** The code of the body that raised it. */
  raisedByCode!: string;
  recurrenceOfId!: string | null;
  /** The kinds that its trust has had. */
  kinds!: readonly KindPeriod[];
  /** When it is read. */
  moment!: Moment;
}

export const FindingConnection = connectionOf('Finding', () => Finding);
