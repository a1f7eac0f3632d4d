import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { Integration } from '../integration/integration.types.ts';
import type { Context } from '../platform/context.ts';
import { papersOf } from './paper.service.ts';
import { IntegrationPaper } from './paper.types.ts';

@Resolver(() => Integration)
export class PaperResolver {
  @FieldResolver(() => [IntegrationPaper], { description: 'The papers that can be made from this record, as PDF and DOCX.' })
  papers(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<IntegrationPaper[]> {
    return papersOf(ctx, row);
  }
}
