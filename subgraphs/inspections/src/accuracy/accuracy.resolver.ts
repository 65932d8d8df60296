import type { RequestContext } from '@assay/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Inspection } from '../inspection/inspection.entity.ts';
import { Control } from '../standard/control.entity.ts';
import { controlById } from '../standard/standard.loader.ts';
import { AccuracyAnswer } from './accuracy-answer.entity.ts';
import { AccuracyCheck } from './accuracy-check.entity.ts';
import { AccuracyPoint } from './accuracy-point.entity.ts';
import {
  answerOfPoint,
  checksOfInspection,
  pointsOfResponse,
  responsesOfInspection,
} from './accuracy.loader.ts';
import { DraftResponse } from './draft-response.entity.ts';

@Resolver(() => Inspection)
export class InspectionAccuracyChecks {
  @FieldResolver(() => AccuracyCheck, {
    nullable: true,
    description:
      'The last factual accuracy check; null until a draft was sent, and unless you are its body or its trust.',
  })
  async accuracyCheck(
    @Root() { id }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<AccuracyCheck | null> {
    return (await checksOfInspection(context).load(id))?.at(-1) ?? null;
  }

  @FieldResolver(() => [AccuracyCheck], {
    description:
      'Every factual accuracy check, the first first; empty unless you are its body or its trust.',
  })
  async accuracyChecks(
    @Root() { id }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<AccuracyCheck[]> {
    return (await checksOfInspection(context).load(id)) ?? [];
  }
}

@Resolver(() => AccuracyCheck)
export class AccuracyCheckResolver {
  @FieldResolver(() => [DraftResponse], {
    description: 'What the trust answered, the first recorded first; empty until it has.',
  })
  async responses(
    @Root() { inspectionId, reportNumber }: AccuracyCheck,
    @Ctx() context: RequestContext,
  ): Promise<DraftResponse[]> {
    const all = (await responsesOfInspection(context).load(inspectionId)) ?? [];
    return all.filter((response) => response.reportNumber === reportNumber);
  }

  @FieldResolver(() => [AccuracyPoint], {
    description: 'Every point that the trust made, the first recorded first.',
  })
  async points(
    @Root() check: AccuracyCheck,
    @Ctx() context: RequestContext,
  ): Promise<AccuracyPoint[]> {
    const responses = await this.responses(check, context);
    const points = await Promise.all(responses.map(({ id }) => pointsOfResponse(context).load(id)));
    return points.flatMap((made) => made ?? []);
  }
}

@Resolver(() => DraftResponse)
export class DraftResponseResolver {
  @FieldResolver(() => [AccuracyPoint], {
    description: 'Its points; empty when the trust had nothing to correct.',
  })
  async points(
    @Root() { id }: DraftResponse,
    @Ctx() context: RequestContext,
  ): Promise<AccuracyPoint[]> {
    return (await pointsOfResponse(context).load(id)) ?? [];
  }
}

@Resolver(() => AccuracyPoint)
export class AccuracyPointResolver {
  @FieldResolver(() => Control, { description: 'The control that the point is about.' })
  async control(
    @Root() { controlId }: AccuracyPoint,
    @Ctx() context: RequestContext,
  ): Promise<Control | null> {
    return controlById(context).load(controlId);
  }

  @FieldResolver(() => AccuracyAnswer, {
    nullable: true,
    description: 'What the inspector answered; null until then.',
  })
  async answer(
    @Root() { id }: AccuracyPoint,
    @Ctx() context: RequestContext,
  ): Promise<AccuracyAnswer | null> {
    return answerOfPoint(context).load(id);
  }
}
