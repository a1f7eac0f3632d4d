import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of the audit trail wait to be sealed from the moment they are written; blocks of the chain are only ever added. */
export class AuditChain20261128014000 implements MigrationInterface {
  name = 'AuditChain20261128014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "work"."audit_block" ("number" integer NOT NULL, "hash" text NOT NULL, "previousHash" text NOT NULL, "sealedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "lineIds" bigint array NOT NULL, "lineHashes" text array NOT NULL, CONSTRAINT "UQ_c452f130dc5e7ae1af64a7fb358" UNIQUE ("hash"), CONSTRAINT "UQ_8ce6ff1a8cb7de916b333443dc2" UNIQUE ("previousHash"), PRIMARY KEY ("number"))`,
    );
    await runner.query(
      `CREATE TABLE "work"."audit_unsealed" ("id" bigint NOT NULL, CONSTRAINT "FK_1eb1737698cb246e2f7f8118bf5" FOREIGN KEY ("id") REFERENCES "work"."audit"("id"), PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE FUNCTION work.await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO work.audit_unsealed (id) VALUES (new.id); RETURN NULL; END $$`);
    await runner.query('CREATE TRIGGER await_seal AFTER INSERT ON work.audit FOR EACH ROW EXECUTE FUNCTION work.await_seal()');
    await runner.query('INSERT INTO work.audit_unsealed (id) SELECT id FROM work.audit');
    await runner.query(
      'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON work.audit_block FOR EACH ROW EXECUTE FUNCTION work.refuse_change()',
    );
    for (const table of ['audit', 'audit_block'])
      await runner.query(
        `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON work.${table} FOR EACH STATEMENT EXECUTE FUNCTION work.refuse_change()`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
