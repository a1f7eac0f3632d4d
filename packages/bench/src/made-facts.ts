import type { FamilyReport, KampungFacts, RecordedFacts } from '@simpul/domain/kampung-facts.ts';
import { AGENCIES, DATA_USES, FAMILY_FUNCTIONS, FUNDING_SOURCES, MECHANISMS } from '@simpul/domain/lists.ts';

/** As many as the nation has villages. */
export const VILLAGES = 83_763;

/** Facts of as many kampung, made up from one seed: the same on every machine. One value in ten is not filled in, as in real forms. */
export function makeFacts(count: number, seed = 42): KampungFacts[] {
  const random = mulberry(seed);
  return Array.from({ length: count }, () => factsOf(random));
}

function factsOf(random: () => number): KampungFacts {
  // One in six is strong throughout, so that every level occurs.
  const isStrong = random() < 0.17;
  const int = (most: number) => Math.floor(random() * (most + 1));
  const maybe = <T>(value: T): T | null => (random() < (isStrong ? 0.01 : 0.1) ? null : value);
  const yes = (odds: number) => maybe(random() < (isStrong ? 0.97 : odds));
  const some = (list: readonly { code: string }[]) =>
    list.slice(0, isStrong ? list.length - int(1) : int(list.length)).map(({ code }) => code);
  const agencies = some(AGENCIES.slice(0, 9));
  const report = !isStrong && random() < 0.25 ? null : reportOf(300 + int(4000), isStrong, maybe);
  const records: RecordedFacts = {
    recentAgencies: agencies.slice(int(3)),
    recentFunctions: some(FAMILY_FUNCTIONS),
    proven: ['workingGroupExists', 'secretariat', 'dataHouse', 'localRegulation'].slice(isStrong ? 0 : int(4)),
    decree: maybe(random() < 0.7 ? 'IN_FORCE' : 'EXPIRED'),
    structureParts: maybe(int(6)),
    trainedMembers: maybe(int(12)),
    plan: isStrong ? 'DOCUMENTED' : 'LISTED',
    realisedShare: maybe(int(100)),
    dataHouseClass: null,
    regularMechanisms: maybe(some(MECHANISMS)),
    punctualMonths: int(12),
    integrationDepth: int(15),
    earlierReport: report,
  };
  return {
    workingGroupExists: yes(0.85),
    workingGroupMembers: maybe(int(25)),
    workingGroupTrained: yes(0.4),
    fundingSources: maybe(some(FUNDING_SOURCES)),
    groups: { BKB: yes(0.6), BKR: yes(0.5), BKL: yes(0.5), UPPKA: yes(0.4), PIK_R: yes(0.3) },
    secretariat: yes(0.5),
    dataHouse: yes(0.35),
    fieldOfficer: yes(0.7),
    localRegulation: yes(0.5),
    dataUses: maybe(some(DATA_USES)),
    mechanisms: maybe(some(MECHANISMS)),
    agencies,
    report,
    records,
  };
}

function reportOf(people: number, isStrong: boolean, maybe: <T>(value: T) => T | null): FamilyReport {
  const more = isStrong ? 0.5 : 1;
  const share = (of: number) => maybe(Math.floor(people / of));
  return {
    persons: people,
    families: share(3.3),
    fertileCouples: share(isStrong ? 9 : 6),
    adolescents: share(6),
    toddlerFamilies: share(14),
    adolescentFamilies: share(10),
    elderlyFamilies: share(16),
    participants: { BKB: share(40 * more), BKR: share(50 * more), BKL: share(60 * more), UPPKA: share(20 * more), PIK_R: share(60 * more) },
    methods: {
      IUD: share(150),
      MOW: share(300),
      MOP: share(900),
      KONDOM: share(300),
      IMPLAN: share(100),
      SUNTIK: share(20),
      PIL: share(60),
    },
    nonUse: { HAMIL: share(120), IAS: share(60), IAT: share(isStrong ? 400 : 80), TIAL: share(isStrong ? 400 : 90) },
  };
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
