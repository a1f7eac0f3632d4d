import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { KampungRecord } from '../kampung/kampung.resolver.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { listDocuments, saveDocument } from './document.service.ts';
import { SaveDocumentInput, StoredDocument } from './document.types.ts';

@Resolver(() => KampungRecord)
export class DocumentResolver {
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds or changes a document or evidence; answers the id.' })
  saveDocument(
    @Arg('input', () => SaveDocumentInput, { description: 'The document.' }) input: SaveDocumentInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return saveDocument(ctx, input);
  }

  @FieldResolver(() => [StoredDocument], { description: 'Documents and evidence that the caller may see, or those in the trash.' })
  documents(
    @Root() kampung: KampungRecord,
    @Arg('trash', () => Boolean, { defaultValue: false, description: 'True for the trash.' }) trash: boolean,
    @Ctx() ctx: Context,
  ): Promise<StoredDocument[]> {
    return listDocuments(ctx, kampung, trash);
  }
}
