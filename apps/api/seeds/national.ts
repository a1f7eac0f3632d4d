import type { DataSource, EntityManager } from 'typeorm';
import { refreshAll } from '../src/publication/summary.ts';

const REPORTS = 3;
const ACTIVITIES = 8;

/**
 * A kampung in every village that has none, each with reports and activities, all drawn at random
 * from one seed: for measurements at the size of the nation. The figures mean nothing and are
 * marked as sample data; nothing is published.
 */
export async function loadNational(dataSource: DataSource, say: (line: string) => unknown): Promise<void> {
  const made = await dataSource.transaction(async (db) => {
    await db.query('select setseed(0.42)');
    await db.query("set local statement_timeout = '30min'");
    const kampungs = await insertKampungs(db);
    say(`Made ${kampungs} kampung`);
    say(`Made ${await insertReports(db)} reports`);
    say(`Made ${await insertActivities(db)} activities`);
    say(`Made ${await insertIntegrations(db)} integrations`);
    await insertBonds(db);
    return kampungs;
  });
  await dataSource.query('analyze');

  if (made > 0) await refreshAll(dataSource, (done, of) => done % 10_000 === 0 && say(`Computed ${done} of ${of} summaries`));
  await dataSource.query('vacuum analyze work.kampung');
}

/** Yes with this probability, else no; in one of ten cases not filled in. */
const tri = (yes: number): string => `case when random() < 0.1 then null else random() < ${yes} end`;

const insertKampungs = (db: EntityManager): Promise<number> =>
  inserted(
    db,
    `insert into work.kampung (code, name, "inauguratedOn", "sampleData", "workingGroupExists", "workingGroupMembers", "workingGroupTrained",
       bkb, bkr, bkl, uppka, "pikR", secretariat, "dataHouse", "fieldOfficer", "localRegulation", "fundingSources", "dataUses", mechanisms)
     select r.code, r.name, date '2016-01-01' + (random() * 3600)::int, true, ${tri(0.8)}, (random() * 20)::int, ${tri(0.4)},
       ${tri(0.6)}, ${tri(0.5)}, ${tri(0.5)}, ${tri(0.4)}, ${tri(0.3)}, ${tri(0.5)}, ${tri(0.3)}, ${tri(0.7)}, ${tri(0.5)},
       (array['APBN', 'APBD', 'DANA_DESA', 'SWADAYA'])[1:(random() * 4)::int],
       (array['PENDATAAN_KELUARGA', 'POTENSI_DESA', 'DATA_SEKTORAL'])[1:(random() * 3)::int],
       (array['RAPAT_PERENCANAAN', 'SOSIALISASI', 'MONEV', 'PENYUSUNAN_LAPORAN'])[1:(random() * 4)::int]
     from pub.region r
     where r.kind in ('DESA', 'KELURAHAN') and not exists (select from work.kampung k where k.code = r.code)`,
  );

/** The counts of a report agree with each other: they are shares of one number of people. */
const insertReports = (db: EntityManager): Promise<number> =>
  inserted(
    db,
    `insert into work.report ("kampungId", period, persons, families, "fertileCouples", adolescents, "toddlerFamilies", "adolescentFamilies",
       "elderlyFamilies", participants, methods, "nonUse", status, "submittedAt", "firstSubmittedAt")
     select k.id, (date '2026-10-01' - make_interval(months => month))::date, p, p / 3, p / 6, p / 6, p / 14, p / 10, p / 16,
       jsonb_build_object('BKB', p / 40, 'BKR', p / 50, 'BKL', p / 60, 'UPPKA', p / 80, 'PIK_R', p / 60),
       jsonb_build_object('IUD', p / 150, 'MOW', p / 300, 'MOP', p / 900, 'KONDOM', p / 300, 'IMPLAN', p / 100, 'SUNTIK', p / 20, 'PIL', p / 60),
       jsonb_build_object('HAMIL', p / 120, 'IAS', p / 60, 'IAT', p / 80, 'TIAL', p / 90),
       'DITERIMA', '2026-11-01', '2026-11-01'
     from (select id, (300 + random() * 4000)::int as p from work.kampung where "pageHash" = '') k, generate_series(0, ${REPORTS - 1}) as month`,
  );

const insertActivities = (db: EntityManager): Promise<number> =>
  inserted(
    db,
    `insert into work.activity ("kampungId", title, "heldOn", place, description, "familyFunction", agencies, programmes, photos, "sampleData")
     select k.id, 'Kegiatan ' || n, date '2026-11-01' - (random() * 700)::int, 'Balai desa', 'Data contoh untuk pengukuran.',
       (array['AGAMA', 'EKONOMI', 'PERLINDUNGAN', 'REPRODUKSI'])[1 + (random() * 3)::int],
       (array['OPD_KB', 'DINKES', 'PUSKESMAS', 'DISDIK', 'DPMD'])[1:1 + (random() * 4)::int],
       case when random() < 0.3 then array[p.codes[1 + (random() * (cardinality(p.codes) - 1))::int]] else '{}' end, '[]', true
     from work.kampung k, generate_series(1, ${ACTIVITIES}) as n, (select array_agg(code) as codes from work.programme) p
     where k."pageHash" = ''`,
  );

/** One bond in seventeen possible ones: about one a kampung, as in Tanah Laut. */
const insertIntegrations = (db: EntityManager): Promise<number> =>
  inserted(
    db,
    `insert into work.integration ("kampungId", "programmeCode", state, reason, "targetFunctions", "proposedBySide", "sampleData")
     select k.id, p.code, (array['DIUSULKAN', 'DIKAJI', 'DISEPAKATI', 'DITETAPKAN', 'BERJALAN', 'TERINTEGRASI', 'DIEVALUASI'])[1 + (random() * 6)::int],
       'Data contoh untuk pengukuran.', '{PERLINDUNGAN}', 'FAMILY', true
     from work.kampung k, work.programme p where k."pageHash" = '' and random() < 0.06`,
  );

const insertBonds = (db: EntityManager): Promise<number> =>
  inserted(
    db,
    `insert into work.integration_bond ("integrationId", kind, status)
     select i.id, kind, (random() * 3)::int from work.integration i
       cross join unnest(array['KELEMBAGAAN', 'PERENCANAAN', 'PEMBIAYAAN', 'DATA_INDIKATOR', 'PELAKSANAAN']) kind
     where not exists (select from work.integration_bond b where b."integrationId" = i.id)`,
  );

async function inserted(db: EntityManager, statement: string): Promise<number> {
  const [made] = await db.query<{ count: number }[]>(`with made as (${statement} returning 1) select count(*)::int as count from made`);
  return made?.count ?? 0;
}
