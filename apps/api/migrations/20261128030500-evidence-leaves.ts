import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document that leaves the trash for good takes its place among the proofs with it. */
export class EvidenceLeaves20261128030500 implements MigrationInterface {
  name = 'EvidenceLeaves20261128030500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "work"."assessment_evidence" DROP CONSTRAINT "FK_493055b83de377730534dfb650f"');
    await runner.query(
      'ALTER TABLE "work"."assessment_evidence" ADD CONSTRAINT "FK_493055b83de377730534dfb650f" FOREIGN KEY ("documentId") REFERENCES "work"."document"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
