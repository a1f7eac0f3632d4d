import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { INTEGRATION_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { ProgrammeRef } from '../../programme/programme.types.ts';
import { IntegrationStateName } from '../integration.types.ts';
import { readMatrix } from './matrix.reads.ts';
import { IntegrationMatrix, MatrixColumn } from './matrix.types.ts';

@Resolver(() => MatrixColumn)
export class MatrixColumnResolver {
  @FieldResolver(() => ProgrammeRef, { description: 'The programme.' })
  programme(@Root() column: MatrixColumn, @Ctx() ctx: Context): Promise<ProgrammeRef> {
    return ctx.load.programme.load(column.programmeCode);
  }
}

@Resolver(() => IntegrationMatrix)
export class IntegrationMatrixResolver {
  @Policy('signedIn')
  @Extensions({ work: 500 })
  @Query(() => IntegrationMatrix, { description: "Kampung × programme in the signed-in person's scope." })
  integrationMatrix(
    @Arg('region', () => ID, { nullable: true, description: 'Region code; everything inside it.' }) region: string | null,
    @Arg('levels', () => [String], { nullable: true, description: 'Level codes; empty or absent means all.' }) levels: string[] | null,
    @Arg('programmes', () => [ID], { nullable: true, description: 'Programme codes; empty or absent means all.' }) programmes:
      | string[]
      | null,
    @Ctx() ctx: Context,
  ): Promise<IntegrationMatrix> {
    return readMatrix(ctx, { region, levels, programmes });
  }

  @FieldResolver(() => [IntegrationStateName], { description: 'All states with their names, for a legend.' })
  states(): IntegrationStateName[] {
    return INTEGRATION_STATES.map((code) => ({ code, name: STATE_NAMES[code] }));
  }
}
