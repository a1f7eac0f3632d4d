import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of a nation's kampung by name, without those whose village has ended, in a few milliseconds. */
export class ListSpeed20261125210000 implements MigrationInterface {
  name = 'ListSpeed20261125210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "kampung_name" ON "work"."kampung" ("name", "code")`);
    await runner.query(`CREATE INDEX "region_ended" ON "pub"."region" ("code") WHERE "endedOn" is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
