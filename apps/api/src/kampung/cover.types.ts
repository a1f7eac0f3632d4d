import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Policy } from '../platform/policy.ts';

@ObjectType({ description: 'The photo that publishing would put at the head of the page of a kampung.', simpleResolvers: true })
@Policy('signedIn')
export class RecordCover {
  @Field(() => String, { description: 'Key.' })
  key!: string;
  @Field(() => String, { description: 'Address of a small version under this API.' })
  url!: string;
  @Field(() => String, { description: 'What it shows, for people who do not see it.' })
  alt!: string;
  @Field(() => Boolean, { description: 'True when somebody has chosen it; otherwise it is the latest photo of the activities.' })
  isChosen!: boolean;
}

@InputType({ description: 'The photo for the head of the public page.' })
export class SetCoverInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Key of the photo; left out: the latest photo of the activities, as if none was chosen.',
  })
  key?: string | null;
  @Field(() => ID, { nullable: true, description: 'The activity it is a photo of; left out for one that was uploaded for this.' })
  activity?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What it shows, 3–200 characters.' })
  alt!: string;
}
