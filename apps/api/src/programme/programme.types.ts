import { Field, ID, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';

@ObjectType({ description: 'A thematic programme by code and name.', simpleResolvers: true })
@Policy('public')
export class ProgrammeRef {
  @Field(() => ID, { description: 'Stable code such as DESA_BERSINAR.' })
  code!: string;
  @Field(() => String, { description: 'Its part of a web address.' })
  slug!: string;
  @Field(() => BilingualTextType, { description: 'Full name.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Name for narrow places.' })
  shortName!: BilingualText;
}
