import type { Page, RequestContext } from '@assay/kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentById } from '../assessment/assessment.loader.ts';
import { Inspection } from '../inspection/inspection.entity.ts';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { Trust } from '../references/trust.stub.ts';
import { MeasurementArguments } from './measurement.inputs.ts';
import { compareMeasurements } from './measurement.list.ts';
import { measurementsOfAssessment } from './measurement.loader.ts';
import { Measurement, MeasurementConnection } from './measurement.type.ts';

@Resolver(() => Measurement)
export class MeasurementResolver {
  @Query(() => MeasurementConnection, {
    description:
      'The latest issued measurement of each trust that you may see, the worst first; of several issued on one day the worst counts.',
  })
  async measurements(
    @Args(() => MeasurementArguments) args: MeasurementArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Measurement>> {
    return compareMeasurements(context, args);
  }

  @FieldResolver(() => Trust, { nullable: true, description: 'The trust measured.' })
  trust(@Root() { odsCode }: Measurement): Trust {
    return { odsCode };
  }

  @FieldResolver(() => Inspection, { description: 'The inspection that measured it.' })
  async inspection(
    @Root() { inspectionId }: Measurement,
    @Ctx() context: RequestContext,
  ): Promise<Inspection | null> {
    return inspectionById(context).load(inspectionId);
  }

  @FieldResolver(() => Assessment, { description: 'The assessment that it belongs to.' })
  async assessment(
    @Root() { assessmentId }: Measurement,
    @Ctx() context: RequestContext,
  ): Promise<Assessment | null> {
    return assessmentById(context).load(assessmentId);
  }
}

@Resolver(() => Assessment)
export class AssessmentMeasurements {
  @FieldResolver(() => [Measurement], {
    description:
      'The measured facts, in the order of their kinds; empty when nothing was measured.',
  })
  async measurements(
    @Root() { id }: Assessment,
    @Ctx() context: RequestContext,
  ): Promise<Measurement[]> {
    return (await measurementsOfAssessment(context).load(id)) ?? [];
  }
}
