import {
  appendOnly,
  createBase,
  createFeedCursors,
  createRegisterCopy,
  versioned,
} from '@assay/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectInspections } from './protect-inspections.ts';

export class CreateInspections1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createBase(runner);
    await createFeedCursors(runner);
    await createRegisterCopy(runner);
    await createStandards(runner);
    await createInspections(runner);
    await createAssessments(runner);
    await versioned(runner, 'inspections');
    await versioned(runner, 'assessments');
    await appendOnly(runner, 'inspection_steps');
    await protectInspections(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

async function createStandards(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table standards (
      code text primary key,
      title text not null,
      version text not null,
      publisher text not null,
      in_force_from date,
      note text,
      position integer not null
    );
    create table controls (
      id text primary key,
      standard_code text not null constraint controls_standard references standards,
      reference text not null,
      title text not null,
      subjects text[] not null,
      default_severity text not null,
      position integer not null,
      constraint controls_once unique (standard_code, reference)
    );
  `);
}

async function createInspections(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table inspections (
      id uuid primary key default uuidv7(),
      ods_code text not null,
      body_code text not null,
      standard_code text not null constraint inspections_standard references standards,
      method text not null,
      announced boolean not null,
      status text not null,
      planned_for date not null,
      began_on date,
      drafted_on date,
      issued_on date,
      cancelled_on date,
      cancellation_reason text,
      result text,
      power_relied_on jsonb,
      version integer not null default 1,
      constraint inspections_days check (
        began_on >= planned_for and drafted_on >= began_on and issued_on >= began_on and issued_on >= drafted_on
      ),
      constraint inspections_issued check ((status = 'ISSUED') = (issued_on is not null)),
      constraint inspections_cancelled check ((status = 'CANCELLED') = (cancelled_on is not null)),
      constraint inspections_begun check (status in ('PLANNED', 'CANCELLED') or began_on is not null)
    );
    create index inspections_by_trust on inspections (ods_code, planned_for, id);
    create index inspections_by_body on inspections (body_code, planned_for, id);
    create index inspections_by_day on inspections (planned_for, id);

    create table inspection_steps (
      inspection_id uuid not null constraint inspection_steps_inspection references inspections,
      version integer not null,
      ods_code text not null,
      body_code text not null,
      step text not null,
      took_effect_on date,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (inspection_id, version)
    );
  `);
}

async function createAssessments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table assessments (
      id uuid primary key default uuidv7(),
      inspection_id uuid not null constraint assessments_inspection references inspections,
      control_id text not null constraint assessments_control references controls,
      ods_code text not null,
      body_code text not null,
      outcome text not null,
      self_assessed_outcome text,
      assessed_on date,
      recorded_at timestamptz not null,
      version integer not null default 1,
      constraint assessments_once unique (inspection_id, control_id)
    );
    create table assessment_rationales (
      assessment_id uuid primary key constraint assessment_rationales_assessment references assessments,
      inspection_id uuid not null,
      ods_code text not null,
      body_code text not null,
      rationale text not null
    );
  `);
}
