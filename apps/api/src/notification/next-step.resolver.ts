import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { nextStepInWords } from '@simpul/domain/notification.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { agencyNameOf } from '../integration/integration.reads.ts';
import { Integration } from '../integration/integration.types.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';
import { today } from '../platform/today.ts';

@ObjectType({ description: 'The step that an integration waits for.', simpleResolvers: true })
@Policy('signedIn')
export class NextStep {
  @Field(() => BilingualTextType, { description: 'The step.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Whom it waits for.' })
  waitsFor!: BilingualText;
}

@Resolver(() => Integration)
export class NextStepResolver {
  @FieldResolver(() => NextStep, { nullable: true, description: 'The next step of the usual way; null where it waits for nobody.' })
  async nextStep(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<NextStep | null> {
    const { record, affirmed } = await ctx.load.recordFacts.load(row.id);
    return nextStepInWords(row, { record, affirmed, today: today() }, await agencyNameOf(ctx, row));
  }
}
