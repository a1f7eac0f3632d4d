import type { Lists } from '@simpul/domain/reference.ts';
import { inOrder, problemsOfMember, problemsOfPlanItem } from '@simpul/domain/working-group.ts';
import { refuseProblems, saveOwned } from '../kampung/owned.service.ts';
import type { Context } from '../platform/context.ts';
import { today } from '../platform/today.ts';
import { inTrash } from '../platform/trash.ts';
import { MemberRow, PlanItemRow } from './pokja.entity.ts';
import type { SaveMemberInput, SavePlanItemInput } from './pokja.types.ts';

/** @throws Refusal with one sentence per wrong field; CONFLICT when somebody changed the member meanwhile. */
export function saveMember(ctx: Context, input: SaveMemberInput): Promise<string> {
  const { name, position, section, trainedOn = null, phone = null, mayBeShown } = input.values;
  const values = { name: name.trim(), position, section, trainedOn, phone: phone?.trim() || null, mayBeShown };
  return saveOwned(ctx, 'MEMBER', input, async (_tx, kampung, choices) => {
    refuseProblems(problemsOfMember(values, kampung.workingGroupSections, today(), choices));
    return values;
  });
}

/** @throws Refusal with one sentence per wrong field; CONFLICT when somebody changed the item meanwhile. */
export function savePlanItem(ctx: Context, input: SavePlanItemInput): Promise<string> {
  const { year, title, familyFunction, month, owner, source = null, budget = null, state } = input.values;
  const values = { year, title: title.trim(), familyFunction, month, owner: owner.trim(), source, budget, state };
  return saveOwned(ctx, 'PLAN_ITEM', input, async (_tx, _kampung, choices) => {
    refuseProblems(problemsOfPlanItem(values, today(), choices));
    return values;
  });
}

/** The members that stand, or those of the trash; in the order of the lists. */
export const listMembers = async (ctx: Context, kampungId: string, lists: Lists, isTrash: boolean): Promise<MemberRow[]> =>
  inOrder(await ctx.db.find(MemberRow, { where: { kampungId, deletedAt: inTrash(isTrash) }, order: { id: 'ASC' } }), lists);

/** The items that stand, or those of the trash; newest year first, then by month. */
export const listPlanItems = (ctx: Context, kampungId: string, isTrash: boolean): Promise<PlanItemRow[]> =>
  ctx.db.find(PlanItemRow, {
    where: { kampungId, deletedAt: inTrash(isTrash) },
    order: { year: 'DESC', month: 'ASC', title: 'ASC', id: 'ASC' },
  });
