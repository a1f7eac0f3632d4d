import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { may } from '@simpul/domain/access.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { lapsesOf } from '@simpul/domain/integration-lapse.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { CodedName } from '../../platform/text.type.ts';
import { today } from '../../platform/today.ts';
import { readBondsOnRecord, verifyBond } from './bonds.service.ts';
import type { IntegrationRow } from '../integration.entity.ts';
import { VerifyBondInput } from '../integration.inputs.ts';
import { BondOnRecord, Integration, IntegrationLapse } from '../integration.types.ts';
import { setPartTrash } from './part.store.ts';
import {
  JointActivity,
  PartTrashInput,
  SaveBudgetInput,
  SaveEvidenceInput,
  SaveTaskInput,
  SaveVisitInput,
  StoredBudget,
  StoredEvidence,
  StoredTask,
  StoredVisit,
} from './part.types.ts';
import {
  listBudget,
  listEvidence,
  listJointActivities,
  listTasks,
  listVisits,
  movableIndicators,
  saveBudget,
  saveEvidence,
  saveTask,
  saveVisit,
} from './parts.service.ts';

const TRASH = { defaultValue: false, description: 'True for the trash.' };

/** What the two owners keep together on the record of an integration. */
@Resolver(() => Integration)
export class PartsResolver {
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds a task to the joint work plan, or changes one; answers its id.' })
  saveIntegrationTask(@Arg('input', () => SaveTaskInput, { description: 'The task.' }) input: SaveTaskInput, @Ctx() ctx: Context) {
    return saveTask(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds a budget line, or changes one; answers its id.' })
  saveIntegrationBudget(@Arg('input', () => SaveBudgetInput, { description: 'The line.' }) input: SaveBudgetInput, @Ctx() ctx: Context) {
    return saveBudget(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds a monitoring visit, or changes one; answers its id.' })
  saveIntegrationVisit(@Arg('input', () => SaveVisitInput, { description: 'The visit.' }) input: SaveVisitInput, @Ctx() ctx: Context) {
    return saveVisit(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => ID, {
    description: 'Adds a document that proves a bond, or changes one, whose bond is checked anew then; answers its id.',
  })
  saveIntegrationEvidence(
    @Arg('input', () => SaveEvidenceInput, { description: 'The document.' }) input: SaveEvidenceInput,
    @Ctx() ctx: Context,
  ) {
    return saveEvidence(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Puts a part of the record into the trash, where it stays for 30 days; answers its id.' })
  async removeFromIntegration(
    @Arg('input', () => PartTrashInput, { description: 'Which part.' }) input: PartTrashInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    await setPartTrash(ctx, input, true);
    return input.id;
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Brings a part of the record back from the trash; answers its id.' })
  async restoreToIntegration(
    @Arg('input', () => PartTrashInput, { description: 'Which part.' }) input: PartTrashInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    await setPartTrash(ctx, input, false);
    return input.id;
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'States that the proof of a bond was checked today; answers the id of the integration.' })
  verifyBond(@Arg('input', () => VerifyBondInput, { description: 'Which bond.' }) input: VerifyBondInput, @Ctx() ctx: Context) {
    return verifyBond(ctx, input);
  }

  @FieldResolver(() => [BondOnRecord], { description: 'The five bonds.' })
  bonds(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<BondOnRecord[]> {
    return readBondsOnRecord(ctx, row);
  }
  @Extensions({ listSize: 50 })
  @FieldResolver(() => [StoredTask], { description: 'Tasks of the joint work plan, by the day they are due.' })
  tasks(@Root() { id }: IntegrationRow, @Arg('trash', () => Boolean, TRASH) trash: boolean, @Ctx() ctx: Context): Promise<StoredTask[]> {
    return listTasks(ctx, id, trash);
  }
  @Extensions({ listSize: 20 })
  @FieldResolver(() => [StoredBudget], { description: 'Budget lines, newest year first.' })
  budget(@Root() { id }: IntegrationRow, @Arg('trash', () => Boolean, TRASH) trash: boolean, @Ctx() ctx: Context): Promise<StoredBudget[]> {
    return listBudget(ctx, id, trash);
  }
  @FieldResolver(() => [StoredVisit], { description: 'Monitoring visits, latest first.' })
  visits(@Root() { id }: IntegrationRow, @Arg('trash', () => Boolean, TRASH) trash: boolean, @Ctx() ctx: Context): Promise<StoredVisit[]> {
    return listVisits(ctx, id, trash);
  }
  @Extensions({ listSize: 50 })
  @FieldResolver(() => [StoredEvidence], { description: 'Documents on the record, latest first.' })
  evidence(
    @Root() row: IntegrationRow,
    @Arg('trash', () => Boolean, TRASH) trash: boolean,
    @Ctx() ctx: Context,
  ): Promise<StoredEvidence[]> {
    return listEvidence(ctx, row, trash);
  }
  @Extensions({ listSize: 100 })
  @FieldResolver(() => [JointActivity], { description: 'Shown activities of the kampung that serve the programme, latest first.' })
  jointActivities(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<JointActivity[]> {
    return listJointActivities(ctx, row);
  }
  @FieldResolver(() => [CodedName], { description: 'Indicators that a task may move.' })
  movableIndicators(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<CodedName[]> {
    return movableIndicators(ctx, row);
  }
  @FieldResolver(() => [IntegrationLapse], { description: 'What asks for a review; empty when nothing does.' })
  async lapses(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<IntegrationLapse[]> {
    const { lapse } = await ctx.load.recordFacts.load(row.id);
    return lapsesOf({ ...lapse, state: row.state }, today());
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may keep the record of this integration.' })
  async viewerCanWrite(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<boolean> {
    return mayHere(ctx, 'integration.write', row);
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may check the proof of bonds.' })
  async viewerCanVerify(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<boolean> {
    return mayHere(ctx, 'integration.verify', row);
  }
}

async function mayHere(ctx: Context, permission: 'integration.write' | 'integration.verify', row: IntegrationRow): Promise<boolean> {
  const { code } = await ctx.load.recordItem.load(row.kampungId);
  return !CLOSED_STATES.includes(row.state) && may(ctx.actor, permission, { region: code, programme: row.programmeCode });
}
