import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { formatInstant } from '@simpul/domain/format.ts';
import { shareText, TOPIC_NAMES, TOPIC_OF } from '@simpul/domain/notification.ts';
import type { NotificationPartsFragment } from '../gql/graphql.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { pageLink, ShareText } from './ShareText.tsx';

/** One line of the inbox: what, when, whether it still waits, and the way there. */
export function InboxRow({ item, onMark }: { item: NotificationPartsFragment; onMark: (isRead: boolean) => void }) {
  const language = useLanguage();
  const { kind, title, path, at, readAt, waiting } = item;
  const isUnread = readAt === null;
  const words = title[language];
  return (
    <li className={isUnread ? 'is-unread' : undefined}>
      <div>
        {path === null ? (
          <span className="value-missing">{words}</span>
        ) : (
          <Link to={path} onClick={() => isUnread && onMark(true)}>
            {words}
          </Link>
        )}
        <p className="meta">
          {isUnread && (
            <span className="unread-word">
              <Trans>Belum dibaca</Trans>
            </span>
          )}
          <span>{TOPIC_NAMES[TOPIC_OF[kind]][language]}</span>
          <time dateTime={at}>{formatInstant(at, language)}</time>
        </p>
        <Handled item={item} />
        {waiting && path !== null && <ShareText words={shareText(words, pageLink(path), language)} />}
      </div>
      <Button variant="subtle" onClick={() => onMark(isUnread)}>
        {isUnread ? <Trans>Tandai sudah dibaca</Trans> : <Trans>Tandai belum dibaca</Trans>}
      </Button>
    </li>
  );
}

/** What waited once waits no more: somebody has dealt with it, or it is no longer this person's turn. */
function Handled({ item: { kind, waiting, readable, handledAt, handledBy } }: { item: NotificationPartsFragment }) {
  const language = useLanguage();
  if (waiting || !readable || TOPIC_OF[kind] !== 'WAITING') return null;
  if (handledAt === null) {
    return (
      <p className="meta">
        <Trans>Bukan giliran Anda lagi.</Trans>
      </p>
    );
  }
  const day = shortDay(handledAt, language);
  return (
    <p className="meta">
      {handledBy === null ? (
        <Trans>Sudah ditangani, {day}.</Trans>
      ) : (
        <Trans>
          Sudah ditangani {handledBy}, {day}.
        </Trans>
      )}
    </p>
  );
}
