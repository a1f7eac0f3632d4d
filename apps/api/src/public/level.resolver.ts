import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OpenValue } from '@simpul/domain/open-values.ts';
import type { Context } from '../platform/context.ts';
import { Assessment } from '../rubric/assessment.types.ts';
import { OpenValueType } from '../rubric/open-value.types.ts';
import { Kampung } from './kampung.types.ts';
import { explainLevelOf } from './level.reader.ts';
import { ExplainedIndicator, LevelDecision } from './level.types.ts';

@Resolver(() => Kampung)
export class KampungLevelResolver {
  @FieldResolver(() => LevelDecision, { nullable: true, description: 'The decision behind its level; null before the first one.' })
  decision(@Root() { decisions = [] }: Kampung): LevelDecision | null {
    return decisions[0] ?? null;
  }
  @Extensions({ listSize: 5 })
  @FieldResolver(() => [LevelDecision], { description: 'Every decided level, the newest first; a correction is a decision of its own.' })
  decisions(@Root() { decisions = [] }: Kampung): LevelDecision[] {
    return decisions;
  }
  @FieldResolver(() => Assessment, {
    description: 'What the rule gives on the published data, decided or not: an estimate beside a decided level.',
  })
  estimate(@Root() { estimate, assessment }: Kampung): Assessment {
    return estimate ?? assessment;
  }
  @Extensions({ listSize: 4 })
  @FieldResolver(() => [OpenValueType], {
    description:
      'Values whose filling in decides about the estimate, those that settle it alone first; empty when nothing missing can change it.',
  })
  openValues(@Root() { openValues = [] }: Kampung): OpenValue[] {
    return openValues;
  }
  @Extensions({ listSize: 12 })
  @FieldResolver(() => [ExplainedIndicator], {
    description: 'Why it has its level, indicator by indicator: the nearest to its next score first, those at their highest score last.',
  })
  explanation(@Root() kampung: Kampung, @Ctx() ctx: Context): Promise<ExplainedIndicator[]> {
    return explainLevelOf(ctx, kampung);
  }
}
