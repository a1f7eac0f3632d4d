import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RegionChanges20261125081000 implements MigrationInterface {
  name = 'RegionChanges20261125081000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "pub"."region" ADD "endedOn" date`);
    await runner.query(`ALTER TABLE "work"."kampung" ADD "formerCodes" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE TABLE "pub"."region_relation" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kind" text NOT NULL,
      "fromCode" text NOT NULL,
      "fromName" text NOT NULL,
      "toCode" text NOT NULL,
      "toName" text NOT NULL,
      "onDate" date NOT NULL,
      "legalBasis" text NOT NULL,
      "recordedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_region_relation" PRIMARY KEY ("id"),
      CONSTRAINT "FK_a8c13e6549393bf548c9f0641ae" FOREIGN KEY ("fromCode") REFERENCES "pub"."region"("code"),
      CONSTRAINT "FK_1437e15950b7da34c776095d510" FOREIGN KEY ("toCode") REFERENCES "pub"."region"("code")
    )`);
    await runner.query(`CREATE INDEX "IDX_a8c13e6549393bf548c9f0641a" ON "pub"."region_relation" ("fromCode")`);
    await runner.query(`CREATE INDEX "IDX_1437e15950b7da34c776095d51" ON "pub"."region_relation" ("toCode")`);
    await runner.query(`CREATE TABLE "pub"."region_alias" (
      "kind" text NOT NULL,
      "value" text NOT NULL,
      "code" text NOT NULL,
      CONSTRAINT "region_alias_kind" CHECK (kind in ('CODE', 'NAME')),
      CONSTRAINT "PK_region_alias" PRIMARY KEY ("kind", "value", "code"),
      CONSTRAINT "FK_1b8d4b1c4b7296a33f74bd3d7c7" FOREIGN KEY ("code") REFERENCES "pub"."region"("code")
    )`);
    await runner.query(`CREATE INDEX "IDX_1b8d4b1c4b7296a33f74bd3d7c" ON "pub"."region_alias" ("code")`);
    await runner.query(`CREATE UNIQUE INDEX "region_alias_code_once" ON "pub"."region_alias" ("value") WHERE kind = 'CODE'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
