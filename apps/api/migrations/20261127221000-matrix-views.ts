import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MatrixViews20261127221000 implements MigrationInterface {
  name = 'MatrixViews20261127221000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."saved_view" DROP CONSTRAINT "saved_view_list"`);
    await runner.query(
      `ALTER TABLE "work"."saved_view" ADD CONSTRAINT "saved_view_list" CHECK (list in ('KAMPUNG', 'INTEGRATION', 'REPORT', 'MATRIX', 'BOARD'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
