import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reference20261125080000 implements MigrationInterface {
  name = 'Reference20261125080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."reference_entry" (
      "list" text NOT NULL,
      "code" text NOT NULL,
      "regionCode" text NOT NULL,
      "name" jsonb NOT NULL,
      "validTo" date,
      "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "reference_entry_region" CHECK ("regionCode" ~ '^(ID|[0-9]{2}[.][0-9]{2})$'),
      CONSTRAINT "PK_reference_entry" PRIMARY KEY ("list", "code", "regionCode"),
      CONSTRAINT "FK_cbb60f39de0e5945e37466669cd" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code")
    )`);
    // The agencies so far were those of Tanah Laut, two of them under a second code.
    await runner.query(`INSERT INTO "work"."reference_entry" ("list", "code", "regionCode", "name")
      SELECT 'AGENCIES', CASE code WHEN 'DLH' THEN 'DLHK' WHEN 'KANKEMENAG' THEN 'KEMENAG' ELSE code END, '63.01', name FROM "work"."agency"`);
    await runner.query(`ALTER TABLE "work"."programme" DROP CONSTRAINT "FK_f2308a0faf25b7ea862ea0a5e02"`);
    await runner.query(`UPDATE "work"."programme" SET "agencyCode" = CASE "agencyCode" WHEN 'DLH' THEN 'DLHK' ELSE 'KEMENAG' END
      WHERE "agencyCode" IN ('DLH', 'KANKEMENAG')`);
    await runner.query(`DROP TABLE "work"."agency"`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
