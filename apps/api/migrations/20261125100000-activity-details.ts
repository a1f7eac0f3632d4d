import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ActivityDetails20261125100000 implements MigrationInterface {
  name = 'ActivityDetails20261125100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."activity"
      ADD "inpresActivity" text,
      ADD "participants" jsonb NOT NULL DEFAULT '[]'`);
    // Photos know since now from which moment they are.
    await runner.query(`UPDATE "work"."activity" SET photos = (
      SELECT coalesce(jsonb_agg(photo || '{"moment": "DURING"}' ORDER BY at), '[]')
      FROM jsonb_array_elements(photos) WITH ORDINALITY AS each (photo, at))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
