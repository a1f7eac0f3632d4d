import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../../test/api.ts';
import { makeIntegration, makeKampung } from '../../../test/make.ts';
import { DocumentRow } from '../../document/document.entity.ts';
import { UploadRow } from '../../file/upload.entity.ts';
import type { KampungRow } from '../../kampung/kampung.entity.ts';

const api = useApi();
const SAVE = 'mutation ($input: SaveEvidenceInput!) { saveIntegrationEvidence(input: $input) }';
const READ = 'query ($id: ID!) { integration(id: $id) { evidence { url values { number } } } }';

const makeDocument = async (
  kampung: KampungRow,
  { personId: uploadedById }: Someone,
  visibility: 'INTERNAL' | 'RESTRICTED',
): Promise<DocumentRow> => {
  const fileKey = randomUUID();
  const file = { fileKey, fileName: `${fileKey}.pdf`, bytes: 10, hash: '0'.repeat(64) };
  const values = { kind: 'SK', title: 'SK Pokja', number: 'SK/1', issuedOn: '2026-01-05', issuer: 'Desa', visibility, proves: [], ...file };
  const upload = { key: fileKey, kind: 'DOCUMENT' as const, uploadedById, expiresAt: new Date(0) };
  await api.db.manager.insert(UploadRow, { ...upload, kampungId: kampung.id, fileName: file.fileName, bytes: file.bytes, hash: file.hash });
  const row = api.db.manager.create(DocumentRow, { ...values, kampungId: kampung.id });
  await api.db.manager.insert(DocumentRow, row);
  return row;
};

test('the file of a document is shown to those who may see that document, and never of another kampung', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const other = await makeKampung(api.db, '63.01.03.2008');
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' });
  const office = await api.someone('OPD_KB', '63.01');
  const save = (number: string, documentId: string) =>
    api.ask(SAVE, { input: { integration: id, values: { kind: 'SK', number, issuedOn: '2026-01-05', documentId } } }, office);
  const [restricted, internal] = [await makeDocument(kampung, office, 'RESTRICTED'), await makeDocument(kampung, office, 'INTERNAL')];
  await save('SK/rahasia', restricted.id);
  await save('SK/biasa', internal.id);
  const foreign = await save('SK/lain', (await makeDocument(other, office, 'INTERNAL')).id);
  expect(foreign.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'values.documentId' });

  const filesOf = async (as: Someone) =>
    (await api.ask(READ, { id }, as)).data.integration.evidence.flatMap(({ url }: { url: string | null }) => url ?? []).sort();
  const url = ({ fileName }: DocumentRow) => `/files/${fileName}`;
  expect(await filesOf(office)).toEqual([url(restricted), url(internal)].sort());
  expect(await filesOf(await api.someone('PEMBACA', '63.01'))).toEqual([url(internal)]);
  expect(await filesOf(await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']))).toEqual([]);
});
