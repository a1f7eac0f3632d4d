import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps keep who took them: whoever speaks for the one owner does not speak for the other as well. */
export class StepActor20261127234000 implements MigrationInterface {
  name = 'StepActor20261127234000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."integration_transition" ADD "actorId" uuid`);
    // Steps are only ever added; this once they learn who took them.
    await runner.query('ALTER TABLE "work"."integration_transition" DISABLE TRIGGER append_only');
    await runner.query(
      `update work.integration_transition t set "actorId" = (
         select a."actorId" from work.audit a
         where a.entity = 'integration' and a."entityId" = t."integrationId"::text and a.action = 'integration.' || lower(t.command) and a.at <= t.at
         order by a.at desc limit 1)`,
    );
    await runner.query('ALTER TABLE "work"."integration_transition" ENABLE TRIGGER append_only');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
