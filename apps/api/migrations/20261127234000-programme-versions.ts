import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProgrammeVersions20261127234000 implements MigrationInterface {
  name = 'ProgrammeVersions20261127234000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."programme" ADD "withdrawnReason" text, ADD "withdrawnOn" date`);
    await runner.query(`CREATE TABLE "work"."programme_regency" (
      "programmeCode" text NOT NULL,
      "regionCode" text NOT NULL,
      "regencyOwner" text,
      "contact" text,
      "eligibilityWords" text,
      "pokjaSection" text,
      "version" integer NOT NULL,
      CONSTRAINT "PK_programme_regency" PRIMARY KEY ("programmeCode", "regionCode"),
      CONSTRAINT "FK_f8b2610cf30d52dd356e7d8d7db" FOREIGN KEY ("programmeCode") REFERENCES "work"."programme"("code"),
      CONSTRAINT "FK_7531bef8944b778697c344d51aa" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code")
    )`);
    await runner.query(`CREATE TABLE "work"."programme_version" (
      "programmeCode" text NOT NULL,
      "regionCode" text NOT NULL,
      "version" integer NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "actorName" text,
      "actorRole" text,
      "note" text,
      "values" jsonb NOT NULL,
      CONSTRAINT "PK_programme_version" PRIMARY KEY ("programmeCode", "regionCode", "version"),
      CONSTRAINT "FK_e793cf595eea2ef5c94561f0785" FOREIGN KEY ("programmeCode") REFERENCES "work"."programme"("code")
    )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
