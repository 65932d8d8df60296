import { loaderById, type RequestContext } from '@assay/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Inspection } from '../inspection/inspection.entity.ts';
import { seesPreparedResponses } from '../inspection/inspection.visibility.ts';
import { Control } from '../standard/control.entity.ts';
import { controlById } from '../standard/standard.loader.ts';
import { PreparedDraftResponse, PreparedPoint } from './prepared-response.entity.ts';

/** What the trust's people have prepared to the draft that it checks, by inspection; nothing for anybody else. */
const preparedResponseOf = loaderById<PreparedDraftResponse>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(PreparedDraftResponse, 'p')
      .innerJoin(Inspection, 'i', 'i.id = p.inspectionId and i.reportNumber = p.reportNumber')
      .where('p.inspectionId in (:...ids)', { ids })
      .andWhere(
        seesPreparedResponses(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .getMany(),
  );
  return new Map(found.map((prepared) => [prepared.inspectionId, prepared]));
});

@Resolver(() => Inspection)
export class InspectionPreparedResponse {
  @FieldResolver(() => PreparedDraftResponse, {
    nullable: true,
    description:
      "The answer to the draft that awaits the trust's approver; null when there is none, and for all but the trust's own people.",
  })
  async preparedDraftResponse(
    @Root() { id }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<PreparedDraftResponse | null> {
    return preparedResponseOf(context).load(id);
  }
}

@Resolver(() => PreparedDraftResponse)
export class PreparedDraftResponseResolver {
  @FieldResolver(() => [PreparedPoint], {
    description: 'Its points; empty when the trust has nothing to correct.',
  })
  points(@Root() { points }: PreparedDraftResponse): PreparedPoint[] {
    return points;
  }
}

@Resolver(() => PreparedPoint)
export class PreparedPointResolver {
  @FieldResolver(() => Control, { description: 'The control that the point is about.' })
  async control(
    @Root() { controlId }: PreparedPoint,
    @Ctx() context: RequestContext,
  ): Promise<Control | null> {
    return controlById(context).load(controlId);
  }
}
