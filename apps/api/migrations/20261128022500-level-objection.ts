import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objections to published levels, and the version that each step made of an assessment. */
export class LevelObjection20261128022500 implements MigrationInterface {
  name = 'LevelObjection20261128022500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "work"."level_objection" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "assessmentId" uuid NOT NULL, "state" text NOT NULL DEFAULT 'DIAJUKAN', "reason" text NOT NULL, "indicators" text array NOT NULL, "documentIds" uuid array NOT NULL, "byId" uuid, "byName" text NOT NULL, "byRole" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "answer" text, "answeredById" uuid, "answeredByName" text, "answeredAt" TIMESTAMP WITH TIME ZONE, "sampleData" boolean NOT NULL DEFAULT false, CONSTRAINT "level_objection_four_eyes" CHECK ("answeredById" <> "byId"), CONSTRAINT "level_objection_answered" CHECK ((state = 'DIAJUKAN') = (answer is null)), CONSTRAINT "PK_f9b8dcb0cf83b7d5f67aa0cba22" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "IDX_134c0dc66b07204c5342c377a5" ON "work"."level_objection"  ("assessmentId") `);
    await runner.query(`ALTER TABLE "work"."assessment_transition" ADD "version" integer`);
    await runner.query(
      `ALTER TABLE "work"."level_objection" ADD CONSTRAINT "FK_134c0dc66b07204c5342c377a59" FOREIGN KEY ("assessmentId") REFERENCES "work"."assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TRIGGER answered_stays BEFORE UPDATE OR DELETE ON work.level_objection FOR EACH ROW
       WHEN (old.state <> 'DIAJUKAN') EXECUTE FUNCTION work.refuse_change()`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
