import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rubrics have drafts and decisions; what was adopted never changes again, and the public reads it. */
export class Rubrics20261128021500 implements MigrationInterface {
  name = 'Rubrics20261128021500';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE "pub"."rubric" ("code" text NOT NULL, "version" integer NOT NULL, "data" jsonb NOT NULL, PRIMARY KEY ("code", "version"))`,
      `ALTER TABLE "work"."rubric" ADD "basedOnId" uuid`,
      `ALTER TABLE "work"."rubric" ADD "revision" integer NOT NULL DEFAULT '1'`,
      `ALTER TABLE "work"."rubric" ADD "adoptedAt" TIMESTAMP WITH TIME ZONE`,
      `ALTER TABLE "work"."rubric" ADD "adoptedBy" text`,
      `ALTER TABLE "work"."rubric" ADD "adoptedReason" text`,
      `ALTER TABLE "work"."rubric" ADD "refreshedTo" text`,
      `ALTER TABLE "work"."rubric" ADD "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
      // What is there was shipped.
      `UPDATE "work"."rubric" SET "adoptedAt" = now()`,
      `ALTER TABLE "work"."rubric" ADD CONSTRAINT "rubric_adopted" CHECK (data->>'status' = 'DRAFT' or "adoptedAt" is not null)`,
      `ALTER TABLE "work"."rubric" ADD CONSTRAINT "rubric_status" CHECK (data->>'status' in ('DRAFT', 'PUBLISHED', 'RETIRED') and (not "inForce" or data->>'status' = 'PUBLISHED'))`,
      `ALTER TABLE "work"."rubric" ADD CONSTRAINT "rubric_identity" CHECK (data->>'code' = code and (data->>'version')::int = version)`,
      `ALTER TABLE "work"."rubric" ADD CONSTRAINT "FK_322221651b8cf9256aeec2bbeba" FOREIGN KEY ("basedOnId") REFERENCES "work"."rubric"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    ];
    for (const statement of statements) await runner.query(statement);
    await runner.query(`CREATE FUNCTION work.keep_rubric() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF old.data->>'status' = 'DRAFT' THEN RETURN coalesce(new, old); END IF;
        IF tg_op = 'DELETE' OR new.code <> old.code OR new.version <> old.version OR new.data - 'status' <> old.data - 'status'
          OR (old.data->>'status', new.data->>'status') NOT IN (('PUBLISHED', 'PUBLISHED'), ('PUBLISHED', 'RETIRED'), ('RETIRED', 'RETIRED'))
        THEN RAISE EXCEPTION 'An adopted rubric never changes'; END IF;
        RETURN new;
      END $$`);
    await runner.query(
      'CREATE TRIGGER keep_rubric BEFORE UPDATE OR DELETE ON work.rubric FOR EACH ROW EXECUTE FUNCTION work.keep_rubric()',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
