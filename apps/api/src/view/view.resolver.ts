import { Arg, Ctx, Extensions, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import type { ViewList } from './view.entity.ts';
import { listViews, removeView, saveView } from './view.service.ts';
import { SavedView, SaveViewInput, ViewListEnum } from './view.types.ts';

@Resolver()
export class ViewResolver {
  @Policy('signedIn')
  @Extensions({ listSize: 20 })
  @Query(() => [SavedView], { description: "One's own views of a list, then those that others share with a region one works in." })
  savedViews(@Arg('list', () => ViewListEnum, { description: 'The list.' }) list: ViewList, @Ctx() ctx: Context): Promise<SavedView[]> {
    return listViews(ctx, list);
  }

  @Policy('signedIn')
  @Mutation(() => SavedView, { description: 'Keeps a way to look at a list.' })
  saveView(@Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput, @Ctx() ctx: Context): Promise<SavedView> {
    return saveView(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: "Removes a view of one's own." })
  removeView(@Arg('id', () => ID, { description: 'Id.' }) id: string, @Ctx() ctx: Context): Promise<string> {
    return removeView(ctx, id);
  }
}
