import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Policy } from '../platform/policy.ts';
import { enumOf } from '../platform/text.type.ts';
import { VIEW_LISTS, type ViewList } from './view.entity.ts';

export const ViewListEnum = enumOf('ViewList', VIEW_LISTS, 'A list that views can be kept of.', {
  KAMPUNG: 'Kampung records.',
  INTEGRATION: 'Integrations.',
  REPORT: 'The board of reports.',
  MATRIX: 'The matrix of integrations.',
  BOARD: 'The board of integrations by state.',
});

@ObjectType({
  description: 'A way to look at a list, kept under a name. Whoever opens it sees the rows of their own scope.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class SavedView {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: "Query part of the list's address: filters, order and columns." })
  query!: string;
  @Field(() => Boolean, { description: 'Whether the signed-in person made it.' })
  mine!: boolean;
  @Field(() => String, { description: 'Name of who made it.' })
  ownerName!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the region whose people see it too; null: its maker alone.' })
  sharedWith!: string | null;
}

@InputType({ description: 'A view to keep. The same name again replaces what was kept under it.' })
export class SaveViewInput {
  @Field(() => ViewListEnum, { description: 'The list.' })
  list!: ViewList;
  @Field(() => String, { description: 'Name, 2–60 characters.' })
  name!: string;
  @Field(() => String, { description: "Query part of the list's address, 1,000 characters at most." })
  query!: string;
  @Field(() => ID, { nullable: true, description: 'Region whose people shall see it too: one of the regions of your own roles.' })
  sharedWith?: string | null;
}
