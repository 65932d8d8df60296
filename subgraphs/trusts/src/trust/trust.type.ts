import { connectionOf, GraphQLDay, OrganisationKind, Region } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Organisation } from './organisation.entity.ts';
import { regionOf } from './regions.ts';

@Directive('@key(fields: "odsCode")')
@ObjectType({
  description:
    'An NHS trust or other organisation, as the newest extract of the register describes it.',
  simpleResolvers: true,
})
export class Trust {
  @Field(() => ID, { description: 'Its ODS code, which it keeps when its name or kind changes.' })
  odsCode!: string;

  @Directive('@shareable')
  @Field(() => String, { description: 'Its newest name.' })
  name!: string;

  @Field(() => OrganisationKind, { description: 'Its newest legal kind.' })
  kind!: OrganisationKind;

  @Directive('@shareable')
  @Field(() => Region, {
    nullable: true,
    description: 'Its region; null when the register gives none of the present ones.',
  })
  region?: Region | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it opened; null when unknown.',
  })
  openedOn?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The last day on which it was open; null while open.',
  })
  closedOn?: string | null;
}

export const TrustConnection = connectionOf('Trust', () => Trust);

export function toTrust({
  odsCode,
  name,
  kind,
  regionCode,
  openedOn,
  closedOn,
}: Organisation): Trust {
  return { odsCode, name, kind, region: regionOf(regionCode), openedOn, closedOn };
}
