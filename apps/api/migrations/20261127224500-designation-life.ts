import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DesignationLife20261127224500 implements MigrationInterface {
  name = 'DesignationLife20261127224500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."designation"
      ADD "validTo" date,
      ADD "revokedOn" date,
      ADD "revokedReason" text,
      ADD "replacedOn" date,
      ADD "enteredAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      ADD CONSTRAINT "designation_valid" CHECK ("validTo" >= "decreedOn"),
      ADD CONSTRAINT "designation_revoked" CHECK (("revokedOn" is null) = ("revokedReason" is null))`);
    // Of several in one programme the one with the latest decree stays open.
    await runner.query(`UPDATE "work"."designation" d SET "replacedOn" = current_date WHERE EXISTS (
      SELECT FROM "work"."designation" o WHERE o."kampungId" = d."kampungId" AND o."programmeCode" = d."programmeCode"
        AND (coalesce(o."decreedOn", '-infinity'), o.id) > (coalesce(d."decreedOn", '-infinity'), d.id))`);
    await runner.query(
      `CREATE UNIQUE INDEX "designation_open_once" ON "work"."designation" ("kampungId", "programmeCode") WHERE "replacedOn" is null`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
