import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { Remediation } from '../remediation/remediation.type.ts';
import { MandateFromAlertInput } from './alert-mandate.inputs.ts';
import type { AlertMandateReader } from './alert-mandate.reader.ts';
import { AlertMandate, MandateFromAlertPayload } from './alert-mandate.type.ts';
import { Alert } from './alert.type.ts';
import { mandateFromAlert } from './mandate-from-alert.ts';

@Resolver(() => AlertMandate)
export class AlertMandateResolver {
  constructor(
    private readonly mandates: AlertMandateReader,
    private readonly enforcement: Pick<EnforcementReader, 'record' | 'remediation' | 'pullInputs'>,
  ) {}

  @FieldResolver(() => Remediation, {
    nullable: true,
    description: 'The mandate as a demand; null until its finding has been raised, moments later.',
  })
  async remediation(
    @Root() { id, issuedBy }: AlertMandate,
    @Ctx() context: RequestContext,
  ): Promise<Remediation | null> {
    const record = await this.enforcement.record(context).load(id);
    const row = record?.remediations.find((each) => each.issuedBy === issuedBy?.code);
    return row ? this.enforcement.remediation(context, row.id) : null;
  }

  @Mutation(() => MandateFromAlertPayload, {
    description:
      'Mandates what an alert asked for of the trusts that have not answered it in time.',
  })
  async mandateFromAlert(
    @Arg('input', () => MandateFromAlertInput, { description: 'What is to be recorded.' })
    input: MandateFromAlertInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<MandateFromAlertPayload, 'mandates'>> {
    await this.enforcement.pullInputs(context);
    const ids = await mandateFromAlert(context, input);
    const mandates = await Promise.all(ids.map((id) => this.mandates.mandate(context).load(id)));
    return { mandates: mandates.filter((mandate) => mandate !== null) };
  }
}

@Resolver(() => Alert)
export class AlertMandatesResolver {
  constructor(private readonly reader: AlertMandateReader) {}

  @FieldResolver(() => [AlertMandate], {
    description: 'The mandates that came of it and that the viewer may see, by ODS code.',
  })
  async mandates(@Root() { id }: Alert, @Ctx() context: RequestContext): Promise<AlertMandate[]> {
    return (await this.reader.ofAlert(context).load(id)) ?? [];
  }
}
