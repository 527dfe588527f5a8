import PackageOpen from 'lucide-react/icons/package-open';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { say } from '../../words/say.ts';
import { AddingDocuments, partDocuments, useAddDocuments } from '../documents/adding-documents.tsx';
import { Icon } from '../kit/icon.tsx';
import { pathTo } from '../library/paths.ts';
import { Handing, useHanding } from './handing.tsx';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/**
 * Listens to files dragged over the window. It cancels what a browser would do with them: leave the library and show the file.
 * @returns whether files hang over the window now
 */
function useDroppedFiles(onDrop: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const accept = (event: DragEvent) => {
      // A place in the page that takes files itself has said so already.
      if (event.defaultPrevented) return setOver(false);
      if (!bringsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || !bringsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', accept);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', accept);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return over;
}

function DropArea({ children }: { children: ReactNode }) {
  const [, navigate] = useLocation();
  const { hand } = useHanding();
  const addDocuments = useAddDocuments();
  const over = useDroppedFiles(async (files) => {
    const { documents, others } = await partDocuments(files);
    addDocuments(documents);
    if (others.length === 0) return;
    hand(others);
    navigate(pathTo.open);
  });
  return (
    <>
      {children}
      {over && (
        <div className="drop-veil">
          <p className="card card--pad line">
            <Icon icon={PackageOpen} large />
            {say('opening.dropNow')}
          </p>
        </div>
      )}
    </>
  );
}

/** Makes all of the library a place to drop a bundle on: the file is handed to the page that opens bundles. */
export const DropBundle = ({ children }: { children: ReactNode }) => (
  <Handing>
    <AddingDocuments>
      <DropArea>{children}</DropArea>
    </AddingDocuments>
  </Handing>
);
