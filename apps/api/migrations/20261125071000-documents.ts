import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Documents20261125071000 implements MigrationInterface {
  name = 'Documents20261125071000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."photo" RENAME TO "upload"`);
    await runner.query(`ALTER TABLE "work"."upload" RENAME CONSTRAINT "PK_photo" TO "PK_upload"`);
    await runner.query(
      `ALTER TABLE "work"."upload" RENAME CONSTRAINT "FK_32f03cda3651b9dd3ab98e6b171" TO "FK_53e67ccc4cd70d19e640ce88cac"`,
    );
    await runner.query(
      `ALTER TABLE "work"."upload" RENAME CONSTRAINT "FK_4c3e076c97171048c6b6b7a1254" TO "FK_f27c0e8c8c96be5f1cd5222d3ac"`,
    );
    await runner.query(`ALTER INDEX "work"."IDX_cab2137c374b56735b3daf133a" RENAME TO "IDX_4c91d11f773af07df7750b9365"`);
    await runner.query(`ALTER TABLE "work"."upload"
      ADD "kind" text NOT NULL DEFAULT 'PHOTO',
      ADD "fileName" text,
      ADD "bytes" integer,
      ADD "hash" text,
      ADD CONSTRAINT "upload_kind" CHECK (kind in ('PHOTO', 'DOCUMENT'))`);
    await runner.query(`ALTER TABLE "work"."upload" ALTER "kind" DROP DEFAULT`);
    await runner.query(`CREATE TABLE "work"."document" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "kind" text NOT NULL,
      "title" text NOT NULL,
      "number" text,
      "issuedOn" date,
      "issuer" text,
      "visibility" text NOT NULL,
      "proves" text array NOT NULL,
      "fileKey" text NOT NULL,
      "fileName" text NOT NULL,
      "bytes" integer NOT NULL,
      "hash" text NOT NULL,
      "version" integer NOT NULL DEFAULT 1,
      "deletedAt" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "document_visibility" CHECK (visibility in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
      CONSTRAINT "PK_document" PRIMARY KEY ("id"),
      CONSTRAINT "FK_7952c98e17e7ea6be55c3761483" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id"),
      CONSTRAINT "FK_0193a7c3752255362e3c6d7c150" FOREIGN KEY ("fileKey") REFERENCES "work"."upload"("key")
    )`);
    await runner.query(`CREATE INDEX "IDX_7952c98e17e7ea6be55c376148" ON "work"."document" ("kampungId")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_0193a7c3752255362e3c6d7c15" ON "work"."document" ("fileKey")`);
    await runner.query(`ALTER TABLE "pub"."media" ADD "title" text`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
