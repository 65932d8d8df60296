import type { RequestContext } from '@assay/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Control } from '../standard/control.entity.ts';
import { controlById } from '../standard/standard.loader.ts';
import { Assessment } from './assessment.entity.ts';
import { rationaleOfAssessment } from './assessment.loader.ts';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver(() => Control, { description: 'The control assessed.' })
  async control(
    @Root() { controlId }: Assessment,
    @Ctx() context: RequestContext,
  ): Promise<Control | null> {
    return controlById(context).load(controlId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the outcome was given; null when you may not read it.',
  })
  async rationale(
    @Root() { id }: Assessment,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return rationaleOfAssessment(context).load(id);
  }
}
