import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { readDecisionDocument, readDecisionDocuments } from './decision.reader.ts';
import { DecisionDocumentRefType, DecisionDocumentType } from './decision.types.ts';

@Resolver()
export class DecisionDocumentResolver {
  @Policy('public')
  @Query(() => DecisionDocumentType, {
    nullable: true,
    description: 'A published decision on levels, with its hash; null for an unknown one and for one that is not published.',
  })
  decisionDocument(
    @Arg('id', () => ID, { description: 'Id, as in the address on the paper.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<DecisionDocumentType | null> {
    return readDecisionDocument(ctx, id);
  }

  @Policy('public')
  @Query(() => [DecisionDocumentRefType], {
    description: 'Published decisions on levels of a regency, or of those inside a province or the nation: the newest fifty.',
  })
  decisionDocuments(
    @Arg('region', () => ID, { description: 'Region code.' }) region: string,
    @Ctx() ctx: Context,
  ): Promise<DecisionDocumentRefType[]> {
    return readDecisionDocuments(ctx, region);
  }
}
