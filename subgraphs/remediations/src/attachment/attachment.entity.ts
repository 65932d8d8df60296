import { GraphQLInstant } from '@assay/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@ObjectType({
  description: 'A file that a trust sends with what it writes.',
  simpleResolvers: true,
})
@Entity('attachments')
@Unique('attachments_of_trust', ['id', 'odsCode'])
@Index('attachments_by_file', ['sha256'])
export class Attachment {
  /** Given out with the link to its upload, so that using it twice stores once. */
  @Field(() => ID, { description: 'The id of the file.' })
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The trust that sent it. */
  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Field(() => String, { description: 'Its name, without folders.' })
  @Column({ type: 'text', name: 'file_name' })
  fileName!: string;

  @Field(() => String, { description: 'Its media type, such as application/pdf.' })
  @Column({ type: 'text', name: 'media_type' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  @Column({ type: 'integer' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  @Column({ type: 'text' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'What it shows; null when nobody said.' })
  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Field(() => GraphQLInstant, { description: 'When it was stored.' })
  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'text', name: 'recorded_by' })
  recordedBy!: string;
}

/** A file that was sent with an act. */
@Entity('act_attachments')
@Unique('act_attachments_once', ['actId', 'attachmentId'])
@Index('act_attachments_attachment', ['attachmentId'])
export class ActAttachmentRow {
  @PrimaryColumn({ type: 'uuid', name: 'act_id' })
  actId!: string;

  @PrimaryColumn({ type: 'smallint' })
  position!: number;

  @Column({ type: 'uuid', name: 'attachment_id' })
  attachmentId!: string;

  /** The trust that sent it. */
  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;
}
