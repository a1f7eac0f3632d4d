import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { readSeal, readTrail } from './trail.service.ts';
import { TrailConnection, TrailFilter, TrailSeal } from './trail.types.ts';

@Resolver()
export class TrailResolver {
  @Policy('signedIn')
  @Query(() => TrailConnection, {
    description: "The audit trail of the signed-in person's scope, newest first. Needs the right to read it.",
  })
  auditTrail(
    @Arg('filter', () => TrailFilter, { nullable: true, description: 'Which lines; absent means all.' }) filter: TrailFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 50.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<TrailConnection> {
    return readTrail(ctx, filter ?? {}, { first, after });
  }

  @Policy('signedIn')
  @Query(() => TrailSeal, {
    nullable: true,
    description: 'How far the audit trail is sealed; null before the first block. Needs the right to read the trail.',
  })
  trailSeal(@Ctx() ctx: Context): Promise<TrailSeal | null> {
    return readSeal(ctx);
  }
}
