import { Field, ID, ObjectType } from 'type-graphql';
import { Policy } from '../platform/policy.ts';
import { enumOf } from '../platform/text.type.ts';
import { REGION_KINDS, type RegionKind } from './region.entity.ts';

export const RegionKindEnum = enumOf('RegionKind', REGION_KINDS, 'Level of the administrative tree.', {
  NATION: 'Indonesia.',
  PROVINSI: 'Province.',
  KABUPATEN: 'Regency.',
  KOTA: 'City, on the level of a regency.',
  KECAMATAN: 'District.',
  DESA: 'Village with its own government.',
  KELURAHAN: 'Urban village under a city or district.',
});

@ObjectType({ description: 'A region by code and name.', simpleResolvers: true })
@Policy('public')
export class RegionRef {
  @Field(() => ID, { description: "Kemendagri code such as 63.01.03; 'ID' for the nation." })
  code!: string;
  @Field(() => String, { description: 'Name without its kind.' })
  name!: string;
  @Field(() => RegionKindEnum, { description: 'What kind of region it is.' })
  kind!: RegionKind;
}
