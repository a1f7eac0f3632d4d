import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Policy } from '../platform/policy.ts';
import { enumOf } from '../platform/text.type.ts';
import { FORMS, type Form } from './draft.entity.ts';

export const FormEnum = enumOf('Form', FORMS, 'A form whose unsaved text is kept.', {
  PROFILE: 'The profile of a kampung.',
  RUBRIC: 'A draft of a rubric.',
});

@ObjectType({ description: 'What you typed into a form and have not saved. Nobody else can read it.', simpleResolvers: true })
@Policy('signedIn')
export class Draft {
  @Field(() => String, { description: 'The values of the form as JSON.' })
  data!: string;
  @Field(() => Int, { description: 'Version of the record they were typed over.' })
  version!: number;
  @Field(() => Date, { description: 'When it was last kept.' })
  savedAt!: Date;
}

@InputType({ description: 'Text of a form to keep.' })
export class SaveDraftInput {
  @Field(() => FormEnum, { description: 'The form.' })
  form!: Form;
  @Field(() => ID, { description: 'Code or id of what the form changes, 100 characters at most.' })
  subject!: string;
  @Field(() => Int, { description: 'Version of the record it was typed over.' })
  version!: number;
  @Field(() => String, { description: 'The values of the form as JSON, 40,000 characters at most.' })
  data!: string;
}
