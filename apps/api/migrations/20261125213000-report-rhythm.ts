import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportRhythm20261125213000 implements MigrationInterface {
  name = 'ReportRhythm20261125213000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."report_rhythm" (
      "regencyCode" text NOT NULL,
      "rhythm" text NOT NULL,
      CONSTRAINT "report_rhythm_known" CHECK (rhythm in ('MONTHLY', 'HALF_YEARLY')),
      CONSTRAINT "PK_report_rhythm" PRIMARY KEY ("regencyCode"),
      CONSTRAINT "FK_f547ff5511ca41f782953b55b65" FOREIGN KEY ("regencyCode") REFERENCES "pub"."region"("code")
    )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
