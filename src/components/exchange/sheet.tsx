import Copy from 'lucide-react/icons/copy';
import FileText from 'lucide-react/icons/file-text';
import { Fragment, useMemo } from 'react';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Icon } from '../kit/icon.tsx';
import { Contents } from './contents.tsx';
import { countFiles } from './leaving.ts';
import type { OutgoingFile } from './outgoing.ts';

/** As much of a file as a preview shows, in UTF-16 code units. */
const LONGEST_PREVIEW = 20_000;

/** A heading or a numbered entry of a Markdown document: what the eye looks for. */
const LANDMARK = /^(?:#{1,6} |\d+\. )/;

/** The first lines of a file; landmarks of a document stand out. */
function Beginning({ file }: { file: OutgoingFile }) {
  const lines = useMemo(() => {
    const cut = file.text.slice(0, LONGEST_PREVIEW).split('\n');
    return file.text.length > LONGEST_PREVIEW ? cut.slice(0, -1) : cut;
  }, [file]);
  if (file.format !== 'markdown') return lines.join('\n');
  return lines.map((line, index) => (
    <Fragment key={index}>
      {LANDMARK.test(line) ? <b>{line}</b> : line}
      {'\n'}
    </Fragment>
  ));
}

function AsText({ file }: { file: OutgoingFile }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <pre tabIndex={0}>
        <Beginning file={file} />
      </pre>
      {file.text.length > LONGEST_PREVIEW && <p className="sheet__bar hint">{say('sharing.firstPart')}</p>}
    </>
  );
}

function Preview({ file }: { file: OutgoingFile }) {
  // Nothing on the page runs: the sandbox allows nothing.
  if (file.format === 'page')
    return <iframe className="sheet__page" sandbox="" title={say('sharing.preview')} srcDoc={file.text} />;
  const { library } = file.bundle ?? {};
  if (!library || library.resources.length + library.collections.length === 0) return <AsText file={file} />;
  // Nobody reads a bundle: Taproot does.
  return (
    <>
      <Contents library={library} />
      <details className="sheet__text">
        <summary>{say('sharing.asText')}</summary>
        <AsText file={file} />
      </details>
    </>
  );
}

/** The file as it would leave: its name, its size, and how it begins. */
export function Sheet({ file, onCopy }: { file: OutgoingFile | undefined; onCopy(): void }) {
  const beside = countFiles(file?.attachments ?? []).count;
  return (
    <section className="sheet" aria-label={say('sharing.preview')} aria-busy={file === undefined}>
      <div className="sheet__bar">
        <Icon icon={FileText} />
        <span className="sheet__name">{file?.name ?? say('sharing.making')}</span>
        {file && <span className="meta">{sayBytes(file.bytes)}</span>}
        <span className="push" />
        {beside === 0 && (
          <Button variant="plain" size="sm" icon={Copy} iconOnly={say('sharing.copy')} onClick={onCopy} />
        )}
      </div>
      {beside > 0 && <p className="sheet__bar hint">{say('attachments.share.zip', { count: beside })}</p>}
      {file ? (
        <Preview file={file} />
      ) : (
        <div className="sheet__ghost">
          <Ghost widths={['45%', '85%', '70%', '80%']} />
        </div>
      )}
    </section>
  );
}
