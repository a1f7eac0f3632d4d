import { In, type EntityManager } from 'typeorm';
import { FAMILY_FUNCTIONS, INPRES_GROUPS, nameOf, type Coded } from '@simpul/domain/lists.ts';
import { MAPPING_NAMES, PART_NAMES, ruleText, type ProgrammeIndicator } from '@simpul/domain/programme.ts';
import { recordValueName } from '@simpul/domain/record-values.ts';
import { SHIPPED_LISTS, type Lists } from '@simpul/domain/reference.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { ProgrammeRegencyRow, ProgrammeRow } from '../programme/programme.entity.ts';
import { Region } from '../region/region.entity.ts';
import { readLists } from '../reference/reference.loader.ts';
import { ProgrammeEntry } from './published.entity.ts';
import type { PublishedIndicator, PublishedProgramme, PublishedRegency } from './published.ts';

/**
 * Copies the whole catalogue of programmes to the public, with the national names of their agencies. Of two
 * writers, also of two programmes, the second one copies what the first has written.
 */
export const publishProgrammes = (db: EntityManager): Promise<void> =>
  db.transaction(async (tx) => {
    await tx.query('lock table pub.programme in share row exclusive mode');
    const programmes = await tx.find(ProgrammeRow);
    const additions = Map.groupBy(await readAdditions(tx), ({ programmeCode }) => programmeCode);
    const [lists = SHIPPED_LISTS] = await readLists(tx, [NATION]);
    const entries = programmes.map((row) => ({
      code: row.code,
      ordinal: row.ordinal,
      data: publishedProgramme(row, lists, additions.get(row.code) ?? []),
    }));
    if (entries.length > 0) await tx.upsert(ProgrammeEntry, entries, ['code']);
  });

/** What the public reads of a programme; field by field, so that nothing slips out with the row. */
function publishedProgramme(row: ProgrammeRow, { AGENCIES, SECTIONS }: Lists, additions: readonly Addition[]): PublishedProgramme {
  return {
    code: row.code,
    slug: row.slug,
    name: row.name,
    shortName: row.shortName,
    purpose: row.purpose,
    nationalOwner: row.nationalOwner,
    regencyOwner: row.regencyOwner,
    agencyName: nameOf(AGENCIES, row.agencyCode),
    contact: row.contact,
    legalBasis: row.legalBasis,
    polarity: row.polarity,
    levels: row.levels,
    indicators: row.indicators.map(publishedIndicator),
    familyFunctions: coded(FAMILY_FUNCTIONS, row.familyFunctions),
    inpresGroups: coded(INPRES_GROUPS, row.inpresGroups),
    requiredEvidence: row.requiredEvidence,
    neverPublic: row.neverPublic,
    eligibility: { rules: row.eligibility.rules.map((rule) => ({ ...rule, text: ruleText(rule) })), words: row.eligibility.words },
    pokjaSection: row.pokjaSection === null ? null : { code: row.pokjaSection, name: nameOf(SECTIONS, row.pokjaSection) },
    sourceNote: row.sourceNote,
    unverified: row.unverified.map((code) => ({ code, name: PART_NAMES[code] })),
    sources: row.sources,
    withdrawnOn: row.withdrawnOn,
    withdrawnReason: row.withdrawnReason,
    inRegencies: additions.map(({ published }) => published),
  };
}

type Addition = { programmeCode: string; published: PublishedRegency };

/** What regencies add, with the names that they themselves use. */
async function readAdditions(db: EntityManager): Promise<Addition[]> {
  const rows = await db.find(ProgrammeRegencyRow, { order: { regionCode: 'ASC' } });
  const codes = rows.map(({ regionCode }) => regionCode);
  const regions = await db.findBy(Region, { code: In(codes) });
  const lists = await readLists(db, codes);
  return rows.map(({ programmeCode, regionCode, regencyOwner, contact, eligibilityWords, pokjaSection }, at) => ({
    programmeCode,
    published: {
      region: { code: regionCode, name: regions.find(({ code }) => code === regionCode)?.name ?? regionCode },
      regencyOwner,
      contact,
      eligibilityWords,
      pokjaSection:
        pokjaSection === null ? null : { code: pokjaSection, name: nameOf((lists[at] ?? SHIPPED_LISTS).SECTIONS, pokjaSection) },
    },
  }));
}

export const publishedIndicator = ({ familyFunctions, inpresGroups, sources, ...indicator }: ProgrammeIndicator): PublishedIndicator => ({
  ...indicator,
  familyFunctions: coded(FAMILY_FUNCTIONS, familyFunctions),
  inpresGroups: coded(INPRES_GROUPS, inpresGroups),
  sources: sources.map(({ kind, value }) => ({ kind, kindName: MAPPING_NAMES[kind], value, valueName: recordValueName(value) })),
});

const coded = (list: readonly Coded[], codes: readonly string[]): Coded[] => codes.map((code) => ({ code, name: nameOf(list, code) }));
