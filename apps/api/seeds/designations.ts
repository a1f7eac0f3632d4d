import { text } from '@simpul/domain/text.ts';
import { DEMO_DAY, addDays, officeDay } from './calendar.ts';
import type { SeedIntegration } from './integrations.ts';
import { PROGRAMMES } from './programmes.ts';
import { randomFor, type Random } from './random.ts';
import type { SeedDesignation } from './tanah-laut.ts';

/** Made up only where levels praise: a made-up danger would harm a real village, however it is marked. */
const PRAISING = ['PROKLIM', 'DESTANA', 'RUMAH_DATAKU', 'DESA_SADAR_HUKUM'];
const WORKING = ['BERJALAN', 'TERINTEGRASI', 'DIEVALUASI'];

/** Statuses that nobody has tied to the kampung yet; its village may not even know. */
const UNTIED: readonly [kampung: string, programme: string][] = [
  ['63.01.04.2018', 'DESTANA'],
  ['63.01.06.2003', 'DESA_SADAR_HUKUM'],
  ['63.01.08.2004', 'DESA_SADAR_HUKUM'],
];

/** The statuses in force of a kampung without an integration of that programme. */
export const untiedDesignations = (kampungCode: string): SeedDesignation[] =>
  UNTIED.filter(([code]) => code === kampungCode).map(([, programmeCode]) =>
    sampleDesignation(randomFor(`untied:${kampungCode}`), kampungCode, programmeCode, addDays(DEMO_DAY, 640)),
  );

/** The statuses that programmes gave to the villages of some integrations: some in force, some near their end, some over. */
export const sampleDesignations = (integrations: readonly SeedIntegration[]): SeedDesignation[] =>
  integrations.flatMap(({ kampungCode, programmeCode, state }) => {
    const random = randomFor(`designation:${kampungCode}:${programmeCode}`);
    if (!PRAISING.includes(programmeCode) || !WORKING.includes(state) || random.chance(0.2)) return [];
    const validTo = random.pick([
      addDays(DEMO_DAY, random.int(200, 700)),
      addDays(DEMO_DAY, random.int(20, 80)),
      addDays(DEMO_DAY, -random.int(10, 200)),
      null,
    ]);
    return sampleDesignation(random, kampungCode, programmeCode, validTo);
  });

function sampleDesignation(random: Random, kampungCode: string, programmeCode: string, validTo: string | null): SeedDesignation {
  const levels = PROGRAMMES.find(({ code }) => code === programmeCode)?.levels ?? [];
  const decreedOn = officeDay(addDays(validTo ?? DEMO_DAY, -random.int(720, 900)));
  return {
    kampungCode,
    programmeCode,
    levelCode: random.pick(levels).code,
    decree: `CONTOH/${random.int(10, 99)}/${decreedOn.slice(0, 4)}`,
    decreedOn,
    validTo,
    note: text('Data contoh: penetapan ini tidak pernah ada.', 'Sample data: this designation never was.'),
    sampleData: true,
  };
}
