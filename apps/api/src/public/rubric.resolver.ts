import { Arg, Ctx, Extensions, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RubricStatus } from '@simpul/domain/rubric.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import type { PublishedRubric } from '../publication/published.ts';
import { RubricStatusEnum } from '../rubric/rubric.types.ts';
import { RubricValuesType } from '../rubric/rubric-values.types.ts';
import { readRubric, readRubrics } from './rubric.reader.ts';

@ObjectType({
  description: 'A rule that turns what is known about a kampung into a level: an adopted version of a rubric.',
  simpleResolvers: true,
})
@Policy('public')
class Rubric extends RubricValuesType implements PublishedRubric {
  @Field(() => String, { description: 'Code such as KKB-2021.' })
  code!: string;
  @Field(() => Int, { description: 'Version of the rubric with this code.' })
  version!: number;
  @Field(() => RubricStatusEnum, { description: 'PUBLISHED or RETIRED.' })
  status!: RubricStatus;
  @Field(() => Boolean, { description: 'Whether it gives the levels today; one rubric does.' })
  inForce!: boolean;
}

@Resolver(() => Rubric)
export class RubricResolver {
  @Policy('public')
  @Extensions({ listSize: 5 })
  @Query(() => [Rubric], { description: 'Every adopted version of every rubric, by code, the newest first.' })
  rubrics(@Ctx() ctx: Context): Promise<PublishedRubric[]> {
    return readRubrics(ctx);
  }

  @Policy('public')
  @Query(() => Rubric, { nullable: true, description: 'One rubric; null for an unknown one.' })
  rubric(
    @Arg('code', () => String, { description: 'Code such as KKB-2021.' }) code: string,
    @Arg('version', () => Int, { nullable: true, description: 'Version; left out, the newest that is not retired.' })
    version: number | null,
    @Ctx() ctx: Context,
  ): Promise<PublishedRubric | null> {
    return readRubric(ctx, code, version);
  }
}
