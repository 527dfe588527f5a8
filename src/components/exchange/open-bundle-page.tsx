import { useEffect, useState } from 'react';
import { say } from '../../words/say.ts';
import { partDocuments, useAddDocuments } from '../documents/adding-documents.tsx';
import { RoundNotice } from '../feedback/round-notice.tsx';
import { Banner } from '../kit/banner.tsx';
import { Choosing } from './choosing.tsx';
import { useHanding } from './handing.tsx';
import { Headline } from './headline.tsx';
import { bundleName, OpenCrumbs } from './preview-head.tsx';
import { PreviewPage } from './preview-page.tsx';
import { ReadingNow } from './reading-now.tsx';
import { Refusal } from './refusal.tsx';
import { type Outcome, Result } from './result.tsx';
import { Several } from './several.tsx';
import { useApplying } from './use-applying.ts';
import { type Opening, type Source, useOpening } from './use-opening.ts';

/** How it ended: by the teacher's press, or at once where the bundle holds nothing that is not here. */
function endOf(opening: Opening, outcome: Outcome | undefined, allYours: ReturnType<typeof useApplying>['allYours']) {
  if (opening.at !== 'preview') return undefined;
  if (outcome) return outcome;
  return opening.preview.nothingNew ? allYours(opening.preview) : undefined;
}

/** Opens a bundle that a colleague sent: choose, look, then bring in, and take back if it was wrong. */
export function OpenBundlePage() {
  const { opening, open, stop, change } = useOpening();
  const { applying, outcome, problem, apply, takeBack, allYours, forget } = useApplying(change);
  const { files, hand } = useHanding();
  const [several, setSeveral] = useState<readonly File[]>([]);
  const addDocuments = useAddDocuments();
  const openAny = async (source: Source) => {
    const { content } = source;
    if (typeof content === 'string') return open(source);
    const { documents, others } = await partDocuments([content]);
    addDocuments(documents);
    if (others.length > 0) await open(source);
  };
  const openAll = async (files: readonly File[]) => {
    const { documents, others } = await partDocuments(files);
    const [first] = others;
    addDocuments(documents);
    if (others.length > 1) setSeveral(others);
    else if (first) await open({ name: first.name, content: first });
  };
  const startOver = () => {
    forget();
    stop();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that was dropped is opened once
  useEffect(() => {
    const [file] = files;
    if (!file) return;
    hand([]);
    startOver();
    setSeveral(files.length > 1 ? files : []);
    if (files.length === 1) void open({ name: file.name, content: file });
  }, [files]);

  const end = endOf(opening, outcome, allYours);
  if (opening.at === 'preview' && !end) {
    const { name, briefing, preview, importer } = opening;
    return (
      <>
        {problem && (
          <div className="page__inner">
            <Banner tone="wrong" live>
              {problem}
            </Banner>
          </div>
        )}
        <PreviewPage
          name={name}
          briefing={briefing}
          preview={preview}
          applying={applying}
          onOutline={change}
          onApply={() => void apply(importer, preview, bundleName(briefing))}
          onLeave={startOver}
        />
      </>
    );
  }
  return (
    <div className="page__inner">
      {opening.at === 'choosing' && several.length > 0 && (
        <Several files={several} onLook={(source) => void open(source)} onLeave={() => setSeveral([])} />
      )}
      {opening.at === 'choosing' && several.length === 0 && (
        <>
          <header className="page__head">
            <Headline>{say('opening.title')}</Headline>
            <p className="lead">{say('opening.lead')}</p>
          </header>
          <Choosing onOpen={(source) => void openAny(source)} onSeveral={(files) => void openAll(files)} />
        </>
      )}
      {opening.at === 'reading' && <ReadingNow name={opening.name} progress={opening.progress} onStop={stop} />}
      {(opening.at === 'refused' || opening.at === 'failed') && (
        <Refusal
          name={opening.name}
          briefing={opening.at === 'refused' ? opening.briefing : undefined}
          onOpen={(source) => void openAny(source)}
          onBack={stop}
        />
      )}
      {opening.at === 'preview' && end && (
        <>
          <header className="page__head">
            <OpenCrumbs name={opening.name} />
            <Headline>{bundleName(opening.briefing)}</Headline>
          </header>
          {problem && (
            <Banner tone="wrong" live>
              {problem}
            </Banner>
          )}
          {end.state === 'done' && <RoundNotice briefings={[opening.briefing]} done />}
          <Result outcome={end} onUndo={() => void takeBack()} onAnother={startOver} />
        </>
      )}
    </div>
  );
}
