import { t } from '@lingui/core/macro';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Says that something was done. What carries a link stays until it is closed: nobody should have to hurry. */
export function notify(message: string, link?: ReactNode): void {
  notifications.show({
    color: 'blue',
    title: link ? message : undefined,
    message: link ?? message,
    autoClose: link ? false : 10_000,
    closeButtonProps: { 'aria-label': t`Tutup pemberitahuan` },
  });
}

/** Says that something failed where there is no room for a notice. */
export function notifyFailure(message: string): void {
  notifications.show({ color: 'red', message, autoClose: false, closeButtonProps: { 'aria-label': t`Tutup pemberitahuan` } });
}
