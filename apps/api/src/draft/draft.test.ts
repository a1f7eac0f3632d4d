import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung } from '../../test/make.ts';

const api = useApi();
const CODE = '63.01.03.2006';

const keep = (as: Someone, data: string, subject = CODE) =>
  api.ask(
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { savedAt } }',
    { input: { form: 'PROFILE', subject, version: 1, data } },
    as,
  );
const kept = async (as: Someone, subject = CODE) =>
  (await api.ask('query ($subject: ID!) { draft(form: PROFILE, subject: $subject) { data version } }', { subject }, as)).data.draft;

test('what was typed last is kept, for its writer alone', async () => {
  const [writer, other] = [await api.someone('PEMDES', CODE), await api.someone('POKJA_OPERATOR', CODE)];
  await keep(writer, '{"contact":"Ka"}');
  await keep(writer, '{"contact":"Kantor"}');
  expect(await kept(writer)).toEqual({ data: '{"contact":"Kantor"}', version: 1 });
  expect(await kept(other)).toBeNull();
  await api.ask('mutation ($subject: ID!) { dropDraft(form: PROFILE, subject: $subject) }', { subject: CODE }, other);
  expect(await kept(writer)).not.toBeNull();
  await api.ask('mutation ($subject: ID!) { dropDraft(form: PROFILE, subject: $subject) }', { subject: CODE }, writer);
  expect(await kept(writer)).toBeNull();
});

test('saving the profile ends its draft', async () => {
  await makeKampung(api.db, CODE);
  const writer = await api.someone('PEMDES', CODE);
  await keep(writer, '{"contact":"Kantor desa"}');
  await api.ask(
    'mutation ($input: EditProfileInput!) { editProfile(input: $input) { version } }',
    { input: { code: CODE, version: 1, changes: { contact: 'Kantor desa' } } },
    writer,
  );
  expect(await kept(writer)).toBeNull();
});

test('a text without end is refused, and so are more drafts than anybody writes', async () => {
  const writer = await api.someone('PEMDES', CODE);
  expect((await keep(writer, 'x'.repeat(40_001))).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'data' });
  for (let at = 0; at <= 100; at++) await keep(writer, '{}', `subject-${at}`);
  expect(await kept(writer, 'subject-0')).toBeNull();
  expect(await kept(writer, 'subject-100')).not.toBeNull();
});
