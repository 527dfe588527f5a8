import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '../../../words/say.ts';
import { FilterPanel } from './filter-panel.tsx';
import type { Filtering } from './filtering.ts';

/** The panel over the whole of a narrow window. */
export function FilterSheet(props: Filtering & { onClose(): void }) {
  return (
    <ModalOverlay
      className="filter-sheet__veil"
      isOpen
      onOpenChange={(stillOpen) => {
        if (!stillOpen) props.onClose();
      }}
    >
      <Modal className="filter-sheet">
        <Dialog className="filter-sheet__inside" aria-label={say('filter.title')}>
          <FilterPanel {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
