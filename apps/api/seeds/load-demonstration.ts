import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { BOND_KINDS } from '@simpul/domain/bonds.ts';
import type { IntegrationState } from '@simpul/domain/integration.ts';
import { dataField } from '@simpul/domain/programme-data.ts';
import { ActivityRow } from '../src/activity/activity.entity.ts';
import { DocumentRow } from '../src/document/document.entity.ts';
import { makeFileStore, type FileStore } from '../src/file/file-store.ts';
import { UploadRow } from '../src/file/upload.entity.ts';
import { CONTENT_TYPES } from '../src/file/upload.service.ts';
import { PersonRow, RoleAssignmentRow } from '../src/identity/identity.entity.ts';
import { hashPassword } from '../src/identity/password.service.ts';
import { IntegrationBondRow, IntegrationRow, IntegrationTransitionRow } from '../src/integration/integration.entity.ts';
import { ProgrammeDataRow } from '../src/integration/record/data.entity.ts';
import { baselineWithoutIt } from '../src/integration/integration.effect.ts';
import {
  IntegrationBudgetRow,
  IntegrationEvidenceRow,
  IntegrationTaskRow,
  IntegrationVisitRow,
} from '../src/integration/record/part.entity.ts';
import { readSources, recordsOf } from '../src/kampung/kampung-source.ts';
import { KampungRow } from '../src/kampung/kampung.entity.ts';
import { readCatalogue } from '../src/programme/catalogue.ts';
import type { Env } from '../src/platform/env.ts';
import { MemberRow, PlanItemRow } from '../src/pokja/pokja.entity.ts';
import { DesignationRow } from '../src/programme/designation.entity.ts';
import { publish } from '../src/publication/publication.service.ts';
import { LevelHistoryEntry } from '../src/publication/published.entity.ts';
import { refreshSummaries } from '../src/publication/summary.ts';
import { ReportRow } from '../src/report/report.entity.ts';
import { insertAssessments } from './assessments.ts';
import { DEMO_DAY } from './calendar.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import { insertDecisions } from './decisions.ts';
import { confirmedDays } from './confirmed.ts';
import { documentsOf } from './documents.ts';
import { publishEarlier } from './earlier-publications.ts';
import { makeDemonstration, type SeedKampung } from './kampung.ts';
import { insertTarget } from './load-target.ts';
import { tellOfDemonstration } from './notifications.ts';
import type { SeedIntegration } from './integrations.ts';
import { drawPicture, PICTURES, renderPicture } from './pictures.ts';
import { membersOf, planOf } from './pokja.ts';
import { withStates } from './report-states.ts';
import { randomFor } from './random.ts';
import { LEVEL_HISTORY, TANAH_LAUT } from './tanah-laut.ts';

/** The demonstration: every kampung of Tanah Laut with made-up figures, published, and an account for every role. */
export async function loadDemonstration(db: EntityManager, env: Env, say: (line: string) => unknown): Promise<void> {
  const store = makeFileStore(env);
  await writePictures(store, say);
  await loadRecords(db, store, say);
}

/** All of it but the pictures. */
export async function loadRecords(db: EntityManager, store: FileStore, say: (line: string) => unknown): Promise<void> {
  await insertAccounts(db);
  const uploader = await db.findOneByOrFail(PersonRow, { email: DEMO_ACCOUNTS[0]?.email ?? '' });
  const kampungs = makeDemonstration();
  for (const kampung of kampungs) await insertKampung(db, store, kampung, uploader.id);
  const codes = kampungs.map(({ code }) => code);
  await refreshSummaries(db, codes);
  await fillBaselines(db, codes);
  await fillProgrammeData(db, codes);
  say(`Loaded ${kampungs.length} kampung with their reports, activities and integrations (data contoh)`);
  await insertDecisions(db);
  await publishEarlier(db, codes);
  await publish(db, codes);
  await db.insert(
    LevelHistoryEntry,
    LEVEL_HISTORY.map((point) => ({ ...point, regionCode: TANAH_LAUT })),
  );
  say('Published all of them');
  await insertAssessments(db);
  await insertTarget(db, kampungs);
  await tellOfDemonstration(db);
}

