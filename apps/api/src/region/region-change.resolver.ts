import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { KampungRecord } from '../kampung/kampung.resolver.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import type { RegionRelation } from './region-change.entity.ts';
import { changeRegion, listRegionChanges, previewRegionChange, successorOf } from './region-change.service.ts';
import { ChangeRegionInput, RegionChangeInput, RegionChangePreview, RegionRelationType } from './region-change.types.ts';
import { RegionRef } from './region.types.ts';

@Resolver()
export class RegionChangeResolver {
  @Policy('signedIn')
  @Query(() => RegionChangePreview, {
    description: 'What a change of regions would do to kampung, roles and public pages. Nothing is written.',
  })
  previewRegionChange(
    @Arg('change', () => RegionChangeInput, { description: 'The change.' }) change: RegionChangeInput,
    @Ctx() ctx: Context,
  ): Promise<RegionChangePreview> {
    return previewRegionChange(ctx, change);
  }

  @Policy('signedIn')
  @Query(() => [RegionRelationType], { description: 'Recorded changes inside a region, latest first, at most 100.' })
  regionChanges(
    @Arg('region', () => ID, { description: "'ID' or the code of a region." }) region: string,
    @Ctx() ctx: Context,
  ): Promise<RegionRelation[]> {
    return listRegionChanges(ctx, region);
  }

  @Policy('signedIn')
  @Mutation(() => [RegionRelationType], { description: 'Makes a change of regions that was looked at, all of it or nothing.' })
  changeRegion(
    @Arg('input', () => ChangeRegionInput, { description: 'The change and what was seen of it.' }) input: ChangeRegionInput,
    @Ctx() ctx: Context,
  ): Promise<RegionRelation[]> {
    return changeRegion(ctx, input);
  }
}

@Resolver(() => KampungRecord)
export class SuccessorResolver {
  @FieldResolver(() => RegionRef, {
    nullable: true,
    description: 'The village that its village has joined: the record is read alone then. Null while its village goes on.',
  })
  async successor(@Root() { code }: KampungRecord, @Ctx() ctx: Context): Promise<RegionRef | null> {
    const successor = await successorOf(ctx, code);
    return successor === null ? null : ctx.load.region.load(successor);
  }
}
