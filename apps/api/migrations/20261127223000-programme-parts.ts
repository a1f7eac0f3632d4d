import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators become rows; shipped programmes get their new parts from the seeds, these are only safe beginnings. */
export class ProgrammeParts20261127223000 implements MigrationInterface {
  name = 'ProgrammeParts20261127223000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."programme" ALTER COLUMN indicators TYPE jsonb USING to_jsonb(indicators)`);
    await runner.query(`UPDATE "work"."programme" SET indicators = coalesce((
      SELECT jsonb_agg(jsonb_build_object('code', 'IND_' || n, 'label', jsonb_build_object('id', label, 'en', label), 'type', 'TEXT', 'unit', null,
        'direction', 'NONE', 'restricted', false, 'familyFunctions', '[]'::jsonb, 'inpresGroups', '[]'::jsonb, 'rubricIndicators', '[]'::jsonb,
        'sources', '[]'::jsonb) ORDER BY n)
      FROM jsonb_array_elements_text(indicators) WITH ORDINALITY AS given(label, n)), '[]')`);
    await runner.query(`ALTER TABLE "work"."programme"
      ADD "eligibility" jsonb NOT NULL DEFAULT '{"rules": [], "words": null}',
      ADD "contact" text,
      ADD "pokjaSection" text,
      ADD "unverified" text array NOT NULL DEFAULT '{}',
      ADD "sources" text array NOT NULL DEFAULT '{}',
      ADD "version" integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE "work"."programme"
      ALTER "eligibility" DROP DEFAULT, ALTER "unverified" DROP DEFAULT, ALTER "sources" DROP DEFAULT`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
