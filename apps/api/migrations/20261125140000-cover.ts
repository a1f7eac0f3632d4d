import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cover20261125140000 implements MigrationInterface {
  name = 'Cover20261125140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."kampung" ADD "coverActivityId" uuid`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
