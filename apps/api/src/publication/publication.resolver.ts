import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { KampungRecord, loadRecord } from '../kampung/kampung.resolver.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { PublishKampungInput } from './publication.inputs.ts';
import { publishKampung } from './publication.service.ts';

@Resolver()
export class PublicationResolver {
  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Copies a kampung as it stands now to the public. Needs the right to publish there.' })
  async publishKampung(
    @Arg('input', () => PublishKampungInput, { description: 'What to publish.' }) input: PublishKampungInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await publishKampung(ctx, input));
  }
}
