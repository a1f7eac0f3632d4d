import type { DocumentValues, Visibility } from '@simpul/domain/document.ts';
import { VISIBILITIES } from '@simpul/domain/document.ts';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { OwnedInput, StoredOwned } from '../kampung/owned.types.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar, enumOf } from '../platform/text.type.ts';

const VisibilityEnum = enumOf('Visibility', VISIBILITIES, 'Who may see a document.', {
  PUBLIC: 'Anyone, once it is published.',
  INTERNAL: 'Everyone who may read the record of the kampung.',
  RESTRICTED: 'Those who keep or check the kampung.',
});

// The same class says what is read and what is written.

@ObjectType('DocumentRecordValues', { description: 'A document or evidence.', simpleResolvers: true })
@InputType('DocumentValues', { description: 'A document or evidence.' })
@Policy('signedIn')
export class DocumentFields implements DocumentValues {
  @Field(() => String, { description: 'Code of the kind, such as SK.' })
  kind!: string;
  @Field(() => String, { description: 'Title, 3–160 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  number!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of issue; not in the future.' })
  issuedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Office that issued it.' })
  issuer!: string | null;
  @Field(() => VisibilityEnum, { description: 'Who may see it.' })
  visibility!: Visibility;
  @Field(() => [String], { description: 'Fields of the profile that it proves.' })
  proves!: string[];
  @Field(() => String, { description: 'Key of the uploaded file.' })
  file!: string;
}

@ObjectType({ description: 'A document as it is stored.', simpleResolvers: true })
@Policy('signedIn')
export class StoredDocument extends StoredOwned {
  @Field(() => DocumentFields, { description: 'What is known.' })
  values!: DocumentFields;
  @Field(() => String, { description: 'Address of the file under this API; always a download.' })
  url!: string;
  @Field(() => Int, { description: 'Size of the file in bytes.' })
  bytes!: number;
  @Field(() => String, { description: 'SHA-256 of the file, in hex.' })
  hash!: string;
}

@InputType({ description: 'A document to add or change.' })
export class SaveDocumentInput extends OwnedInput {
  @Field(() => DocumentFields, { description: 'All values.' })
  values!: DocumentFields;
}
