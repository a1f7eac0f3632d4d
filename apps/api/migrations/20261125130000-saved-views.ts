import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SavedViews20261125130000 implements MigrationInterface {
  name = 'SavedViews20261125130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."saved_view" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "personId" uuid NOT NULL,
      "list" text NOT NULL,
      "name" text NOT NULL,
      "query" text NOT NULL,
      "sharedWith" text,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "saved_view_list" CHECK (list in ('KAMPUNG', 'INTEGRATION', 'REPORT')),
      CONSTRAINT "PK_saved_view" PRIMARY KEY ("id"),
      CONSTRAINT "FK_223c2d04e0f4e5ba22c2c9f6e2b" FOREIGN KEY ("personId") REFERENCES "work"."person"("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_223c2d04e0f4e5ba22c2c9f6e2" ON "work"."saved_view" ("personId")`);
    await runner.query(`CREATE INDEX "IDX_d59742ebe961d8a2126588303a" ON "work"."saved_view" ("list", "sharedWith")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
