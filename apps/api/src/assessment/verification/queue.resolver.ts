import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { AssessmentException } from '@simpul/domain/assessment-exceptions.ts';
import type { AssessmentState } from '@simpul/domain/assessment-life.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { AssessmentStateEnum } from '../assessment.types.ts';
import { readQueue } from './queue.reads.ts';
import { AssessmentQueue } from './queue.types.ts';
import { AssessmentExceptionEnum } from './verification.types.ts';

@Resolver(() => AssessmentQueue)
export class AssessmentQueueResolver {
  @Policy('signedIn')
  @Extensions({ work: 500 })
  @Query(() => AssessmentQueue, { description: "Assessments in the signed-in person's scope, those that have waited longest first." })
  assessmentQueue(
    @Arg('period', () => ID, { nullable: true, description: 'Id of a period.' }) period: string | null,
    @Arg('region', () => ID, { nullable: true, description: 'Region code; everything inside it.' }) region: string | null,
    @Arg('states', () => [AssessmentStateEnum], { nullable: true, description: 'States; empty or absent means all.' })
    states: AssessmentState[] | null,
    @Arg('exceptions', () => [AssessmentExceptionEnum], {
      nullable: true,
      description: 'Only those with one of these; empty or absent means all.',
    })
    exceptions: AssessmentException[] | null,
    @Arg('mine', () => Boolean, { defaultValue: false, description: 'Only those that wait for the signed-in person.' }) mine: boolean,
    @Ctx() ctx: Context,
  ): Promise<AssessmentQueue> {
    return readQueue(ctx, { period, region, states, exceptions, mine });
  }
}
