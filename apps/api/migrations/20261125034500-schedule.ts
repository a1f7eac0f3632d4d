import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Schedule20261125034500 implements MigrationInterface {
  name = 'Schedule20261125034500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."publication_schedule" (
      "code" text NOT NULL,
      "dueAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      "personId" uuid NOT NULL,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_publication_schedule" PRIMARY KEY ("code"),
      CONSTRAINT "FK_a18d531e0d4531ba040a29f7fff" FOREIGN KEY ("code") REFERENCES "work"."kampung"("code"),
      CONSTRAINT "FK_96db06bacbd985057fbd10a5b26" FOREIGN KEY ("personId") REFERENCES "work"."person"("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_9965a63134d57aca06b67e1552" ON "work"."publication_schedule" ("dueAt")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
