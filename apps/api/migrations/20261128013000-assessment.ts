import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Periods, assessments and decided levels. */
export class Assessment20261128013000 implements MigrationInterface {
  name = 'Assessment20261128013000';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE "work"."assessment_period" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "title" text NOT NULL, "regionCode" text NOT NULL, "rubricId" uuid NOT NULL, "opensOn" date NOT NULL, "submitBy" date NOT NULL, "verifyBy" date NOT NULL, "publishOn" date NOT NULL, "extensions" jsonb NOT NULL DEFAULT '[]', "version" integer NOT NULL DEFAULT '1', "sampleData" boolean NOT NULL DEFAULT false, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "assessment_period_days" CHECK ("opensOn" < "submitBy" and "submitBy" <= "verifyBy" and "verifyBy" <= "publishOn"), CONSTRAINT "PK_c4de9913854cbab339c4344b680" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_8d4a9ff7a18b6b883885308aa5" ON "work"."assessment_period"  ("regionCode") `,
      `CREATE TABLE "work"."assessment" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "periodId" uuid NOT NULL, "kampungId" uuid NOT NULL, "revision" integer NOT NULL DEFAULT '1', "revisionReason" text, "state" text NOT NULL, "version" integer NOT NULL DEFAULT '1', "snapshot" jsonb, "claimedLevel" text, "verifiedLevel" text, "submittedById" uuid, "checkedById" uuid, "verifiedById" uuid, "decidedById" uuid, "submittedAt" TIMESTAMP WITH TIME ZONE, "onBehalf" boolean NOT NULL DEFAULT false, "sampleData" boolean NOT NULL DEFAULT false, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "assessment_four_eyes" CHECK ("submittedById" <> "checkedById" and "submittedById" <> "verifiedById" and "submittedById" <> "decidedById"
   and "checkedById" <> "verifiedById" and "checkedById" <> "decidedById" and "verifiedById" <> "decidedById"), CONSTRAINT "PK_c511a7dc128256876b6b1719401" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_6b2bd3ae1006d7697398a54719" ON "work"."assessment"  ("kampungId") `,
      `CREATE INDEX "IDX_43f7fbd544981f85d023e98c7b" ON "work"."assessment"  ("periodId", "state") `,
      `CREATE UNIQUE INDEX "assessment_open_once" ON "work"."assessment"  ("periodId", "kampungId") WHERE state not in ('DIPUBLIKASI', 'DIBATALKAN')`,
      `CREATE UNIQUE INDEX "assessment_revision_once" ON "work"."assessment"  ("periodId", "kampungId", "revision") `,
      `CREATE TABLE "work"."assessment_verdict" ("assessmentId" uuid NOT NULL, "indicator" text NOT NULL, "score" smallint NOT NULL, "reason" text, "byId" uuid NOT NULL, "byName" text NOT NULL, CONSTRAINT "assessment_verdict_score" CHECK (score between 0 and 100), CONSTRAINT "PK_d93913a2ce3a6d1b66a9c6531bd" PRIMARY KEY ("assessmentId", "indicator"))`,
      `CREATE TABLE "work"."assessment_evidence" ("assessmentId" uuid NOT NULL, "indicator" text NOT NULL, "documentId" uuid NOT NULL, CONSTRAINT "PK_a0a04aae90cbd5e2154345f7914" PRIMARY KEY ("assessmentId", "indicator", "documentId"))`,
      `CREATE INDEX "IDX_493055b83de377730534dfb650" ON "work"."assessment_evidence"  ("documentId") `,
      `CREATE TABLE "work"."assessment_remark" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "assessmentId" uuid NOT NULL, "indicator" text, "body" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "authorId" uuid NOT NULL, "authorName" text NOT NULL, "authorRole" text NOT NULL, "settledAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_5eb7e54da8ada6b50d2d17a2daf" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_b16990ec7a055acb1734ed2eb1" ON "work"."assessment_remark"  ("assessmentId") `,
      `CREATE TABLE "work"."assessment_transition" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "assessmentId" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "command" text NOT NULL, "fromState" text, "toState" text NOT NULL, "actorId" uuid, "actorName" text NOT NULL, "actorRole" text, "reason" text, CONSTRAINT "PK_d5d79e20605142a7464575d6803" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_81ac07bdfffb4da6b99b509408" ON "work"."assessment_transition"  ("assessmentId") `,
      `CREATE TABLE "work"."level_decision" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "assessmentId" uuid NOT NULL, "periodId" uuid NOT NULL, "kampungId" uuid NOT NULL, "revision" integer NOT NULL, "revisionReason" text, "levelCode" text NOT NULL, "levelBefore" text, "assessment" jsonb NOT NULL, "decidedOn" date NOT NULL, "publishedAt" TIMESTAMP WITH TIME ZONE, "sampleData" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_bf6960071b0f4aa46c56073af2a" PRIMARY KEY ("id"))`,
      `CREATE UNIQUE INDEX "IDX_2eb07d3f436d823983f96ecbeb" ON "work"."level_decision"  ("assessmentId") `,
      `CREATE INDEX "IDX_2724618970a20a64c929f6ee7b" ON "work"."level_decision"  ("periodId") `,
      `CREATE INDEX "IDX_d30bd62648a4ca7371b3bef64b" ON "work"."level_decision"  ("kampungId", "publishedAt") `,
      `ALTER TABLE "work"."assessment_period" ADD CONSTRAINT "FK_8d4a9ff7a18b6b883885308aa5c" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment_period" ADD CONSTRAINT "FK_0b55616ba22c252656b909bdbd5" FOREIGN KEY ("rubricId") REFERENCES "work"."rubric"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment" ADD CONSTRAINT "FK_1a49c225addc9c399ea2c7702a0" FOREIGN KEY ("periodId") REFERENCES "work"."assessment_period"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment" ADD CONSTRAINT "FK_6b2bd3ae1006d7697398a54719d" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment_verdict" ADD CONSTRAINT "FK_4701d6d4a4bd7d20bf6cb24a57c" FOREIGN KEY ("assessmentId") REFERENCES "work"."assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment_evidence" ADD CONSTRAINT "FK_548fea6cfbd1301d22a32817ae7" FOREIGN KEY ("assessmentId") REFERENCES "work"."assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment_evidence" ADD CONSTRAINT "FK_493055b83de377730534dfb650f" FOREIGN KEY ("documentId") REFERENCES "work"."document"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment_remark" ADD CONSTRAINT "FK_b16990ec7a055acb1734ed2eb1f" FOREIGN KEY ("assessmentId") REFERENCES "work"."assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."assessment_transition" ADD CONSTRAINT "FK_81ac07bdfffb4da6b99b509408a" FOREIGN KEY ("assessmentId") REFERENCES "work"."assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."level_decision" ADD CONSTRAINT "FK_2eb07d3f436d823983f96ecbeb3" FOREIGN KEY ("assessmentId") REFERENCES "work"."assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."level_decision" ADD CONSTRAINT "FK_2724618970a20a64c929f6ee7bc" FOREIGN KEY ("periodId") REFERENCES "work"."assessment_period"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "work"."level_decision" ADD CONSTRAINT "FK_4896a89663f7869d41afda25eb8" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    ];
    for (const statement of statements) await runner.query(statement);

    await runner.query(
      `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON work.assessment_transition FOR EACH ROW EXECUTE FUNCTION work.refuse_change()`,
    );
    // What the public has seen stays: a correction is a row of its own.
    await runner.query(
      `CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON work.assessment FOR EACH ROW
       WHEN (old.state = 'DIPUBLIKASI') EXECUTE FUNCTION work.refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER published_stays BEFORE UPDATE OR DELETE ON work.level_decision FOR EACH ROW
       WHEN (old."publishedAt" is not null) EXECUTE FUNCTION work.refuse_change()`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