/** Draws each picture once per installation; the names tell what is in them. */
async function writePictures(store: FileStore, say: (line: string) => unknown): Promise<void> {
  for (const picture of PICTURES) {
    const { avif480, webp480, avif960, webp960, jpeg960 } = await renderPicture(drawPicture(picture));
    const files = { '480.avif': avif480, '480.webp': webp480, '960.avif': avif960, '960.webp': webp960, '960.jpg': jpeg960 };
    for (const [ending, bytes] of Object.entries(files))
      await store.put(`${picture.key}-${ending}`, bytes, CONTENT_TYPES[ending.slice(4)] ?? '');
  }
  say(`Drew ${PICTURES.length} pictures`);
}

async function insertKampung(db: EntityManager, store: FileStore, seed: SeedKampung, uploadedById: string): Promise<void> {
  const { groups, ...profile } = seed.profile;
  const row = db.create(KampungRow, {
    ...profile,
    code: seed.code,
    name: seed.name,
    inauguratedOn: seed.inauguratedOn,
    overview: seed.overview,
    sampleData: true,
    bkb: groups.BKB,
    bkr: groups.BKR,
    bkl: groups.BKL,
    uppka: groups.UPPKA,
    pikR: groups.PIK_R,
    fundingSources: profile.fundingSources && [...profile.fundingSources],
    dataUses: profile.dataUses && [...profile.dataUses],
    mechanisms: profile.mechanisms && [...profile.mechanisms],
  });
  row.confirmedOn = confirmedDays(row);
  await db.insert(KampungRow, row);
  const kampungId = row.id;
  if (seed.reports.length > 0)
    await db.insert(
      ReportRow,
      withStates(seed.code, seed.reports).map((report) => ({ ...report, kampungId })),
    );
  if (seed.activities.length > 0) {
    await db.insert(
      ActivityRow,
      seed.activities.map(({ kampungCode: _, ...activity }) => ({ ...activity, kampungId })),
    );
  }
  if (seed.designations.length > 0) {
    await db.insert(
      DesignationRow,
      seed.designations.map(({ kampungCode: _, ...designation }) => ({ ...designation, kampungId })),
    );
  }
  const [members, plan] = [membersOf(seed), planOf(seed)];
  if (members.length > 0)
    await db.insert(
      MemberRow,
      members.map((member) => ({ ...member, kampungId })),
    );
  if (plan.length > 0)
    await db.insert(
      PlanItemRow,
      plan.map((item) => ({ ...item, kampungId })),
    );
  for (const { pdf, ...values } of documentsOf(seed)) {
    const key = randomUUID();
    const fileName = `${key}.pdf`;
    const file = { fileName, bytes: pdf.length, hash: createHash('sha256').update(pdf).digest('hex') };
    await store.put(fileName, pdf, CONTENT_TYPES['pdf'] ?? '');
    await db.insert(UploadRow, { key, kind: 'DOCUMENT', kampungId, uploadedById, expiresAt: new Date(0), ...file });
    await db.insert(DocumentRow, { ...values, ...file, kampungId, fileKey: key });
  }
  for (const integration of seed.integrations) await insertIntegration(db, kampungId, integration);
}

