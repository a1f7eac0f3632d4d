import { may } from '@simpul/domain/access.ts';
import { problemsOfDocument } from '@simpul/domain/document.ts';
import { text } from '@simpul/domain/text.ts';
import { In } from 'typeorm';
import { UploadRow } from '../file/upload.entity.ts';
import { refuseProblems, saveOwned } from '../kampung/owned.service.ts';
import type { Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { today } from '../platform/today.ts';
import { inTrash } from '../platform/trash.ts';
import { DocumentRow } from './document.entity.ts';
import type { SaveDocumentInput, StoredDocument } from './document.types.ts';

/** @throws Refusal with one sentence per wrong field; CONFLICT when somebody changed the document meanwhile. */
export function saveDocument(ctx: Context, input: SaveDocumentInput): Promise<string> {
  const { kind, title, number = null, issuedOn = null, issuer = null, visibility, proves, file } = input.values;
  const values = {
    kind,
    title: title.trim(),
    number: number?.trim() || null,
    issuedOn,
    issuer: issuer?.trim() || null,
    visibility,
    proves: [...new Set(proves)],
  };
  return saveOwned(ctx, 'DOCUMENT', input, async (tx, kampung) => {
    refuseProblems(problemsOfDocument({ ...values, file }, today()));
    // Held, so that nobody clears it away as unused meanwhile.
    const upload = await tx.db.findOne(UploadRow, {
      where: { key: file, kampungId: kampung.id, kind: 'DOCUMENT' },
      lock: { mode: 'for_key_share' },
    });
    if (!upload?.fileName || upload.bytes === null || upload.hash === null)
      throw badInput('values.file', text('Berkas ini belum selesai diunggah.', 'This file has not been uploaded yet.'));
    const user = await tx.db.findOneBy(DocumentRow, { fileKey: file });
    if (user && user.id !== input.id)
      throw badInput('values.file', text('Berkas ini sudah dipakai dokumen lain.', 'Another document uses this file already.'));
    return { ...values, fileKey: file, fileName: upload.fileName, bytes: upload.bytes, hash: upload.hash };
  });
}

/** The documents that the caller may see, or those of the trash; newest first. */
export async function listDocuments(ctx: Context, kampung: { id: string; code: string }, isTrash: boolean): Promise<StoredDocument[]> {
  const seesRestricted = may(ctx.actor, 'document.restricted', { region: kampung.code });
  const rows = await ctx.db.find(DocumentRow, {
    where: {
      kampungId: kampung.id,
      deletedAt: inTrash(isTrash),
      ...(!seesRestricted && { visibility: In(['PUBLIC', 'INTERNAL']) }),
    },
    order: { issuedOn: { direction: 'DESC', nulls: 'LAST' }, title: 'ASC', id: 'ASC' },
  });
  return rows.map((row) => ({ ...row, values: { ...row, file: row.fileKey }, url: `/files/${row.fileName}` }));
}
