import type { Briefing } from '../../import/briefing.ts';
import { say, saySentence } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { ChooseFile } from './choosing.tsx';
import { Headline } from './headline.tsx';
import { OpenCrumbs } from './preview-head.tsx';
import { ProblemTable } from './problems.tsx';
import type { Source } from './use-opening.ts';

/** A file that cannot be brought in: what it seems to be, why, and what to do. */
export function Refusal({
  name,
  briefing,
  onOpen,
  onBack,
}: {
  name: string;
  /** Undefined where the file could not even be read from the disk. */
  briefing: Briefing | undefined;
  onOpen(source: Source): void;
  onBack(): void;
}) {
  const [first, ...others] = briefing?.problems ?? [];
  return (
    <>
      <header className="page__head">
        <OpenCrumbs name={name} />
        <Headline>{say('opening.refused')}</Headline>
      </header>
      <Banner tone="wrong" live>
        <p>{first ? saySentence(first.why) : say('opening.failed')}</p>
        {first && <p className="quiet">{say('opening.unchanged')}</p>}
      </Banner>
      {others.length > 0 && (
        <ProblemTable problems={briefing?.problems ?? []} caption={say('opening.refusedCaption')} />
      )}
      <div className="line line--wrap">
        <ChooseFile label={say('opening.another')} primary onOpen={onOpen} />
        <Button variant="plain" onClick={onBack}>
          {say('opening.notNow')}
        </Button>
      </div>
    </>
  );
}
