import { formatDay, formatMonth } from '@simpul/domain/format.ts';
import { FAMILY_FUNCTIONS, nameOf } from '@simpul/domain/lists.ts';
import { recordValueName, type RecordValueKey } from '@simpul/domain/record-values.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { ProgrammeRow } from '../../programme/programme.entity.ts';
import { eligibleText } from './findings.eligible.ts';
import type { IntegrationFindingKind } from './findings.types.ts';

type Noted = { kind: IntegrationFindingKind; day: string | null; detail: string | null };

/** What was found, in words. */
export function noteOf({ kind, day, detail }: Noted, programmes: readonly ProgrammeRow[]): BilingualText {
  const names = programmes.map(({ shortName }) => shortName);
  const [id, en] = [names.map((name) => name.id).join(', '), names.map((name) => name.en).join(', ')];
  switch (kind) {
    case 'DESIGNATED': {
      const by = detail ? ` (${detail})` : '';
      return text(`Sudah berstatus ${id}${by}, belum terintegrasi.`, `Has a status in ${en}${by}, not integrated yet.`);
    }
    case 'SILENT':
      return day
        ? text(
            `Kegiatan ${id} terakhir ${formatDay(day, 'id')}, lebih dari enam bulan lalu.`,
            `Last activity of ${en} on ${formatDay(day, 'en')}, more than six months ago.`,
          )
        : text(`Belum ada satu pun kegiatan ${id} yang tercatat.`, `No activity of ${en} was ever recorded.`);
    case 'CROWDED': {
      const family = nameOf(FAMILY_FUNCTIONS, detail ?? '');
      return text(
        `${id}: kegiatan fungsi ${family.id} sendiri-sendiri pada ${formatMonth(day ?? '', 'id')}. Bisa menjadi satu kegiatan bersama.`,
        `${en}: activities for ${family.en} each on their own in ${formatMonth(day ?? '', 'en')}. They could be one joint activity.`,
      );
    }
    case 'ASKED_TWICE': {
      const value = recordValueName((detail ?? '') as RecordValueKey);
      return text(
        `${id} sama-sama meminta «${value.id}». Cukup diisi sekali di data kampung.`,
        `${en} all ask for "${value.en}". It can be entered once, in the kampung's own records.`,
      );
    }
    case 'ELIGIBLE': {
      const [programme] = programmes;
      return programme ? eligibleText(programme) : text('', '');
    }
  }
}
