import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditRegion20261125120000 implements MigrationInterface {
  name = 'AuditRegion20261125120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."audit" ADD "regionCode" text`);
    // The trail is only ever added to; here it learns what its rows have said all along.
    await runner.query(`ALTER TABLE "work"."audit" DISABLE TRIGGER append_only`);
    await runner.query(`UPDATE "work"."audit" a SET "regionCode" = CASE entity
      WHEN 'kampung' THEN "entityId"
      WHEN 'region' THEN "entityId"
      WHEN 'reference' THEN split_part("entityId", ' ', 1)
      WHEN 'report' THEN (SELECT k.code FROM work.report r JOIN work.kampung k ON k.id = r."kampungId" WHERE r.id::text = a."entityId")
      WHEN 'integration' THEN (SELECT k.code FROM work.integration i JOIN work.kampung k ON k.id = i."kampungId" WHERE i.id::text = a."entityId")
      WHEN 'invitation' THEN (SELECT i."regionCode" FROM work.invitation i WHERE i.id::text = a."entityId")
    END`);
    await runner.query(`ALTER TABLE "work"."audit" ENABLE TRIGGER append_only`);
    await runner.query(`CREATE INDEX "audit_region" ON "work"."audit" ("regionCode" COLLATE "C", "id")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
