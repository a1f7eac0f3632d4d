import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { may } from '@simpul/domain/access.ts';
import { KampungRecord } from '../kampung/kampung.resolver.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { listMembers, listPlanItems, saveMember, savePlanItem } from './pokja.service.ts';
import { SaveMemberInput, SavePlanItemInput, StoredMember, StoredPlanItem } from './pokja.types.ts';

@Resolver(() => KampungRecord)
export class PokjaResolver {
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds or changes a member of the working group; answers the id.' })
  saveWorkingGroupMember(
    @Arg('input', () => SaveMemberInput, { description: 'The member.' }) input: SaveMemberInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return saveMember(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds or changes an item of the community work plan (RKM); answers the id.' })
  saveWorkPlanItem(
    @Arg('input', () => SavePlanItemInput, { description: 'The item.' }) input: SavePlanItemInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return savePlanItem(ctx, input);
  }

  @FieldResolver(() => [StoredMember], { description: 'Members of the working group, or those in the trash.' })
  async workingGroup(
    @Root() { id, code, source }: KampungRecord,
    @Arg('trash', () => Boolean, { defaultValue: false, description: 'True for the trash.' }) trash: boolean,
    @Ctx() ctx: Context,
  ): Promise<StoredMember[]> {
    const seesPhones = may(ctx.actor, 'kampung.edit', { region: code });
    return (await listMembers(ctx, id, source.lists, trash)).map((row) => ({
      ...row,
      values: { ...row, phone: seesPhones ? row.phone : null },
    }));
  }
  @FieldResolver(() => [StoredPlanItem], { description: 'Items of the community work plan (RKM), or those in the trash.' })
  async workPlan(
    @Root() { id }: KampungRecord,
    @Arg('trash', () => Boolean, { defaultValue: false, description: 'True for the trash.' }) trash: boolean,
    @Ctx() ctx: Context,
  ): Promise<StoredPlanItem[]> {
    return (await listPlanItems(ctx, id, trash)).map((row) => ({ ...row, values: row }));
  }
}
