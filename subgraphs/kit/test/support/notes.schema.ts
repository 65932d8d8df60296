import { ValidateNested, ArrayMaxSize } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  buildSubgraph,
  connectionOf,
  cursorOf,
  GraphQLDay,
  GraphQLInstant,
  IdempotencyKey,
  keysetSql,
  loaderById,
  pageOf,
  refusalOf,
  Rejection,
  Text,
  UserError,
  windowOf,
  type Page,
  type RefusalFacts,
  type RequestContext,
} from '../../src/index.ts';
import { NoteRow } from './notes.database.ts';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A power.' })
export class Power {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

const Refusal = refusalOf(() => Power);

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A note.' })
export class Note {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => GraphQLDay, { description: 'The day it was written.' })
  writtenOn!: string;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

const NoteConnection = connectionOf('Note', () => Note);

@InputType({ description: 'A line.' })
class LineInput {
  @Field(() => String, { description: 'What it says.' })
  @Text(10)
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Without a validator.' })
  weight?: number;
}

@InputType({ description: 'What to write.' })
export class WriteNoteInput {
  @Field(() => ID, { description: 'Without a validator.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  @Text(40)
  text!: string;

  @Field(() => GraphQLDay, { nullable: true, description: 'The day.' })
  writtenOn?: string;

  @Field(() => [LineInput], { nullable: true, description: 'Its lines.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(3)
  lines?: LineInput[];

  @Field(() => String, { description: 'Its key.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType({ description: 'Nothing is validated here.' })
class PlainInput {
  @Field(() => GraphQLInstant, { description: 'A moment.' })
  at!: Date;
}

@InputType({ description: 'What to look for.' })
class SearchInput {
  @Field(() => String, { description: 'A text.' })
  @Text(40)
  text!: string;
}

@ObjectType({ description: 'What came of it.' })
class WriteNotePayload {
  @Field(() => Note, { nullable: true, description: 'The note.' })
  note?: Note;

  @Field(() => [UserError], { description: 'Why not.' })
  errors!: UserError[];

  @Field(() => Refusal, { nullable: true, description: 'Why the law does not allow it.' })
  refusal?: RefusalFacts | null;
}

@ArgsType()
class NotesArguments {
  @Field(() => Int, { nullable: true, description: 'How many.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'From where.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'From where.' })
  before?: string;
}

const noteById = loaderById<NoteRow>(async (ids, { work }) => {
  const rows = await work.read((manager) =>
    manager
      .getRepository(NoteRow)
      .createQueryBuilder('n')
      .where('n.id in (:...ids)', { ids })
      .getMany(),
  );
  return new Map(rows.reverse().map((row) => [row.id, row]));
});

const ORDER = 'text';

interface RawNote {
  readonly id: string;
  readonly owner: string;
  readonly text: string;
  readonly written_on: string;
  readonly recorded_at: Date;
}

@Resolver(() => Note)
class NoteResolver {
  @Query(() => Note, { nullable: true, description: 'One note.' })
  note(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return noteById(context).load(id);
  }

  @Query(() => NoteConnection, { description: 'The notes.' })
  notes(
    @Args(() => NotesArguments) args: NotesArguments,
    @Ctx() { work }: RequestContext,
  ): Promise<Page<Omit<NoteRow, 'version'>>> {
    const window = windowOf(args, ORDER);
    const { comparison, direction } = keysetSql(window, false);
    return work.read(async (manager) => {
      const rows = await manager.query<RawNote[]>(
        `select * from notes where $1::text is null or (text, id) ${comparison} ($1, $2::uuid)
         order by text ${direction}, id ${direction} limit $3`,
        [window.from?.[0] ?? null, window.from?.[1] ?? null, window.size + 1],
      );
      return pageOf(window, rows, {
        cursor: (row) => cursorOf(ORDER, row.text, row.id),
        node: (row) => ({ ...row, writtenOn: row.written_on, recordedAt: row.recorded_at }),
        totalCount: () =>
          work.read(async (m) =>
            Number((await m.query<[{ n: string }]>('select count(*) n from notes'))[0].n),
          ),
      });
    });
  }

  @Query(() => String, { description: 'A fault of ours, of a kind.' })
  async fault(
    @Arg('sql', () => String, { description: 'What to run.' }) sql: string,
    @Ctx() { work }: RequestContext,
  ) {
    await work.read((manager) => manager.query(sql));
    return 'none';
  }

  @Query(() => String, { description: 'Looks for nothing.' })
  search(@Arg('input', () => SearchInput, { description: 'What for.' }) input: SearchInput) {
    return input.text;
  }

  @Query(() => Int, { description: 'A moment in milliseconds.' })
  moment(@Arg('input', () => PlainInput, { description: 'The moment.' }) input: PlainInput) {
    return input.at.getTime() % 1_000;
  }

  @Mutation(() => WriteNotePayload, { description: 'Writes a note.' })
  async writeNote(
    @Arg('input', () => WriteNoteInput, { description: 'What to write.' }) input: WriteNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<WriteNotePayload>> {
    const { work, viewer } = context;
    const written = await work.write((tx) =>
      tx.once({ mutation: 'writeNote', input }, async () => {
        if (input.text === 'reject') throw Rejection.because('WRONG_STATE', 'No.', 'text');
        if (input.text === 'refuse')
          throw Rejection.refused({
            reason: 'No power.',
            required: 'DIRECT',
            holders: [{ id: 'P1' }],
          });
        await tx.manager.getRepository(NoteRow).insert({
          id: input.id,
          owner: viewer.organisation.code,
          text: input.text,
          writtenOn: input.writtenOn ?? '2017-05-12',
          recordedAt: tx.recordedAt,
        });
        tx.emit({ type: 'assay.notes.note.v1', subject: input.id, data: { text: input.text } });
        return { id: input.id };
      }),
    );
    return { note: (await noteById(context).load(written.id)) ?? undefined };
  }

  @Mutation(() => WriteNotePayload, { description: 'Changes what a note says.' })
  async renameNote(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('text', () => String, { description: 'What it shall say.' }) text: string,
    @Ctx() context: RequestContext,
  ): Promise<Partial<WriteNotePayload>> {
    await context.work.write((tx) =>
      tx.manager.query('update notes set text = $2, version = version + 1 where id = $1', [
        id,
        text,
      ]),
    );
    return { note: (await noteById(context).load(id)) ?? undefined };
  }
}

@Resolver(() => Note)
class NoteFields {
  @FieldResolver(() => String, { description: 'Whose it is.' })
  owner(@Root() note: NoteRow) {
    return note.owner;
  }
}

export const buildNotes = () =>
  buildSubgraph({
    resolvers: [new NoteResolver(), new NoteFields()],
    references: { Note: ({ id }, context) => noteById(context).load(String(id)) },
  });
