import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents of decided levels: what the public sees of one is, byte by byte, what was hashed. */
export class DecisionDocuments20261128021000 implements MigrationInterface {
  name = 'DecisionDocuments20261128021000';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE "pub"."decision_document" ("id" uuid NOT NULL, "periodId" uuid NOT NULL, "regencyCode" text NOT NULL, "edition" integer NOT NULL, "content" text NOT NULL, "hash" text NOT NULL, "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY ("id"))`,
      `CREATE UNIQUE INDEX "IDX_2bd70afb285b9ab55ce1aa5df5" ON "pub"."decision_document"  ("periodId", "regencyCode", "edition") `,
      `CREATE TABLE "pub"."decision_entry" ("decisionId" uuid NOT NULL, "documentId" uuid NOT NULL, "kampungCode" text NOT NULL, "replacesId" uuid, CONSTRAINT "PK_e1ccc8c598525b5ce34ce878a26" PRIMARY KEY ("decisionId"))`,
      `CREATE INDEX "IDX_2b4db66262d0b851b7647a14f9" ON "pub"."decision_entry"  ("documentId") `,
      `CREATE UNIQUE INDEX "IDX_8f99dfef66e8e6e5ba871bbee3" ON "pub"."decision_entry"  ("replacesId") `,
      `ALTER TABLE "pub"."decision_entry" ADD CONSTRAINT "FK_2b4db66262d0b851b7647a14f9f" FOREIGN KEY ("documentId") REFERENCES "pub"."decision_document"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      ...['decision_document', 'decision_entry'].flatMap((table) => [
        `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON pub.${table} FOR EACH ROW EXECUTE FUNCTION work.refuse_change()`,
        `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON pub.${table} FOR EACH STATEMENT EXECUTE FUNCTION work.refuse_change()`,
      ]),
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
