import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  KAMPUNG_EFFECTS,
  REGION_CHANGES,
  type KampungEffect,
  type RegionChange,
  type RegionChangeKind,
} from '@simpul/domain/region-change.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

const RegionChangeKindEnum = enumOf('RegionChangeKind', REGION_CHANGES, 'How a village or district changes.', {
  RENAMED: 'Another name, for a village also another code.',
  SPLIT: 'Parts of a village become villages of their own; it goes on.',
  MERGED: 'Villages become part of another one, which goes on.',
});
const KampungEffectEnum = enumOf('KampungEffect', KAMPUNG_EFFECTS, 'What becomes of a kampung, or of a role in its village.', {
  STAYS: 'Stays where it is.',
  MOVES: 'Goes on under the new code.',
  CLOSES: 'Ends: the village it joins has a kampung of its own. Its record stays readable.',
});

@InputType({ description: 'A region that comes of a change.' })
class RegionPartInput {
  @Field(() => ID, { description: 'Its code, with dots.' })
  code!: string;
  @Field(() => String, { description: 'Its name, 2–80 characters; for a merger the village that goes on keeps its own.' })
  name!: string;
}

@InputType({ description: 'A change of villages or of a district, all inside one regency.' })
export class RegionChangeInput implements RegionChange {
  @Field(() => RegionChangeKindEnum, { description: 'How they change.' })
  kind!: RegionChangeKind;
  @Field(() => [ID], { description: 'Codes of the regions that change; several for a merger alone.' })
  from!: string[];
  @Field(() => [RegionPartInput], { description: 'What comes of them; several for a split alone.' })
  to!: RegionPartInput[];
  @Field(() => DateScalar, { description: 'Day it took effect; not in the future.' })
  onDate!: string;
  @Field(() => String, { description: 'The regulation that says so, 5–200 characters.' })
  legalBasis!: string;
}

@InputType({ description: 'A change that was looked at, to be made.' })
export class ChangeRegionInput {
  @Field(() => RegionChangeInput, { description: 'The change.' })
  change!: RegionChangeInput;
  @Field(() => String, { description: 'Fingerprint of the preview: what would happen must still be what was shown.' })
  fingerprint!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'A kampung that a change of regions reaches.', simpleResolvers: true })
@Policy('signedIn')
export class AffectedKampung {
  @Field(() => ID, { description: 'Its code until now.' })
  code!: string;
  @Field(() => ID, { description: 'Code under which it, or the kampung it joins, is found from then on.' })
  newCode!: string;
  @Field(() => String, { description: 'Its name until now.' })
  name!: string;
  @Field(() => String, { description: 'Its name from then on.' })
  newName!: string;
  @Field(() => KampungEffectEnum, { description: 'What becomes of it.' })
  effect!: KampungEffect;
  @Field(() => Boolean, { description: 'Whether it has a public page now: its address leads on where the code changes.' })
  published!: boolean;
  @Field(() => Int, { description: 'Monthly reports that stay with it.' })
  reportCount!: number;
  @Field(() => Int, { description: 'Integrations that have not ended and stay with it.' })
  integrationCount!: number;
}

@ObjectType({ description: 'A role that a change of regions reaches.', simpleResolvers: true })
@Policy('signedIn')
export class AffectedRole {
  @Field(() => ID, { description: 'Id of the assignment.' })
  id!: string;
  @Field(() => String, { description: 'Who holds it.' })
  name!: string;
  @Field(() => BilingualTextType, { description: 'The role.' })
  roleName!: BilingualText;
  @Field(() => ID, { description: 'Village it holds in until now.' })
  regionCode!: string;
  @Field(() => KampungEffectEnum, { description: 'What becomes of it.' })
  effect!: KampungEffect;
}

@ObjectType({ description: 'What a change of regions would do.', simpleResolvers: true })
@Policy('signedIn')
export class RegionChangePreview {
  @Field(() => [AffectedKampung], { description: 'Kampung it reaches, by code.' })
  kampung!: AffectedKampung[];
  @Field(() => [AffectedRole], { description: 'Roles in the villages it reaches, by name.' })
  roles!: AffectedRole[];
  @Field(() => String, { description: 'Stands for all of this: give it back to make the change.' })
  fingerprint!: string;
}

@ObjectType('RegionRelation', { description: 'What came of a region on a day.', simpleResolvers: true })
@Policy('signedIn')
export class RegionRelationType {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => RegionChangeKindEnum, { description: 'How it changed.' })
  kind!: RegionChangeKind;
  @Field(() => ID, { description: 'Code of the region that changed.' })
  fromCode!: string;
  @Field(() => String, { description: 'Its name until then.' })
  fromName!: string;
  @Field(() => ID, { description: 'Code of what came of it.' })
  toCode!: string;
  @Field(() => String, { description: 'Name from then on.' })
  toName!: string;
  @Field(() => DateScalar, { description: 'Day it took effect.' })
  onDate!: string;
  @Field(() => String, { description: 'The regulation that says so.' })
  legalBasis!: string;
}
