import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoverPhoto20261125170000 implements MigrationInterface {
  name = 'CoverPhoto20261125170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "work"."kampung" ADD "cover" jsonb`);
    // Chosen was an activity; its first photo stood at the head.
    await runner.query(`UPDATE "work"."kampung" k SET "cover" = jsonb_build_object('key', p->'key', 'width', p->'width',
        'height', p->'height', 'alt', p->'alt', 'activityId', a.id)
      FROM work.activity a, LATERAL (SELECT a.photos->0 AS p) first WHERE a.id = k."coverActivityId" AND p IS NOT NULL`);
    await runner.query(`ALTER TABLE "work"."kampung" DROP COLUMN "coverActivityId"`);
    await runner.query(`ALTER TABLE "pub"."kampung" ADD "cover" jsonb`);
    // Pages that were published before covers were chosen show the latest photo.
    await runner.query(`UPDATE "pub"."kampung" k SET "cover" = coalesce(nullif(v.page->'cover', 'null'),
        jsonb_path_query_first(v.page, '$.activities[*].photos[*]'))
      FROM pub.kampung_version v WHERE v.code = k.code AND v."supersededAt" IS NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
