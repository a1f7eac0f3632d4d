import { may } from '@simpul/domain/access.ts';
import { problemsOfBudget, problemsOfEvidence, problemsOfTask, problemsOfVisit } from '@simpul/domain/integration-parts.ts';
import type { Coded } from '@simpul/domain/lists.ts';
import { text } from '@simpul/domain/text.ts';
import { In } from 'typeorm';
import { DocumentRow } from '../../document/document.entity.ts';
import { refuseProblems } from '../../kampung/owned.service.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput } from '../../platform/errors.ts';
import { today } from '../../platform/today.ts';
import { inTrash } from '../../platform/trash.ts';
import { isUuid } from '../../platform/uuid.ts';
import { programmeOf } from '../../programme/catalogue.ts';
import type { IntegrationRow } from '../integration.entity.ts';
import { IntegrationBudgetRow, IntegrationEvidenceRow, IntegrationTaskRow, IntegrationVisitRow } from './part.entity.ts';
import { savePart } from './part.store.ts';
import type {
  JointActivity,
  SaveBudgetInput,
  SaveEvidenceInput,
  SaveTaskInput,
  SaveVisitInput,
  StoredBudget,
  StoredEvidence,
  StoredTask,
  StoredVisit,
} from './part.types.ts';

// Each verb throws a Refusal with one sentence per wrong field, and CONFLICT when somebody changed the row meanwhile.

export function saveTask(ctx: Context, input: SaveTaskInput): Promise<string> {
  const { title, owner, dueOn, state, indicator = null, note = null } = input.values;
  const values = { title: title.trim(), owner, dueOn, state, indicator, note: note?.trim() || null };
  return savePart(ctx, 'TASK', input, async (_tx, { row }, choices) => {
    refuseProblems(problemsOfTask(values, choices, await movableIndicators(ctx, row)));
    return values;
  });
}

export function saveBudget(ctx: Context, input: SaveBudgetInput): Promise<string> {
  const { source, year, planned, realised = null, note = null } = input.values;
  const values = { source, year, planned, realised, note: note?.trim() || null };
  return savePart(ctx, 'BUDGET', input, async (_tx, _found, choices) => {
    refuseProblems(problemsOfBudget(values, today(), choices));
    return values;
  });
}

export function saveVisit(ctx: Context, input: SaveVisitInput): Promise<string> {
  const { visitedOn, agencies, findings, followUps } = input.values;
  const values = {
    visitedOn,
    agencies: [...new Set(agencies)],
    findings: findings.trim(),
    followUps: followUps.map(({ what, owner, dueOn, doneOn = null }) => ({ what: what.trim(), owner, dueOn, doneOn })),
  };
  return savePart(ctx, 'VISIT', input, async (_tx, _found, choices) => {
    refuseProblems(problemsOfVisit(values, today(), choices));
    return values;
  });
}

export function saveEvidence(ctx: Context, input: SaveEvidenceInput): Promise<string> {
  const { kind, number, issuedOn, validTo = null, note = null, documentId = null } = input.values;
  const values = { kind, number: number.trim(), issuedOn, validTo, note: note?.trim() || null, documentId };
  return savePart(ctx, 'EVIDENCE', input, async (tx, { row }) => {
    refuseProblems(problemsOfEvidence(values, today()));
    if (documentId !== null && !(isUuid(documentId) && (await tx.db.existsBy(DocumentRow, { id: documentId, kampungId: row.kampungId }))))
      throw badInput('values.documentId', text('Dokumen kampung ini tidak ditemukan.', 'There is no such document of this kampung.'));
    return { ...values, handedInById: actorOf(ctx).userId };
  });
}

/** What a task of this integration may move: what the programme supports in the official rubric. */
export async function movableIndicators(ctx: Context, row: IntegrationRow): Promise<Coded[]> {
  const catalogue = await ctx.load.catalogue.load('CURRENT');
  const { supports } = programmeOf(catalogue, row.programmeCode);
  return catalogue.rubric.indices
    .flatMap(({ indicators }) => indicators)
    .filter(({ code }) => supports.includes(code))
    .map(({ code, name }) => ({ code, name }));
}

const standing = (integrationId: string, isTrash: boolean) => ({ integrationId, deletedAt: inTrash(isTrash) });

/** By the day they are due. */
export async function listTasks(ctx: Context, integrationId: string, isTrash: boolean): Promise<StoredTask[]> {
  const rows = await ctx.db.find(IntegrationTaskRow, { where: standing(integrationId, isTrash), order: { dueOn: 'ASC', id: 'ASC' } });
  return rows.map((row) => ({ ...row, values: row }));
}

/** Newest year first. */
export async function listBudget(ctx: Context, integrationId: string, isTrash: boolean): Promise<StoredBudget[]> {
  const rows = await ctx.db.find(IntegrationBudgetRow, {
    where: standing(integrationId, isTrash),
    order: { year: 'DESC', source: 'ASC', id: 'ASC' },
  });
  return rows.map((row) => ({ ...row, values: row }));
}

/** Latest first. */
export async function listVisits(ctx: Context, integrationId: string, isTrash: boolean): Promise<StoredVisit[]> {
  const rows = await ctx.db.find(IntegrationVisitRow, { where: standing(integrationId, isTrash), order: { visitedOn: 'DESC', id: 'ASC' } });
  return rows.map((row) => ({ ...row, values: row }));
}

/** Latest first. The file of a document is shown to those who may see that document. */
export async function listEvidence(ctx: Context, row: IntegrationRow, isTrash: boolean): Promise<StoredEvidence[]> {
  const rows = await ctx.db.find(IntegrationEvidenceRow, { where: standing(row.id, isTrash), order: { issuedOn: 'DESC', id: 'ASC' } });
  const { code } = await ctx.load.recordItem.load(row.kampungId);
  const files = may(ctx.actor, 'kampung.read', { region: code }) ? await readFiles(ctx, rows, code) : new Map<string, string>();
  return rows.map((evidence) => ({
    ...evidence,
    values: evidence,
    isOfStep: evidence.transitionId !== null,
    url: files.get(evidence.documentId ?? '') ?? null,
  }));
}

async function readFiles(ctx: Context, rows: readonly IntegrationEvidenceRow[], code: string): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ documentId }) => documentId ?? []);
  const seesRestricted = may(ctx.actor, 'document.restricted', { region: code });
  const documents = await ctx.db.find(DocumentRow, {
    where: { id: In(ids), deletedAt: inTrash(false), ...(!seesRestricted && { visibility: In(['PUBLIC', 'INTERNAL']) }) },
    select: { id: true, fileName: true },
  });
  return new Map(documents.map(({ id, fileName }) => [id, `/files/${fileName}`]));
}

const JOINT_ACTIVITIES_MAX = 100;

/** Those that are shown, latest first. */
export const listJointActivities = (ctx: Context, { kampungId, programmeCode }: IntegrationRow): Promise<JointActivity[]> =>
  ctx.db.query(
    `select id, title, "heldOn"::text, agencies, programmes from work.activity
     where "kampungId" = $1 and $2 = any(programmes) and state = 'TAMPIL' and "deletedAt" is null
     order by "heldOn" desc, id limit ${JOINT_ACTIVITIES_MAX}`,
    [kampungId, programmeCode],
  );
