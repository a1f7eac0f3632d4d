import { t } from '@lingui/core/macro';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Says that something was done. It leaves by itself, for it lies above the page: what it links to must also stand there. */
export function notify(message: string, link?: ReactNode): void {
  notifications.show({
    color: 'blue',
    title: link ? message : undefined,
    message: link ?? message,
    autoClose: link ? 20_000 : 8000,
    closeButtonProps: { 'aria-label': t`Tutup pemberitahuan` },
  });
}

/** Says that something failed where there is no room for a notice. */
export function notifyFailure(message: string): void {
  notifications.show({ color: 'red', message, autoClose: false, closeButtonProps: { 'aria-label': t`Tutup pemberitahuan` } });
}
