import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports are written here from now on. Those that stand already came with an import and count as accepted. */
export class ReportStates20261125031000 implements MigrationInterface {
  name = 'ReportStates20261125031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."report"
      ADD "insured" integer,
      ADD "ages" jsonb,
      ADD "status" text NOT NULL DEFAULT 'DRAF',
      ADD "reasons" jsonb NOT NULL DEFAULT '{}',
      ADD "enteredOnBehalf" boolean NOT NULL DEFAULT false,
      ADD "submittedById" uuid,
      ADD "submittedAt" TIMESTAMP WITH TIME ZONE,
      ADD "firstSubmittedAt" TIMESTAMP WITH TIME ZONE,
      ADD "reviewedById" uuid,
      ADD "reviewedAt" TIMESTAMP WITH TIME ZONE,
      ADD "returnNote" text,
      ADD "version" integer NOT NULL DEFAULT '1',
      ADD "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`UPDATE "work"."report" SET "status" = 'DITERIMA',
      "submittedAt" = "period" + interval '1 month 4 days 2 hours', "firstSubmittedAt" = "period" + interval '1 month 4 days 2 hours',
      "updatedAt" = "period" + interval '1 month 4 days 2 hours'`);
    await runner.query(`ALTER TABLE "work"."report"
      ADD CONSTRAINT "report_insured" CHECK (insured >= 0),
      ADD CONSTRAINT "report_status" CHECK (status in ('DRAF', 'TERKIRIM', 'DIKEMBALIKAN', 'DITERIMA')),
      ADD CONSTRAINT "report_sent" CHECK (status = 'DRAF' or ("submittedAt" is not null and "firstSubmittedAt" is not null)),
      ADD CONSTRAINT "report_returned" CHECK (status <> 'DIKEMBALIKAN' or "returnNote" is not null),
      ADD CONSTRAINT "report_four_eyes" CHECK (not (status = 'DITERIMA' and "reviewedById" = "submittedById"))`);
    await runner.query(`CREATE INDEX "IDX_841b0cf9ab202a176f5c48e7a8" ON "work"."report"  ("period", "status")`);
    await runner.query(
      `ALTER TABLE "work"."report" ADD CONSTRAINT "FK_13c3d3655281bd58f35440f63c5" FOREIGN KEY ("submittedById") REFERENCES "work"."person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."report" ADD CONSTRAINT "FK_0b71949374cab0bbc45197833c9" FOREIGN KEY ("reviewedById") REFERENCES "work"."person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
