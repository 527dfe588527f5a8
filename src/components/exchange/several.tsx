import type { Briefing } from '../../import/briefing.ts';
import { sayDay } from '../../words/dates.ts';
import { say, saySentence } from '../../words/say.ts';
import { RoundNotice } from '../feedback/round-notice.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Facts } from '../kit/facts.tsx';
import { Headline } from './headline.tsx';
import type { OneOfSeveral } from './importer.ts';
import { bundleName } from './preview-head.tsx';
import { ReadingNow } from './reading-now.tsx';
import { Result } from './result.tsx';
import type { Source } from './use-opening.ts';
import { useSeveral } from './use-several.ts';

/** What a file would bring, in few words. */
function sayNews({ fresh, changes, asked, habitsStay }: NonNullable<OneOfSeveral['news']>): string[] {
  const news = [
    ...(fresh > 0 ? [say('opening.sinceNew', { count: fresh })] : []),
    ...(changes > 0 ? [say('opening.doneChanged', { count: changes })] : []),
    ...(asked > 0 ? [say('opening.many.stays', { count: asked })] : []),
    ...(habitsStay ? [say('habits.outside')] : []),
  ];
  return news.length > 0 ? news : [say('opening.many.nothing')];
}

function fromOf({ header: { curator, dateCreated } }: Briefing): string[] {
  return [curator?.name ?? '', dateCreated === undefined ? '' : sayDay(dateCreated)];
}

function One({
  file,
  one: { briefing, news },
  onLook,
}: {
  file: File;
  one: OneOfSeveral;
  onLook(source: Source): void;
}) {
  const [first] = briefing?.problems ?? [];
  const name = briefing && news ? bundleName(briefing) : file.name;
  return (
    <li className="differs__entry">
      <div className="several__head">
        <div>
          <h2 className="subheading">
            <bdi>{name}</bdi>
          </h2>
          {briefing && news ? (
            <>
              <p className="meta">
                <Facts facts={fromOf(briefing)} />
              </p>
              <p className="meta">
                <Facts facts={sayNews(news)} />
              </p>
            </>
          ) : (
            <p>{first ? saySentence(first.why) : say('opening.failed')}</p>
          )}
        </div>
        {news && (
          <Button size="sm" onClick={() => onLook({ name: file.name, content: file })}>
            {say('opening.look')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

export interface SeveralProps {
  files: readonly File[];
  /** Opens one of them by itself. */
  onLook(source: Source): void;
  onLeave(): void;
}

/** Several files at once: who says what, and all of them by one press and one undo. */
export function Several({ files, onLook, onLeave }: SeveralProps) {
  const { several, applying, outcome, problem, apply, takeBack, stop } = useSeveral(files);
  const leave = () => {
    stop();
    onLeave();
  };
  if (several.at === 'reading') return <ReadingNow name={several.name} progress={several.progress} onStop={leave} />;
  if (several.at === 'failed')
    return (
      <>
        <Banner tone="wrong" live>
          {several.why}
        </Banner>
        <p>
          <Button onClick={leave}>{say('opening.another')}</Button>
        </p>
      </>
    );
  const { files: list, large } = several;
  const briefings = list.flatMap(({ briefing, news }) => (briefing && news ? [briefing] : []));
  return (
    <>
      <header className="page__head">
        <Headline>{say('opening.many.title', { count: files.length })}</Headline>
        {!outcome && <p className="lead">{say('opening.many.lead')}</p>}
        {!outcome && <RoundNotice briefings={briefings} />}
      </header>
      {problem && (
        <Banner tone="wrong" live>
          {problem}
        </Banner>
      )}
      {outcome ? (
        <>
          {outcome.state === 'done' && <RoundNotice briefings={briefings} done />}
          <Result outcome={outcome} onUndo={() => void takeBack()} onAnother={leave} />
        </>
      ) : (
        <>
          {large && <Banner tone="look">{say('opening.large')}</Banner>}
          <ul className="card differs">
            {list.map(
              (one, at) =>
                files[at] && <One key={`${at} ${files[at].name}`} file={files[at]} one={one} onLook={onLook} />,
            )}
          </ul>
          <div className="line line--wrap">
            <Button variant="primary" disabled={applying || briefings.length === 0} onClick={() => void apply(several)}>
              {say('opening.many.apply')}
            </Button>
            <Button variant="plain" disabled={applying} onClick={leave}>
              {say('opening.notNow')}
            </Button>
            <span className="hint" role="status">
              {applying ? say('opening.applying') : say('opening.promise')}
            </span>
          </div>
        </>
      )}
    </>
  );
}
