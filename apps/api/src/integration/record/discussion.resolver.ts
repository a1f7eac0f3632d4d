import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { may, ROLE_NAMES } from '@simpul/domain/access.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType } from '../../platform/text.type.ts';
import { discussIntegration, listMessages, participantsOf } from './discussion.service.ts';
import { DiscussIntegrationInput, IntegrationMessage, Participant } from './discussion.types.ts';
import type { IntegrationRow } from '../integration.entity.ts';
import { Integration } from '../integration.types.ts';

@Resolver(() => Integration)
export class DiscussionResolver {
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds a message to the discussion of an integration; answers its id.' })
  discussIntegration(
    @Arg('input', () => DiscussIntegrationInput, { description: 'The message.' }) input: DiscussIntegrationInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return discussIntegration(ctx, input);
  }
  @Extensions({ listSize: 200 })
  @FieldResolver(() => [IntegrationMessage], { description: 'The latest two hundred messages, oldest of them first.' })
  messages(@Root() { id }: IntegrationRow, @Ctx() ctx: Context): Promise<IntegrationMessage[]> {
    return listMessages(ctx, id);
  }
  @Extensions({ listSize: 100 })
  @FieldResolver(() => [Participant], { description: 'Who may be called in the discussion.' })
  participants(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<Participant[]> {
    return participantsOf(ctx, row);
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may take part in the discussion.' })
  async viewerCanDiscuss(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<boolean> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    return !CLOSED_STATES.includes(row.state) && may(ctx.actor, 'integration.discuss', { region: code, programme: row.programmeCode });
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => BilingualTextType, { description: 'In which role.' })
  role(@Root() { role }: Participant): BilingualText {
    return ROLE_NAMES[role];
  }
}

@Resolver(() => IntegrationMessage)
export class MessageResolver {
  @FieldResolver(() => BilingualTextType, { description: 'In which role.' })
  authorRole(@Root() { authorRole }: IntegrationMessage): BilingualText {
    return ROLE_NAMES[authorRole];
  }
}
