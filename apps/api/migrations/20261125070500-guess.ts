import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Guess20261125070500 implements MigrationInterface {
  name = 'Guess20261125070500';

  async up(runner: QueryRunner): Promise<void> {
    // Counters are worth no disk: after a crash of the database they may begin again.
    await runner.query(`CREATE UNLOGGED TABLE "work"."guess" (
      "key" character varying(255) NOT NULL,
      "points" integer NOT NULL DEFAULT 0,
      "expire" bigint,
      CONSTRAINT "PK_guess" PRIMARY KEY ("key")
    )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
