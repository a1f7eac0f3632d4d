import { figureSaying, publicAssessment } from '@simpul/domain/figures.ts';
import { DEFAULT_TIME_ZONE, dayIn } from '@simpul/domain/format.ts';
import { fieldsOf, valueDateOf } from '@simpul/domain/value-dates.ts';
import { LEVELS } from '@simpul/domain/level.ts';
import type { OpenValue } from '@simpul/domain/open-values.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { dateSourceOf } from '../assessment/claim/value-dates.ts';
import type { DecidedLevel } from '../kampung/decided-levels.reads.ts';
import type { KampungSource } from '../kampung/kampung-source.ts';
import type { Assessment } from '../rubric/assessment.types.ts';
import type { KampungPage } from './page.ts';
import type { PublishedDecision, PublishedEvidence } from './published.ts';

// The level of a page: the decided one with its reasons, and beside it what the rule gives.

export type LevelPart = Required<Pick<KampungPage, 'level' | 'assessment' | 'estimate' | 'openValues' | 'evidence' | 'decisions'>>;

/** What the rule gives on the published data, as the public may see it. */
export type Estimate = { assessment: Assessment; openValues: OpenValue[]; evidence: PublishedEvidence[] };

/** @param decided those that are public, the newest first */
export function levelPart({ assessment, openValues, evidence }: Estimate, decided: readonly DecidedLevel[]): LevelPart {
  const [current] = decided;
  if (!current) return { level: assessment.level, assessment, estimate: null, openValues, evidence, decisions: [] };
  const facts = current.snapshot?.facts ?? null;
  const verified = publicAssessment({ ...current.row.assessment, verification: 'VERIFIED' }, facts);
  return {
    level: verified.level,
    assessment: verified,
    estimate: assessment,
    openValues,
    evidence: evidenceOfDecision(current),
    decisions: decided.map(publishedDecision),
  };
}

/** The same page with other decided levels, and nothing else changed. */
export function withDecidedLevels(page: KampungPage, decided: readonly DecidedLevel[]): KampungPage {
  const estimate = { assessment: page.estimate ?? page.assessment, openValues: page.openValues ?? [], evidence: page.evidence ?? [] };
  const part = levelPart(estimate, decided);
  const here = <Part extends { kampung: KampungPage['activities'][number]['kampung'] }>(each: Part): Part => ({
    ...each,
    kampung: { ...each.kampung, level: part.level },
  });
  return { ...page, ...part, integrations: page.integrations.map(here), activities: page.activities.map(here) };
}

function publishedDecision({ row, period, documentId }: DecidedLevel): PublishedDecision {
  return {
    level: row.assessment.level,
    levelBefore: LEVELS.find(({ code }) => code === row.levelBefore) ?? null,
    period,
    decidedOn: row.decidedOn,
    // Only rows that are public are read.
    publishedOn: dayIn(DEFAULT_TIME_ZONE, row.publishedAt ?? new Date(0)),
    revision: row.revision,
    revisionReason: row.revisionReason,
    documentId,
    sampleData: row.sampleData,
  };
}

/** A decision stands on what its offices have looked at; what was not filled in had nothing to look at. */
const evidenceOfDecision = ({ row, snapshot, evidence }: DecidedLevel): PublishedEvidence[] =>
  row.assessment.indices
    .flatMap(({ indicators }) => indicators)
    .map(({ code, missing, measure }) => {
      const own = evidence.filter(({ indicator }) => indicator === code);
      return {
        indicatorCode: code,
        asOf: missing ? null : (snapshot?.valueDates[code] ?? null),
        proof: missing && own.length === 0 ? 'NONE' : 'VERIFIED',
        documentKeys: own.flatMap(({ publicFile }) => publicFile ?? []),
        figureCode: measure && figureSaying(measure),
      };
    });

/** What the public may know of what stands behind each indicator today. */
export function evidenceOf(source: KampungSource, { indices }: Assessment, rubric: Rubric): PublishedEvidence[] {
  const rules = new Map(rubric.indices.flatMap(({ indicators }) => indicators).map((rule) => [rule.code, rule]));
  const dates = dateSourceOf(source);
  return indices
    .flatMap(({ indicators }) => indicators)
    .map(({ code, missing }) => {
      const rule = rules.get(code);
      const fields = rule ? fieldsOf(rule).filter((field) => source.record[field] !== null) : [];
      const documents = source.publicDocuments.filter(({ proves }) => fields.some((field) => provesField(proves, field)));
      return {
        indicatorCode: code,
        asOf: rule && !missing ? valueDateOf(rule, dates) : null,
        proof: documents.length > 0 ? 'DOCUMENT' : missing ? 'NONE' : 'CLAIMED',
        documentKeys: documents.map(({ fileKey }) => fileKey),
        figureCode: typeof rule?.measure === 'string' ? figureSaying(rule.measure) : null,
      };
    });
}

/** The decree of the working group proves that there is one. */
const provesField = (proves: readonly string[], field: string): boolean =>
  proves.includes(field) || (field === 'workingGroupExists' && proves.includes('workingGroupDecree'));
