import type { IntegrationState } from '@simpul/domain/integration.ts';
import type { KampungPlan } from './kampung-plan.ts';
import { randomFor, type Random } from './random.ts';
import type { LevelCode } from './tanah-laut.ts';

/** Which kampung is bound to which programme, and how far that has come. */
export type IntegrationPlan = { kampung: KampungPlan; programmeCode: string; state: IntegrationState };

/** The four villages with a real designation are on their way, as they may well be. */
const DESIGNATED: readonly [kampung: string, programme: string, state: IntegrationState][] = [
  ['63.01.05.2010', 'DESA_BERSINAR', 'BERJALAN'],
  ['63.01.03.2006', 'DESA_BERSINAR', 'DISEPAKATI'],
  ['63.01.10.2004', 'DESA_BERSINAR', 'DIKAJI'],
  ['63.01.03.1001', 'KAMPUNG_BEBAS_NARKOBA', 'DITETAPKAN'],
];

const STATE_COUNTS: Record<IntegrationState, number> = {
  TERINTEGRASI: 17,
  DIEVALUASI: 8,
  BERJALAN: 30,
  DITETAPKAN: 14,
  DISEPAKATI: 15,
  DIKAJI: 16,
  DIUSULKAN: 26,
  DITANGGUHKAN: 7,
  DITOLAK: 6,
  DIHENTIKAN: 5,
  DICABUT: 2,
};

/** Strong kampung carry the deep bonds; new proposals come from everywhere. */
const LEVEL_ODDS: Record<'deep' | 'running' | 'early', Record<LevelCode, number>> = {
  deep: { PARIPURNA: 6, MANDIRI: 1, BERKEMBANG: 3, DASAR: 0 },
  running: { PARIPURNA: 3, MANDIRI: 1, BERKEMBANG: 4, DASAR: 3 },
  early: { PARIPURNA: 1, MANDIRI: 0.5, BERKEMBANG: 2, DASAR: 5 },
};
const ODDS_OF_STATE: Record<IntegrationState, keyof typeof LEVEL_ODDS> = {
  TERINTEGRASI: 'deep',
  DIEVALUASI: 'deep',
  BERJALAN: 'running',
  DITANGGUHKAN: 'running',
  DIHENTIKAN: 'running',
  DICABUT: 'running',
  DITETAPKAN: 'running',
  DISEPAKATI: 'early',
  DIKAJI: 'early',
  DIUSULKAN: 'early',
  DITOLAK: 'early',
};
const MOST_PER_KAMPUNG: Record<LevelCode, number> = { PARIPURNA: 5, MANDIRI: 4, BERKEMBANG: 4, DASAR: 2 };

const PROGRAMME_ODDS = {
  DESA_BERSINAR: 12,
  DRPPA: 13,
  KAMPUNG_PEMUDA: 13,
  KAMPUNG_BEBAS_NARKOBA: 5,
  PROKLIM: 11,
  DESTANA: 7,
  DESA_CANTIK: 8,
  RUMAH_DATAKU: 10,
  DASHAT: 13,
  SSK: 6,
  DEKELA_KLA: 8,
  DESA_SADAR_HUKUM: 5,
  KAMPUNG_MODERASI_BERAGAMA: 6,
  STBM_ODF: 8,
  DESA_ANTIKORUPSI: 4,
  DESA_WISATA: 5,
  INDEKS_DESA: 4,
};

/** About 150 integrations over all states, districts and programmes, in the order of the kampung. */
export function planIntegrations(kampungs: readonly KampungPlan[]): IntegrationPlan[] {
  const plans = DESIGNATED.map(([code, programmeCode, state]): IntegrationPlan => {
    const kampung = kampungs.find(({ village }) => village.code === code);
    if (!kampung) throw new Error(`No kampung ${code}`);
    return { kampung, programmeCode, state };
  });
  // Object.entries loses the key type that the record states.
  for (const [state, count] of Object.entries(STATE_COUNTS) as [IntegrationState, number][]) {
    for (let index = 0; index < count; index += 1) plans.push(drawPlan(randomFor(`integration:${state}:${index}`), state, kampungs, plans));
  }
  return plans.sort(
    (one, other) =>
      one.kampung.village.code.localeCompare(other.kampung.village.code) || one.programmeCode.localeCompare(other.programmeCode),
  );
}

function drawPlan(
  random: Random,
  state: IntegrationState,
  kampungs: readonly KampungPlan[],
  taken: readonly IntegrationPlan[],
): IntegrationPlan {
  const of = (kampung: KampungPlan): IntegrationPlan[] => taken.filter((plan) => plan.kampung === kampung);
  // Few levels have very few kampung: when those are full, the next draw takes another level.
  for (;;) {
    const level = random.weighted(LEVEL_ODDS[ODDS_OF_STATE[state]]);
    const free = kampungs.filter((kampung) => kampung.level === level && of(kampung).length < MOST_PER_KAMPUNG[level]);
    if (free.length === 0) continue;
    const kampung = random.pick(free);
    const programmeCode = random.weighted(PROGRAMME_ODDS);
    const isKelurahan = kampung.village.kind === 'KELURAHAN';
    if (isKelurahan && (programmeCode === 'INDEKS_DESA' || programmeCode === 'DESA_ANTIKORUPSI')) continue;
    if (!of(kampung).some((plan) => plan.programmeCode === programmeCode)) return { kampung, programmeCode, state };
  }
}
