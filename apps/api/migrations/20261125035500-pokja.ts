import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pokja20261125035500 implements MigrationInterface {
  name = 'Pokja20261125035500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."working_group_member" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "name" text NOT NULL,
      "position" text NOT NULL,
      "section" text NOT NULL,
      "trainedOn" date,
      "phone" text,
      "mayBeShown" boolean NOT NULL,
      "version" integer NOT NULL DEFAULT 1,
      "deletedAt" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_working_group_member" PRIMARY KEY ("id"),
      CONSTRAINT "FK_2f7c8ca5cfa92a96a9b243ab296" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_2f7c8ca5cfa92a96a9b243ab29" ON "work"."working_group_member" ("kampungId")`);
    await runner.query(`CREATE TABLE "work"."work_plan_item" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "year" integer NOT NULL,
      "title" text NOT NULL,
      "familyFunction" text NOT NULL,
      "month" integer NOT NULL,
      "owner" text NOT NULL,
      "source" text,
      "budget" bigint,
      "state" text NOT NULL,
      "version" integer NOT NULL DEFAULT 1,
      "deletedAt" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "work_plan_month" CHECK (month between 1 and 12),
      CONSTRAINT "work_plan_budget" CHECK (budget >= 0),
      CONSTRAINT "PK_work_plan_item" PRIMARY KEY ("id"),
      CONSTRAINT "FK_cb964ffc6209cd1182aba6d5a1a" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_cb964ffc6209cd1182aba6d5a1" ON "work"."work_plan_item" ("kampungId")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
