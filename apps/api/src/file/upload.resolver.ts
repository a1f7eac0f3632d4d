import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { enumOf } from '../platform/text.type.ts';
import { UPLOAD_KINDS, type UploadKind } from './upload.entity.ts';
import { requestUpload } from './upload.service.ts';

const UploadKindEnum = enumOf('UploadKind', UPLOAD_KINDS, 'What a file is for.', {
  PHOTO: 'A picture of an activity: JPEG, PNG or WebP.',
  DOCUMENT: 'A document or evidence: PDF, JPEG, PNG or WebP.',
});

@ObjectType({ description: 'A link that takes one file.', simpleResolvers: true })
@Policy('signedIn')
class Upload {
  @Field(() => String, { description: 'Key to name the file by when saving what it belongs to.' })
  key!: string;
  @Field(() => String, { description: 'Address under this API; PUT the bytes there, once, within 10 minutes, 15 MB at most.' })
  url!: string;
}

@Resolver()
export class UploadResolver {
  @Policy('signedIn')
  @Mutation(() => Upload, { description: 'Asks for a link that takes one file of this kampung.' })
  requestUpload(
    @Arg('kampung', () => ID, { description: 'Code of the kampung.' }) kampung: string,
    @Arg('kind', () => UploadKindEnum, { description: 'What the file is for.' }) kind: UploadKind,
    @Ctx() ctx: Context,
  ): Promise<Upload> {
    return requestUpload(ctx, kampung, kind);
  }
}
