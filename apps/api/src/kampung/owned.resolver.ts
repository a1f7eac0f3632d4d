import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { removeOwned, restoreOwned } from './owned.service.ts';
import { TrashInput } from './owned.types.ts';

@Resolver()
export class OwnedResolver {
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Puts a row into the trash, where it stays for 30 days; answers its id.' })
  async removeFromKampung(
    @Arg('input', () => TrashInput, { description: 'Which row.' }) input: TrashInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    await removeOwned(ctx, input);
    return input.id;
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Brings a row back from the trash; answers its id.' })
  async restoreToKampung(
    @Arg('input', () => TrashInput, { description: 'Which row.' }) input: TrashInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    await restoreOwned(ctx, input);
    return input.id;
  }
}
