import 'reflect-metadata';
import { Directive, Field, ObjectType } from 'type-graphql';
import { GraphQLInstant } from '../scalars.ts';

@Directive('@shareable')
@ObjectType({ description: 'A header to send with a request.', simpleResolvers: true })
export class HttpHeader {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'Where to send the bytes of one file.', simpleResolvers: true })
export class UploadLink {
  @Field(() => String, { description: 'The address; whoever knows it can use it, so keep it.' })
  url!: string;

  @Field(() => String, { description: 'The method of the request, such as PUT.' })
  method!: string;

  @Field(() => [HttpHeader], { description: 'The headers that go with it.' })
  headers!: HttpHeader[];

  @Field(() => GraphQLInstant, { description: 'When it stops working.' })
  expiresAt!: Date;
}

@Directive('@shareable')
@ObjectType({ description: 'Where to fetch one file.', simpleResolvers: true })
export class DownloadLink {
  @Field(() => String, { description: 'The address; whoever knows it can use it, so keep it.' })
  url!: string;

  @Field(() => GraphQLInstant, { description: 'When it stops working.' })
  expiresAt!: Date;
}
