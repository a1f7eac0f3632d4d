import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { IntegrationState, RecordNow, Side } from '@simpul/domain/integration.ts';
import { Policy } from '../../platform/policy.ts';
import { enumOf } from '../../platform/text.type.ts';
import { IntegrationStateEnum } from '../integration.inputs.ts';

export const SideEnum = enumOf('IntegrationSide', ['FAMILY', 'PROGRAMME'] as const, 'One of the two owners of an integration.', {
  FAMILY: 'The family-planning side.',
  PROGRAMME: "The programme's agency.",
});

@ObjectType({ description: 'An integration on the board.' })
@Policy('signedIn')
export class BoardCard {
  @Field(() => ID, { description: 'Id of the integration.' })
  id!: string;
  @Field(() => IntegrationStateEnum, { description: 'Where it stands.' })
  state!: IntegrationState;
  @Field(() => SideEnum, { description: 'Who proposed it.' })
  proposedBySide!: Side;
  @Field(() => IntegrationStateEnum, { nullable: true, description: 'Where it stood when it was suspended; null when it never was.' })
  suspendedFrom!: IntegrationState | null;
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Its name.' })
  kampungName!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  kampungId!: string;
  programmeCode!: string;
  now!: RecordNow;
  @Field(() => Int, { description: 'Depth 0–15.' })
  depth!: number;
  @Field(() => Date, { description: 'Since when it stands here: its last step.' })
  since!: Date;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'A column of the board: the integrations in one state.', simpleResolvers: true })
@Policy('signedIn')
export class BoardColumn {
  @Field(() => IntegrationStateEnum, { description: 'The state.' })
  state!: IntegrationState;
  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
  @Field(() => [BoardCard], { description: 'The first of them, those that have waited longest first.' })
  cards!: BoardCard[];
}
