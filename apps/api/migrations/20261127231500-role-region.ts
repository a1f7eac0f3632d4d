import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RoleRegion20261127231500 implements MigrationInterface {
  name = 'RoleRegion20261127231500';

  /** Who holds a role at a place is asked by every step that tells somebody. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "IDX_e589de4bca6649a5044c5467f8" ON "work"."role_assignment" ("regionCode")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
