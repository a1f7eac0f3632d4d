import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';

/** A question above the page. Mantine's own header would count as a second banner of the page. */
export function Dialog({
  title,
  onClose,
  isOpen = true,
  isLarge = false,
  keepOnOutsideClick = false,
  children,
}: {
  title: string;
  onClose: () => void;
  isOpen?: boolean;
  isLarge?: boolean;
  keepOnOutsideClick?: boolean;
  children: ReactNode;
}) {
  const { t } = useLingui();
  useFocusReturn();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={isLarge ? 'lg' : 'md'}
      closeOnClickOutside={!keepOnOutsideClick}
      closeButtonProps={{ 'aria-label': t`Tutup` }}
      attributes={{ header: { role: 'presentation' } }}
    >
      {children}
    </Modal>
  );
}

/** Most dialogs leave the page when they close, and Mantine gives the focus back only from one that stays. */
function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
}
