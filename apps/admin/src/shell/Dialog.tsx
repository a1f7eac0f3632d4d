import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

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
