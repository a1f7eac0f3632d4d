import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Plan20261128022000 implements MigrationInterface {
  name = 'Plan20261128022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."effort_table" (
      "regencyCode" text NOT NULL,
      "rupiahPerDay" double precision NOT NULL,
      "fillDays" double precision NOT NULL,
      "fillRupiah" double precision NOT NULL,
      "steps" jsonb NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_d79b031e328390840fc20c528a1" PRIMARY KEY ("regencyCode")
    )`);
    await runner.query(`CREATE TABLE "work"."target" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "regionCode" text NOT NULL,
      "metric" text NOT NULL,
      "unit" text NOT NULL,
      "value" double precision NOT NULL,
      "baselineOn" date NOT NULL,
      "dueOn" date NOT NULL,
      "closedAt" TIMESTAMP WITH TIME ZONE,
      "closedReason" text,
      "createdById" uuid,
      "sampleData" boolean NOT NULL DEFAULT false,
      "version" integer NOT NULL DEFAULT '1',
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "target_value" CHECK (value > 0),
      CONSTRAINT "target_days" CHECK ("dueOn" > "baselineOn"),
      CONSTRAINT "PK_9d962204b13c18851ea88fc72f3" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_50e65cf855af5d8a9e0f8f4a4d" ON "work"."target" ("regionCode")`);
    await runner.query(`CREATE TABLE "work"."target_baseline" (
      "targetId" uuid NOT NULL,
      "kampungId" uuid NOT NULL,
      "levelOrdinal" smallint NOT NULL,
      CONSTRAINT "PK_be058fa12cc6c56b9dda45f84a7" PRIMARY KEY ("targetId", "kampungId")
    )`);
    await runner.query(`CREATE INDEX "IDX_7e43b3be53dc55b34b4baa87e1" ON "work"."target_baseline" ("kampungId")`);
    await runner.query(`CREATE TABLE "work"."plan_task" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "targetId" uuid,
      "kampungId" uuid NOT NULL,
      "levelCode" text NOT NULL,
      "kind" text NOT NULL,
      "indicatorCode" text NOT NULL,
      "fromScore" integer NOT NULL,
      "toScore" integer NOT NULL,
      "what" jsonb NOT NULL,
      "evidence" jsonb NOT NULL,
      "ownerCode" text NOT NULL,
      "programmeCode" text,
      "responsible" text,
      "paperOnly" boolean NOT NULL,
      "dueOn" date NOT NULL,
      "state" text NOT NULL DEFAULT 'BELUM',
      "plannedDays" double precision NOT NULL,
      "plannedRupiah" double precision NOT NULL,
      "spentDays" double precision,
      "spentRupiah" double precision,
      "note" text,
      "sampleData" boolean NOT NULL DEFAULT false,
      "version" integer NOT NULL DEFAULT '1',
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "plan_task_spent" CHECK ("spentDays" >= 0 and "spentRupiah" >= 0),
      CONSTRAINT "plan_task_state" CHECK (state in ('BELUM', 'BERJALAN', 'SELESAI', 'BATAL')),
      CONSTRAINT "PK_c1075f70debd8c46630dbb63536" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_b470f39c96bafbf13f40fd22b4" ON "work"."plan_task" ("targetId")`);
    await runner.query(`CREATE INDEX "IDX_9a313bd99e7ad16609fc5a3b96" ON "work"."plan_task" ("kampungId")`);
    await runner.query(
      `CREATE UNIQUE INDEX "plan_task_open_once" ON "work"."plan_task" ("kampungId", "indicatorCode", "kind") WHERE state in ('BELUM', 'BERJALAN')`,
    );
    await runner.query(
      `ALTER TABLE "work"."effort_table" ADD CONSTRAINT "FK_d79b031e328390840fc20c528a1" FOREIGN KEY ("regencyCode") REFERENCES "pub"."region"("code")`,
    );
    await runner.query(
      `ALTER TABLE "work"."target" ADD CONSTRAINT "FK_50e65cf855af5d8a9e0f8f4a4dc" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code")`,
    );
    await runner.query(
      `ALTER TABLE "work"."target" ADD CONSTRAINT "FK_6d927346ba421ce97ecf63c55de" FOREIGN KEY ("createdById") REFERENCES "work"."person"("id")`,
    );
    await runner.query(
      `ALTER TABLE "work"."target_baseline" ADD CONSTRAINT "FK_2087b6ab54f10843ad7a7989bef" FOREIGN KEY ("targetId") REFERENCES "work"."target"("id") ON DELETE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "work"."target_baseline" ADD CONSTRAINT "FK_7e43b3be53dc55b34b4baa87e12" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE CASCADE`,
    );
    await runner.query(
      `ALTER TABLE "work"."plan_task" ADD CONSTRAINT "FK_b470f39c96bafbf13f40fd22b4b" FOREIGN KEY ("targetId") REFERENCES "work"."target"("id")`,
    );
    await runner.query(
      `ALTER TABLE "work"."plan_task" ADD CONSTRAINT "FK_9a313bd99e7ad16609fc5a3b968" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id")`,
    );
    await runner.query(
      `ALTER TABLE "work"."plan_task" ADD CONSTRAINT "FK_9ddc9e74573ca0f14cf7a596d0d" FOREIGN KEY ("programmeCode") REFERENCES "work"."programme"("code")`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
