import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a partner agency has stated holds for the documents that were there then. */
export class ProofChanged20261127235000 implements MigrationInterface {
  name = 'ProofChanged20261127235000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."integration" ADD "proofChangedAt" TIMESTAMP WITH TIME ZONE`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