async function insertIntegration(db: EntityManager, kampungId: string, seed: SeedIntegration): Promise<void> {
  const { parts, transitions, ...integration } = seed;
  const { pokjaSection, tasks, budget, visits, verifications } = parts;
  const row = db.create(IntegrationRow, {
    ...integration,
    kampungId,
    pokjaSection,
    proposedAt: new Date(integration.proposedAt),
    updatedAt: new Date(integration.updatedAt),
  });
  await db.insert(IntegrationRow, row);
  const integrationId = row.id;
  await db.insert(
    IntegrationBondRow,
    BOND_KINDS.map((kind) => ({ integrationId, kind, status: 0 as const, ...verifications.find((one) => one.kind === kind) })),
  );
  const steps = db.create(
    IntegrationTransitionRow,
    transitions.map(({ evidence: _, at, ...step }) => ({ ...step, at: new Date(at), integrationId })),
  );
  await db.insert(IntegrationTransitionRow, steps);
  const evidence = steps.flatMap(({ id }, at) =>
    (transitions[at]?.evidence ?? []).map((document) => ({ ...document, integrationId, transitionId: id })),
  );
  if (evidence.length > 0) await db.insert(IntegrationEvidenceRow, evidence);
  const own = <Part extends object>(rows: readonly Part[]) => rows.map((part) => ({ ...part, integrationId }));
  if (tasks.length > 0) await db.insert(IntegrationTaskRow, own(tasks));
  if (budget.length > 0) await db.insert(IntegrationBudgetRow, own(budget));
  if (visits.length > 0) await db.insert(IntegrationVisitRow, own(visits));
}

/** Running integrations have taken over what the records know; here and there the programme knows something else, or more. */
async function fillProgrammeData(db: EntityManager, codes: readonly string[]): Promise<void> {
  const { programmes } = await readCatalogue(db);
  const rows: Partial<ProgrammeDataRow>[] = [];
  for (const source of await readSources(db, codes)) {
    for (const { row } of source.integrations) {
      if (!FILLED_STATES.includes(row.state)) continue;
      const random = randomFor(`data:${source.record.code}:${row.programmeCode}`);
      const at = { integrationId: row.id, year: Number(DEMO_DAY.slice(0, 4)) };
      for (const indicator of programmes.get(row.programmeCode)?.indicators ?? []) {
        const { source: known, state } = dataField(indicator, recordsOf(source), null, true);
        const typed = { origin: 'TYPED' as const, writtenBy: 'Instansi mitra (contoh)', writtenRole: 'SKPD_PROGRAM' as const };
        if (state === 'FILLABLE' && known?.found != null && random.chance(0.85)) {
          const differs = indicator.type === 'YES_NO' && random.chance(0.12);
          const taken = { origin: 'RECORD' as const, writtenBy: 'OPD KB Kabupaten Tanah Laut', writtenRole: 'OPD_KB' as const };
          rows.push({ ...at, indicator: indicator.code, value: differs ? !known.found : known.found, ...(differs ? typed : taken) });
        } else if (state === 'EMPTY' && indicator.type === 'YES_NO' && random.chance(0.4)) {
          rows.push({ ...at, indicator: indicator.code, value: true, ...typed });
        }
      }
    }
  }
  await db.insert(ProgrammeDataRow, rows);
}

const FILLED_STATES: readonly IntegrationState[] = ['BERJALAN', 'TERINTEGRASI', 'DIEVALUASI'];

/** Scores on the day both owners agreed: as they would be without the joint work that came of it. */
async function fillBaselines(db: EntityManager, codes: readonly string[]): Promise<void> {
  const catalogue = await readCatalogue(db);
  for (const source of await readSources(db, codes)) {
    for (const { row, since } of source.integrations) {
      if (row.state === 'DIUSULKAN' || row.state === 'DIKAJI' || row.state === 'DITOLAK') continue;
      await db.update(
        IntegrationRow,
        { id: row.id },
        { baseline: baselineWithoutIt(source, row, catalogue, since), updatedAt: row.updatedAt },
      );
    }
  }
}

async function insertAccounts(db: EntityManager): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const { email, name, role, region, programmes } of DEMO_ACCOUNTS) {
    const person = db.create(PersonRow, { email, name, passwordHash, sampleData: true });
    await db.insert(PersonRow, person);
    await db.insert(RoleAssignmentRow, { personId: person.id, role, regionCode: region, programmes: programmes && [...programmes] });
  }
}
