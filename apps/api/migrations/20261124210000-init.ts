import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Init20261124210000 implements MigrationInterface {
  name = 'Init20261124210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS pub');
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(`CREATE TABLE "pub"."region" (
      "code" text NOT NULL,
      "name" text NOT NULL,
      "kind" text NOT NULL,
      "parentCode" text,
      "villageCount" integer NOT NULL DEFAULT '0',
      "kampungCount" integer NOT NULL DEFAULT '0',
      "levelCounts" jsonb NOT NULL DEFAULT '{}',
      "figures" jsonb NOT NULL DEFAULT '{}',
      CONSTRAINT "PK_74f7723fdff738f92929c0056cb" PRIMARY KEY ("code")
    )`);
    await runner.query(`CREATE INDEX "IDX_3d6d173f946211586b73530564" ON "pub"."region"  ("parentCode")`);
    await runner.query(`CREATE TABLE "work"."kampung" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "code" text NOT NULL,
      "name" text NOT NULL,
      "inauguratedOn" date,
      "overview" jsonb,
      "sampleData" boolean NOT NULL DEFAULT false,
      "workingGroupExists" boolean,
      "workingGroupMembers" integer,
      "workingGroupTrained" boolean,
      "bkb" boolean,
      "bkr" boolean,
      "bkl" boolean,
      "uppka" boolean,
      "pikR" boolean,
      "secretariat" boolean,
      "dataHouse" boolean,
      "fieldOfficer" boolean,
      "localRegulation" boolean,
      "fundingSources" text array,
      "dataUses" text array,
      "mechanisms" text array,
      "version" integer NOT NULL DEFAULT '1',
      "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "levelCode" text NOT NULL DEFAULT 'DASAR',
      "levelOrdinal" smallint NOT NULL DEFAULT '1',
      "persons" integer,
      "dataPeriod" date,
      "integrationCount" integer NOT NULL DEFAULT '0',
      "pageHash" text NOT NULL DEFAULT '',
      CONSTRAINT "kampung_members" CHECK ("workingGroupMembers" >= 0),
      CONSTRAINT "kampung_code" CHECK (code ~ '^[0-9]{2}([.][0-9]{2}){2}[.][0-9]{4}$'),
      CONSTRAINT "PK_6290be027942d7bbb22cf2eb833" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_2e5c3d81b26b416cd423931039" ON "work"."kampung"  ("code")`);
    await runner.query(`CREATE TABLE "work"."activity" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "title" text NOT NULL,
      "heldOn" date NOT NULL,
      "place" text NOT NULL,
      "description" text NOT NULL,
      "familyFunction" text NOT NULL,
      "agencies" text array NOT NULL,
      "programmes" text array NOT NULL,
      "photos" jsonb NOT NULL,
      "sampleData" boolean NOT NULL DEFAULT false,
      CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_c3b0ecd86735c359f5cd79b6b9" ON "work"."activity"  ("kampungId")`);
    await runner.query(`CREATE TABLE "work"."person" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "email" text NOT NULL,
      "name" text NOT NULL,
      "passwordHash" text NOT NULL,
      "sampleData" boolean NOT NULL DEFAULT false,
      CONSTRAINT "person_email_lower" CHECK (email = lower(email)),
      CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_d2d717efd90709ebd3cb26b936" ON "work"."person"  ("email")`);
    await runner.query(`CREATE TABLE "work"."role_assignment" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "personId" uuid NOT NULL,
      "role" text NOT NULL,
      "regionCode" text NOT NULL,
      "programmes" text array,
      "validFrom" date NOT NULL DEFAULT ('now'::text)::date,
      "validTo" date,
      CONSTRAINT "PK_7e79671a8a5db18936173148cb4" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_1576f4adadc1c3241c5614731b" ON "work"."role_assignment"  ("personId")`);
    await runner.query(`CREATE TABLE "work"."session" (
      "hash" text NOT NULL,
      "personId" uuid NOT NULL,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "lastSeenAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_9a27ee81fbc0bb9e5260ed6f82d" PRIMARY KEY ("hash")
    )`);
    await runner.query(`CREATE INDEX "IDX_b8e1fcf37e349295272a5ebbd5" ON "work"."session"  ("personId")`);
    await runner.query(`CREATE TABLE "work"."agency" (
      "code" text NOT NULL,
      "name" jsonb NOT NULL,
      CONSTRAINT "PK_fbda24d0286deca69d0b8d30f10" PRIMARY KEY ("code")
    )`);
    await runner.query(`CREATE TABLE "work"."programme" (
      "code" text NOT NULL,
      "ordinal" smallint NOT NULL,
      "slug" text NOT NULL,
      "name" jsonb NOT NULL,
      "shortName" jsonb NOT NULL,
      "purpose" jsonb NOT NULL,
      "nationalOwner" text NOT NULL,
      "regencyOwner" text NOT NULL,
      "agencyCode" text NOT NULL,
      "legalBasis" text array NOT NULL,
      "polarity" text,
      "levels" jsonb NOT NULL,
      "indicators" text array NOT NULL,
      "familyFunctions" text array NOT NULL,
      "inpresGroups" text array NOT NULL,
      "requiredEvidence" text array NOT NULL,
      "neverPublic" text array NOT NULL,
      "sourceNote" jsonb NOT NULL,
      "supports" text array NOT NULL,
      CONSTRAINT "PK_0cb721fe5a34b811494fb228d98" PRIMARY KEY ("code")
    )`);
    await runner.query(`CREATE TABLE "work"."designation" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "programmeCode" text NOT NULL,
      "levelCode" text,
      "decree" text,
      "decreedOn" date,
      "note" jsonb,
      "sampleData" boolean NOT NULL DEFAULT false,
      CONSTRAINT "PK_8c84a3c335a852ff2d426cb0112" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_1cf45e6e7947e94612ed9d3307" ON "work"."designation"  ("kampungId")`);
    await runner.query(`CREATE TABLE "work"."integration" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "programmeCode" text NOT NULL,
      "state" text NOT NULL,
      "reason" text NOT NULL,
      "targetFunctions" text array NOT NULL,
      "proposedBySide" text NOT NULL,
      "proposedById" uuid,
      "familyContact" text,
      "agencyContact" text,
      "suspendedFrom" text,
      "version" integer NOT NULL DEFAULT '1',
      "sampleData" boolean NOT NULL DEFAULT false,
      "proposedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_f348d4694945d9dc4c7049a178a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_ff74cc51925f191a362e609662" ON "work"."integration"  ("programmeCode", "state")`);
    await runner.query(
      `CREATE UNIQUE INDEX "integration_open_once" ON "work"."integration"  ("kampungId", "programmeCode") WHERE state not in ('DITOLAK', 'DIHENTIKAN', 'DICABUT')`,
    );
    await runner.query(`CREATE TABLE "work"."integration_bond" (
      "integrationId" uuid NOT NULL,
      "kind" text NOT NULL,
      "status" smallint NOT NULL,
      CONSTRAINT "bond_status" CHECK (status between 0 and 3),
      CONSTRAINT "PK_e91022a46a846a5fe6f92342f11" PRIMARY KEY ("integrationId", "kind")
    )`);
    await runner.query(`CREATE TABLE "work"."integration_transition" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "integrationId" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "command" text NOT NULL,
      "fromState" text,
      "toState" text NOT NULL,
      "actorName" text NOT NULL,
      "actorRole" text NOT NULL,
      "reason" text,
      "evidence" jsonb NOT NULL,
      CONSTRAINT "PK_744c6a7938da60b03fb8cf614cd" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_836e4c1605f9cf83dbbeb57c33" ON "work"."integration_transition"  ("integrationId")`);
    await runner.query(`CREATE TABLE "work"."audit" (
      "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "actorId" uuid NOT NULL,
      "actorName" text NOT NULL,
      "actorRole" text NOT NULL,
      "action" text NOT NULL,
      "entity" text NOT NULL,
      "entityId" text NOT NULL,
      "summary" jsonb NOT NULL,
      "before" jsonb,
      "after" jsonb,
      "requestId" text NOT NULL,
      "address" text NOT NULL,
      CONSTRAINT "PK_1d3d120ddaf7bc9b1ed68ed463a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_c81359912f228ed5b4f790fc01" ON "work"."audit"  ("entity", "entityId", "at")`);
    await runner.query(`CREATE TABLE "work"."idempotency" (
      "actorId" uuid NOT NULL,
      "key" text NOT NULL,
      "requestHash" text NOT NULL,
      "entityId" text NOT NULL,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_e5aa56a6a682002568c1d79cd51" PRIMARY KEY ("actorId", "key")
    )`);
    await runner.query(`CREATE TABLE "work"."published_sums" (
      "code" text NOT NULL,
      "sums" jsonb NOT NULL,
      CONSTRAINT "PK_677850eb7f8082d8c984d0c3542" PRIMARY KEY ("code")
    )`);
    await runner.query(`CREATE TABLE "pub"."kampung_version" (
      "code" text NOT NULL,
      "version" integer NOT NULL,
      "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      "supersededAt" TIMESTAMP WITH TIME ZONE,
      "pageHash" text NOT NULL,
      "page" jsonb NOT NULL,
      CONSTRAINT "PK_5f733bdbcd15c4d51d2d33ee7cb" PRIMARY KEY ("code", "version")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "kampung_version_current" ON "pub"."kampung_version"  ("code") WHERE "supersededAt" is null`);
    await runner.query(`CREATE TABLE "pub"."kampung" (
      "code" text NOT NULL,
      "name" text NOT NULL,
      "slug" text NOT NULL,
      "searchText" text NOT NULL,
      "districtCode" text NOT NULL,
      "districtName" text NOT NULL,
      "regencyCode" text NOT NULL,
      "regencyName" text NOT NULL,
      "provinceCode" text NOT NULL,
      "levelCode" text NOT NULL,
      "levelOrdinal" smallint NOT NULL,
      "persons" integer,
      "families" integer,
      "dataPeriod" date,
      "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      "programmeCodes" text array NOT NULL,
      "sampleData" boolean NOT NULL,
      CONSTRAINT "PK_2e5c3d81b26b416cd423931039f" PRIMARY KEY ("code")
    )`);
    await runner.query(`CREATE INDEX "IDX_cf0c4cac7534500452369810bf" ON "pub"."kampung"  ("name", "code")`);
    await runner.query(`CREATE INDEX "IDX_af0553d021a4ce7d201de5a9dd" ON "pub"."kampung"  ("provinceCode", "levelOrdinal")`);
    await runner.query(`CREATE INDEX "IDX_815c9522725a478d3789a1fa15" ON "pub"."kampung"  ("districtCode")`);
    await runner.query(`CREATE INDEX "IDX_c1fdef73336d651ae4d0fba5cd" ON "pub"."kampung"  ("regencyCode", "levelOrdinal")`);
    await runner.query(`CREATE TABLE "pub"."integration" (
      "kampungCode" text NOT NULL,
      "programmeCode" text NOT NULL,
      "depth" smallint NOT NULL,
      "state" text NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_6d6d4cfbb94fd06f9a1c07495dc" PRIMARY KEY ("kampungCode", "programmeCode")
    )`);
    await runner.query(`CREATE INDEX "IDX_c1f19ec9501e36eae3b6d42f5c" ON "pub"."integration"  ("programmeCode", "depth")`);
    await runner.query(`CREATE TABLE "pub"."activity" (
      "id" uuid NOT NULL,
      "kampungCode" text NOT NULL,
      "districtCode" text NOT NULL,
      "regencyCode" text NOT NULL,
      "provinceCode" text NOT NULL,
      "heldOn" date NOT NULL,
      "programmeCodes" text array NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "IDX_ea6c04296db6c49363b3d6e8ce" ON "pub"."activity"  ("heldOn", "id")`);
    await runner.query(`CREATE INDEX "IDX_48fd2fb809b3c271ca845c8934" ON "pub"."activity"  ("regencyCode", "heldOn")`);
    await runner.query(`CREATE INDEX "IDX_1182b3f0eaba6df87a50a5349a" ON "pub"."activity"  ("kampungCode", "heldOn")`);
    await runner.query(`CREATE TABLE "pub"."programme" (
      "code" text NOT NULL,
      "ordinal" smallint NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_0cb721fe5a34b811494fb228d98" PRIMARY KEY ("code")
    )`);
    await runner.query(`CREATE TABLE "pub"."level_history" (
      "regionCode" text NOT NULL,
      "asOf" date NOT NULL,
      "counts" jsonb NOT NULL,
      "source" text NOT NULL,
      CONSTRAINT "PK_cc35855cd003fce2f19fd53baeb" PRIMARY KEY ("regionCode", "asOf")
    )`);
    await runner.query(`CREATE TABLE "work"."report" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "period" date NOT NULL,
      "persons" integer,
      "families" integer,
      "fertileCouples" integer,
      "adolescents" integer,
      "toddlerFamilies" integer,
      "adolescentFamilies" integer,
      "elderlyFamilies" integer,
      "participants" jsonb NOT NULL,
      "methods" jsonb NOT NULL,
      "nonUse" jsonb NOT NULL,
      CONSTRAINT "report_counts" CHECK (persons >= 0 and families >= 0 and "fertileCouples" >= 0),
      CONSTRAINT "report_period_month" CHECK (extract(day from period) = 1),
      CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "report_period_once" ON "work"."report"  ("kampungId", "period")`);
    await runner.query(`CREATE TABLE "work"."rubric" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "code" text NOT NULL,
      "version" integer NOT NULL,
      "inForce" boolean NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_c6926c4b9f70196fae0f95c5691" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "rubric_in_force_once" ON "work"."rubric"  ("inForce") WHERE "inForce"`);
    await runner.query(`CREATE UNIQUE INDEX "rubric_version_once" ON "work"."rubric"  ("code", "version")`);
    await runner.query(
      `ALTER TABLE "work"."kampung" ADD CONSTRAINT "FK_2e5c3d81b26b416cd423931039f" FOREIGN KEY ("code") REFERENCES "pub"."region"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."activity" ADD CONSTRAINT "FK_c3b0ecd86735c359f5cd79b6b93" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."role_assignment" ADD CONSTRAINT "FK_1576f4adadc1c3241c5614731b1" FOREIGN KEY ("personId") REFERENCES "work"."person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."role_assignment" ADD CONSTRAINT "FK_e589de4bca6649a5044c5467f82" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."session" ADD CONSTRAINT "FK_b8e1fcf37e349295272a5ebbd50" FOREIGN KEY ("personId") REFERENCES "work"."person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."programme" ADD CONSTRAINT "FK_f2308a0faf25b7ea862ea0a5e02" FOREIGN KEY ("agencyCode") REFERENCES "work"."agency"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."designation" ADD CONSTRAINT "FK_1cf45e6e7947e94612ed9d33072" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."designation" ADD CONSTRAINT "FK_97909cd19cda88f4837f9eb9960" FOREIGN KEY ("programmeCode") REFERENCES "work"."programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."integration" ADD CONSTRAINT "FK_b9f2d163d6cba0e3bdd06986322" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."integration" ADD CONSTRAINT "FK_2791e3abb62d06f928dd7827254" FOREIGN KEY ("programmeCode") REFERENCES "work"."programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."integration_bond" ADD CONSTRAINT "FK_ecc76d6ab11e770adb48d14ec2c" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."integration_transition" ADD CONSTRAINT "FK_836e4c1605f9cf83dbbeb57c339" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."published_sums" ADD CONSTRAINT "FK_677850eb7f8082d8c984d0c3542" FOREIGN KEY ("code") REFERENCES "work"."kampung"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work"."report" ADD CONSTRAINT "FK_8e3cdef29ac32332fe8ac2750c8" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );

    // Search that forgives typing errors, and lists by programme.
    await runner.query('CREATE INDEX "pub_kampung_search" ON "pub"."kampung" USING gin ("searchText" gin_trgm_ops)');
    await runner.query('CREATE INDEX "pub_kampung_programmes" ON "pub"."kampung" USING gin ("programmeCodes")');
    await runner.query('CREATE INDEX "pub_activity_programmes" ON "pub"."activity" USING gin ("programmeCodes")');

    // What was done stays done: history is only ever added to.
    await runner.query(`CREATE FUNCTION work.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`);
    for (const table of ['audit', 'integration_transition']) {
      await runner.query(
        `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON work.${table} FOR EACH ROW EXECUTE FUNCTION work.refuse_change()`,
      );
    }

    // The role of the public readers. Where this login may not create roles, the start says so and goes on.
    await runner.query(`DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'simpul_public') THEN CREATE ROLE simpul_public NOLOGIN; END IF;
      EXECUTE format('GRANT simpul_public TO %I', current_user);
      GRANT USAGE ON SCHEMA pub TO simpul_public;
      GRANT SELECT ON ALL TABLES IN SCHEMA pub TO simpul_public;
      ALTER DEFAULT PRIVILEGES IN SCHEMA pub GRANT SELECT ON TABLES TO simpul_public;
    EXCEPTION WHEN insufficient_privilege OR duplicate_object THEN RAISE NOTICE 'simpul_public could not be set up: %', SQLERRM;
    END $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
