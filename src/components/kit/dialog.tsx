import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '../../words/say.ts';
import { Button } from './button.tsx';

/** A window above the page, for what has no place in it. Only for the library: it brings react-aria-components with it. */
export function Dialog({
  title,
  open,
  onClose,
  children,
}: {
  title: string;
  open: boolean;
  onClose(): void;
  children: ReactNode;
}) {
  return (
    <ModalOverlay
      className="dialog__veil"
      isOpen={open}
      onOpenChange={(stillOpen) => {
        if (!stillOpen) onClose();
      }}
      isDismissable
    >
      <Modal className="dialog">
        <AriaDialog className="dialog__inside">
          <header className="section__top">
            <Heading slot="title" className="heading">
              {title}
            </Heading>
            <Button variant="plain" size="sm" icon={X} iconOnly={say('common.close')} onClick={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
