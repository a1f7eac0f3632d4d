import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each value of a profile was entered or confirmed. What was entered before is known by its edits. */
export class ConfirmedOn20261128021500 implements MigrationInterface {
  name = 'ConfirmedOn20261128021500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."kampung" ADD "confirmedOn" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`
      UPDATE "work"."kampung" k SET "confirmedOn" = n.days
      FROM (
        SELECT id, jsonb_object_agg(field, day) AS days
        FROM (
          SELECT k.id, f.field, max((a.at AT TIME ZONE 'Asia/Makassar')::date) AS day
          FROM "work"."kampung" k
          JOIN "work"."audit" a ON a.entity = 'kampung' AND a.action = 'kampung.edit' AND a."entityId" = ANY(k."formerCodes" || k.code)
          CROSS JOIN LATERAL jsonb_object_keys(a.after) AS f(field)
          GROUP BY k.id, f.field
        ) e GROUP BY id
      ) n WHERE n.id = k.id`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
