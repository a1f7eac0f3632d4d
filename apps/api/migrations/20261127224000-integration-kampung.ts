import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unique index holds open integrations alone; a reader wants the ended ones of a kampung too. */
export class IntegrationKampung20261127224000 implements MigrationInterface {
  name = 'IntegrationKampung20261127224000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "IDX_b9f2d163d6cba0e3bdd0698632" ON "work"."integration" ("kampungId")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
