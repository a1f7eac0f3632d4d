import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SecondFactor20261125070000 implements MigrationInterface {
  name = 'SecondFactor20261125070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."person"
      ADD "secondFactorSince" TIMESTAMP WITH TIME ZONE,
      ADD "secondFactorSecret" text,
      ADD "secondFactorStep" integer,
      ADD "recoveryHashes" text array NOT NULL DEFAULT '{}',
      ADD CONSTRAINT "person_second_factor" CHECK ("secondFactorSince" is null or "secondFactorSecret" is not null)`);
    // What somebody does with their own account is done in no role.
    await runner.query(`ALTER TABLE "work"."audit" ALTER COLUMN "actorRole" DROP NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
