import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import type { Form } from './draft.entity.ts';
import { dropDraft, findDraft, saveDraft } from './draft.service.ts';
import { Draft, FormEnum, SaveDraftInput } from './draft.types.ts';

@Resolver()
export class DraftResolver {
  @Policy('signedIn')
  @Query(() => Draft, { nullable: true, description: 'What you typed into a form and have not saved; null when there is nothing.' })
  draft(
    @Arg('form', () => FormEnum, { description: 'The form.' }) form: Form,
    @Arg('subject', () => ID, { description: 'Code or id of what the form changes.' }) subject: string,
    @Ctx() ctx: Context,
  ): Promise<Draft | null> {
    return findDraft(ctx, form, subject);
  }

  @Policy('signedIn')
  @Mutation(() => Draft, { description: 'Keeps the text of a form until it is saved. Sent again, it replaces what was kept.' })
  saveDraft(@Arg('input', () => SaveDraftInput, { description: 'The text.' }) input: SaveDraftInput, @Ctx() ctx: Context): Promise<Draft> {
    return saveDraft(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => Boolean, { description: 'Throws the kept text of a form away. True also when there was none.' })
  async dropDraft(
    @Arg('form', () => FormEnum, { description: 'The form.' }) form: Form,
    @Arg('subject', () => ID, { description: 'Code or id of what the form changes.' }) subject: string,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    await dropDraft(ctx, form, subject);
    return true;
  }
}
