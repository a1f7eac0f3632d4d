import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an assessment tells people of. */
export class AssessmentNews20261128023000 implements MigrationInterface {
  name = 'AssessmentNews20261128023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."notification" ADD "assessmentId" uuid`);
    await runner.query(`CREATE INDEX "IDX_d4a5de67ca3d28e56ab0ad5299" ON "work"."notification"  ("assessmentId") `);
    await runner.query(
      `ALTER TABLE "work"."notification" ADD CONSTRAINT "FK_d4a5de67ca3d28e56ab0ad5299b" FOREIGN KEY ("assessmentId") REFERENCES "work"."assessment"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
