import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications20261127230000 implements MigrationInterface {
  name = 'Notifications20261127230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "work"."mail_outbox" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "personId" uuid NOT NULL,
      "regionCode" text NOT NULL,
      "language" text NOT NULL,
      "digestDay" date,
      "lines" jsonb NOT NULL,
      "omitted" integer NOT NULL DEFAULT 0,
      "state" text NOT NULL DEFAULT 'QUEUED',
      "attempts" integer NOT NULL DEFAULT 0,
      "lastError" text,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "nextTryAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "sentAt" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "mail_outbox_language" CHECK (language in ('id', 'en')),
      CONSTRAINT "mail_outbox_state" CHECK (state in ('QUEUED', 'SENT', 'FAILED')),
      CONSTRAINT "PK_mail_outbox" PRIMARY KEY ("id"),
      CONSTRAINT "FK_7a42e786fbcbe56425bc59f7f93" FOREIGN KEY ("personId") REFERENCES "work"."person"("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_2d09d452fd7bfa7bb3397f2746" ON "work"."mail_outbox" ("createdAt")`);
    await runner.query(`CREATE INDEX "mail_outbox_due" ON "work"."mail_outbox" ("nextTryAt") WHERE state = 'QUEUED'`);
    await runner.query(`CREATE UNIQUE INDEX "mail_outbox_digest" ON "work"."mail_outbox" ("personId", "digestDay")`);
    await runner.query(`CREATE TABLE "work"."notification" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "personId" uuid NOT NULL,
      "event" text NOT NULL,
      "kind" text NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "readAt" TIMESTAMP WITH TIME ZONE,
      "handledAt" TIMESTAMP WITH TIME ZONE,
      "handledById" uuid,
      "role" text,
      "kampungId" uuid,
      "integrationId" uuid,
      "regionCode" text,
      "code" text,
      "day" date,
      "mailedAt" TIMESTAMP WITH TIME ZONE,
      "mailId" uuid,
      CONSTRAINT "PK_notification" PRIMARY KEY ("id"),
      CONSTRAINT "FK_9d2d60f252d00afe9820892f87d" FOREIGN KEY ("personId") REFERENCES "work"."person"("id"),
      CONSTRAINT "FK_53bf991650991bec466abe638e0" FOREIGN KEY ("handledById") REFERENCES "work"."person"("id"),
      CONSTRAINT "FK_27bbf1b54439dc696c140f508e7" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE CASCADE,
      CONSTRAINT "FK_f83b27eba03e28e4eefa597b610" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id") ON DELETE CASCADE,
      CONSTRAINT "FK_f48a87c68f07df5095bda519012" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code"),
      CONSTRAINT "FK_ce5e0844e77ca0e2a3e391dc3b6" FOREIGN KEY ("mailId") REFERENCES "work"."mail_outbox"("id") ON DELETE SET NULL
    )`);
    await runner.query(`CREATE UNIQUE INDEX "notification_once" ON "work"."notification" ("personId", "event")`);
    await runner.query(`CREATE INDEX "IDX_fb1ba8cf198ab5c64d2457beec" ON "work"."notification" ("personId", "at")`);
    await runner.query(`CREATE INDEX "notification_unmailed" ON "work"."notification" ("personId") WHERE "mailedAt" is null`);
    await runner.query(`CREATE INDEX "IDX_27bbf1b54439dc696c140f508e" ON "work"."notification" ("kampungId")`);
    await runner.query(`CREATE INDEX "IDX_f83b27eba03e28e4eefa597b61" ON "work"."notification" ("integrationId")`);
    await runner.query(`CREATE INDEX "IDX_ce5e0844e77ca0e2a3e391dc3b" ON "work"."notification" ("mailId")`);
    await runner.query(`CREATE TABLE "work"."notification_preference" (
      "personId" uuid NOT NULL,
      "language" text NOT NULL,
      "ways" jsonb NOT NULL,
      CONSTRAINT "notification_preference_language" CHECK (language in ('id', 'en')),
      CONSTRAINT "PK_notification_preference" PRIMARY KEY ("personId"),
      CONSTRAINT "FK_3c150257c221911f53f2b17cae5" FOREIGN KEY ("personId") REFERENCES "work"."person"("id")
    )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
