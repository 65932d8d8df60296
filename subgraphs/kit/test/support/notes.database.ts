import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { appendOnly, createBase, createFeedCursors, protect, versioned } from '../../src/index.ts';

/** A small aggregate, one owner a row, which the kit's tests are written against. */
@Entity('notes')
export class NoteRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  owner!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'date', name: 'written_on' })
  writtenOn!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}

export class CreateNotes1700000000000 implements MigrationInterface {
  readonly name = 'CreateNotes1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createBase(runner);
    await createFeedCursors(runner);
    await runner.query(`
      create table notes (
        id uuid primary key,
        owner text not null,
        text text not null,
        written_on date not null,
        recorded_at timestamptz not null,
        version integer not null default 1
      );
      create table entries (id text primary key, text text not null);
      create table notices (owner text not null, text text not null);
      create table copies (id text not null, position bigint not null, data jsonb not null);
    `);
    await protect(runner, 'notes', {
      visible: 'owner = app_organisation()',
      writable: 'owner = app_organisation()',
    });
    await protect(runner, 'notices', { visible: 'true', writable: 'owner = app_organisation()' });
    await versioned(runner, 'notes');
    await appendOnly(runner, 'entries');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

export const entities = [NoteRow];
export const migrations = [CreateNotes1700000000000];
