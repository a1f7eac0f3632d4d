import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ActivityPhotos20261125044000 implements MigrationInterface {
  name = 'ActivityPhotos20261125044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."activity"
      ADD "state" text NOT NULL DEFAULT 'TAMPIL',
      ADD "hiddenReason" text,
      ADD "version" integer NOT NULL DEFAULT 1,
      ADD "deletedAt" TIMESTAMP WITH TIME ZONE,
      ADD CONSTRAINT "activity_state" CHECK (state in ('DRAF', 'TAMPIL', 'DISEMBUNYIKAN')),
      ADD CONSTRAINT "activity_hidden" CHECK (state <> 'DISEMBUNYIKAN' or "hiddenReason" is not null)`);
    await runner.query(`CREATE TABLE "work"."photo" (
      "key" text NOT NULL,
      "kampungId" uuid NOT NULL,
      "uploadedById" uuid NOT NULL,
      "tokenHash" text,
      "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      "width" integer,
      "height" integer,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_photo" PRIMARY KEY ("key"),
      CONSTRAINT "FK_32f03cda3651b9dd3ab98e6b171" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id"),
      CONSTRAINT "FK_4c3e076c97171048c6b6b7a1254" FOREIGN KEY ("uploadedById") REFERENCES "work"."person"("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_cab2137c374b56735b3daf133a" ON "work"."photo" ("tokenHash")`);
    await runner.query(`CREATE TABLE "pub"."media" (
      "key" text NOT NULL,
      "kampungCode" text NOT NULL,
      CONSTRAINT "PK_media" PRIMARY KEY ("key", "kampungCode")
    )`);
    // What is public now stays public.
    await runner.query(`INSERT INTO "pub"."media" ("key", "kampungCode")
      SELECT DISTINCT photo->>'key', a."kampungCode" FROM pub.activity a, jsonb_array_elements(a.data->'photos') photo`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
