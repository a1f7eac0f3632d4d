import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProgrammeData20261127232000 implements MigrationInterface {
  name = 'ProgrammeData20261127232000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."programme_data" (
      "integrationId" uuid NOT NULL,
      "year" smallint NOT NULL,
      "indicator" text NOT NULL,
      "value" jsonb NOT NULL,
      "origin" text NOT NULL,
      "version" integer NOT NULL DEFAULT '1',
      "writtenBy" text NOT NULL,
      "writtenRole" text NOT NULL,
      "offeredAt" TIMESTAMP WITH TIME ZONE,
      "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_843c3ffdd44a6085590d1218607" PRIMARY KEY ("integrationId", "year", "indicator"),
      CONSTRAINT "FK_1ae4246182c23c933f071274745" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id")
    )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
