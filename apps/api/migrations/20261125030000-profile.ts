import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Profile20261125030000 implements MigrationInterface {
  name = 'Profile20261125030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."kampung"
      ADD "potentials" jsonb,
      ADD "challenges" jsonb,
      ADD "location" jsonb,
      ADD "contact" text,
      ADD "legacyId" integer,
      ADD "trainedMembers" integer,
      ADD "workingGroupSections" text,
      ADD "workingGroupDecree" jsonb,
      ADD "dataHouseClass" text,
      ADD "guides" text array,
      ADD "regulationLevels" text array,
      ADD "fundingAmounts" jsonb,
      ADD "mechanismFrequencies" jsonb,
      ADD CONSTRAINT "kampung_trained" CHECK ("trainedMembers" between 0 and "workingGroupMembers")`);
    await runner.query(`CREATE UNIQUE INDEX "kampung_legacy_once" ON "work"."kampung" ("legacyId")`);
    await runner.query(`CREATE TABLE "work"."draft" (
      "personId" uuid NOT NULL,
      "form" text NOT NULL,
      "subject" text NOT NULL,
      "version" integer NOT NULL,
      "data" text NOT NULL,
      "savedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "draft_size" CHECK (length(data) <= 40000),
      CONSTRAINT "PK_draft" PRIMARY KEY ("personId", "form", "subject"),
      CONSTRAINT "FK_26e17a08846b31279c1cb464f88" FOREIGN KEY ("personId") REFERENCES "work"."person"("id")
    )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
