import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { may } from '@simpul/domain/access.ts';
import type { ProfileField } from '@simpul/domain/kampung-profile.ts';
import type { Context } from '../platform/context.ts';
import { pageSize } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { KampungRecord, loadRecord } from './kampung.resolver.ts';
import { editProfile, restoreProfileValue, valueHistory } from './profile.service.ts';
import { EditProfileInput, ProfileFieldEnum, ProfileValues, RestoreProfileValueInput, ValueChange } from './profile.types.ts';

@Resolver(() => KampungRecord)
export class ProfileResolver {
  @Policy('signedIn')
  @Mutation(() => KampungRecord, {
    description:
      'Changes fields of a profile. Two people who change different fields are both kept; the same field is refused with who changed it.',
  })
  async editProfile(
    @Arg('input', () => EditProfileInput, { description: 'The changes.' }) input: EditProfileInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await editProfile(ctx, input));
  }

  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Brings an earlier value of one field back.' })
  async restoreProfileValue(
    @Arg('input', () => RestoreProfileValueInput, { description: 'Which value.' }) input: RestoreProfileValueInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await restoreProfileValue(ctx, input));
  }

  @FieldResolver(() => ProfileValues, { description: 'The profile as it is stored.' })
  profile(@Root() { source }: KampungRecord): ProfileValues {
    return source.record;
  }
  @FieldResolver(() => [ValueChange], { description: 'Every change of one value, newest first.' })
  valueHistory(
    @Root() { source }: KampungRecord,
    @Arg('field', () => ProfileFieldEnum, { description: 'The value.' }) field: ProfileField,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1–100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<ValueChange[]> {
    return valueHistory(ctx, source.record, field, pageSize(first));
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may change the profile.' })
  viewerCanEdit(@Root() { code }: KampungRecord, @Ctx() ctx: Context): boolean {
    return may(ctx.actor, 'kampung.edit', { region: code });
  }
}
