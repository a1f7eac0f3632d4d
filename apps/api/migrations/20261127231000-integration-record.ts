import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record behind an integration; the documents of its steps move from the steps into a table of their own. */
export class IntegrationRecord20261127231000 implements MigrationInterface {
  name = 'IntegrationRecord20261127231000';

  async up(runner: QueryRunner): Promise<void> {
    const part = (name: string, columns: string, constraints: string) =>
      `CREATE TABLE "work"."${name}" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "integrationId" uuid NOT NULL,
        "version" integer NOT NULL DEFAULT '1', "deletedAt" TIMESTAMP WITH TIME ZONE, ${columns}, ${constraints})`;
    const statements = [
      part(
        'integration_task',
        `"title" text NOT NULL, "owner" text NOT NULL, "dueOn" date NOT NULL, "state" text NOT NULL, "indicator" text, "note" text`,
        `CONSTRAINT "PK_05bbd4342c67e15db9e258c9b9f" PRIMARY KEY ("id")`,
      ),
      `CREATE INDEX "IDX_d084b6c529401648ffb17c076a" ON "work"."integration_task" ("integrationId")`,
      `ALTER TABLE "work"."integration_task" ADD CONSTRAINT "FK_d084b6c529401648ffb17c076ab" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id")`,
      part(
        'integration_budget',
        `"source" text NOT NULL, "year" smallint NOT NULL, "planned" double precision NOT NULL, "realised" double precision, "note" text`,
        `CONSTRAINT "integration_budget_amounts" CHECK (planned >= 0 and realised >= 0), CONSTRAINT "PK_7dd0e4440e19281a0cd48d4ff12" PRIMARY KEY ("id")`,
      ),
      `CREATE INDEX "IDX_a1a393f9d0f88e945d548afb5d" ON "work"."integration_budget" ("integrationId")`,
      `ALTER TABLE "work"."integration_budget" ADD CONSTRAINT "FK_a1a393f9d0f88e945d548afb5d2" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id")`,
      part(
        'integration_visit',
        `"visitedOn" date NOT NULL, "agencies" text array NOT NULL, "findings" text NOT NULL, "followUps" jsonb NOT NULL`,
        `CONSTRAINT "PK_2fe9e9f677543270490f7d02866" PRIMARY KEY ("id")`,
      ),
      `CREATE INDEX "IDX_1bf68869df960518c9e0d98c81" ON "work"."integration_visit" ("integrationId")`,
      `ALTER TABLE "work"."integration_visit" ADD CONSTRAINT "FK_1bf68869df960518c9e0d98c812" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id")`,
      part(
        'integration_evidence',
        `"kind" text NOT NULL, "number" text NOT NULL, "issuedOn" date NOT NULL, "validTo" date, "note" text, "documentId" uuid, "transitionId" uuid, "handedInById" uuid`,
        `CONSTRAINT "PK_df8ba315f6817690c16f418c7a6" PRIMARY KEY ("id")`,
      ),
      `CREATE INDEX "IDX_2337664ee5744d5caccf6cc40e" ON "work"."integration_evidence" ("integrationId")`,
      `CREATE INDEX "IDX_8eb77c6ffeb59a08cf66dd8129" ON "work"."integration_evidence" ("transitionId")`,
      `ALTER TABLE "work"."integration_evidence" ADD CONSTRAINT "FK_2337664ee5744d5caccf6cc40eb" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id")`,
      `ALTER TABLE "work"."integration_evidence" ADD CONSTRAINT "FK_c14c958174156647c8bd41c3d78" FOREIGN KEY ("documentId") REFERENCES "work"."document"("id") ON DELETE SET NULL`,
      `ALTER TABLE "work"."integration_evidence" ADD CONSTRAINT "FK_8eb77c6ffeb59a08cf66dd81297" FOREIGN KEY ("transitionId") REFERENCES "work"."integration_transition"("id")`,
      `INSERT INTO "work"."integration_evidence" ("integrationId", "kind", "number", "issuedOn", "note", "transitionId")
       SELECT t."integrationId", e->>'kind', e->>'number', (e->>'issuedOn')::date, e->>'note', t.id
       FROM "work"."integration_transition" t, jsonb_array_elements(t.evidence) e`,
      `ALTER TABLE "work"."integration_transition" DROP COLUMN "evidence"`,
      `CREATE TABLE "work"."integration_message" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "integrationId" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "authorId" uuid NOT NULL, "authorName" text NOT NULL, "authorRole" text NOT NULL,
        "body" text NOT NULL, "mentions" uuid array NOT NULL, CONSTRAINT "PK_99551e8fc989385e9782498a48f" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_698bde313320db42da191fb7d5" ON "work"."integration_message" ("integrationId")`,
      `ALTER TABLE "work"."integration_message" ADD CONSTRAINT "FK_698bde313320db42da191fb7d59" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id")`,
      `ALTER TABLE "work"."integration" ADD "pokjaSection" text, ADD "baseline" jsonb`,
      `ALTER TABLE "work"."integration_bond" ADD "verifiedOn" date, ADD "verifiedBy" text, ADD "verifiedRole" text, ADD "remark" text`,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
