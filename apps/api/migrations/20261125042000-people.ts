import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People20261125042000 implements MigrationInterface {
  name = 'People20261125042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."person" ADD "deactivatedAt" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "work"."session" ADD "browser" text NOT NULL DEFAULT '', ADD "address" text NOT NULL DEFAULT ''`);
    await runner.query(`CREATE TABLE "work"."invitation" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "tokenHash" text NOT NULL,
      "email" text NOT NULL,
      "name" text NOT NULL,
      "role" text,
      "regionCode" text NOT NULL,
      "programmes" text array,
      "validTo" date,
      "invitedById" uuid,
      "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      "closedAt" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_invitation" PRIMARY KEY ("id"),
      CONSTRAINT "FK_c3a129a1b73e79a73ee84a8267c" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code"),
      CONSTRAINT "FK_603764233ba5c97400836665523" FOREIGN KEY ("invitedById") REFERENCES "work"."person"("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_676ef6471ce7176869d73365a4" ON "work"."invitation" ("tokenHash")`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
