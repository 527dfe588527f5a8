import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useCurators } from '../../../hooks/records.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Alignment } from '../../../model/alignment.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import type { Id } from '../../../model/identity.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { useSomeExcerpts } from '../../evidence/use-some-excerpts.ts';
import { Button } from '../../kit/button.tsx';
import { ShowMore } from '../../kit/show-more.tsx';
import { useAct } from '../use-act.ts';
import { AddQuote } from './add-quote.tsx';
import { ExcerptWords } from './excerpt-words.tsx';
import type { Said } from './said.ts';

interface Props {
  own: Alignment;
  said: Said;
  name: string;
}

/** The excerpts that show a claim, and the way to one more. */
export function Evidence({ own, said, name }: Props) {
  const actions = useActions();
  const act = useAct();
  const [choosing, setChoosing] = useState(false);
  const evidence = own.evidence ?? [];
  const behind = new Set(evidence);
  const { shown, more, grow } = useSomeExcerpts(said.excerpts.filter((excerpt) => behind.has(excerpt.id)));
  const free = said.excerpts.filter((excerpt) => !behind.has(excerpt.id));
  const choose = async (id: Id | undefined) => {
    setChoosing(false);
    if (id !== undefined) await act(actions.changeEvidence(own.id, { add: [id] }));
  };
  return (
    <>
      {shown.map((excerpt) => (
        <div className="claim__evidence" key={excerpt.id}>
          <ExcerptWords excerpt={excerpt} />
          <p className="claim__by">
            <SaidBy excerpt={excerpt} me={said.me} />
            <Button
              variant="plain"
              size="sm"
              icon={X}
              iconOnly={say('detail.notEvidence', { name })}
              onClick={() => void act(actions.changeEvidence(own.id, { remove: [excerpt.id] }))}
            />
          </p>
        </div>
      ))}
      <ShowMore more={more} grow={grow} />
      <p className="claim__by">
        {shown.length === 0 && say('detail.noEvidence')}{' '}
        <button type="button" className="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {shown.length === 0 ? say('detail.addQuote') : say('detail.addEvidence')}
        </button>
      </p>
      {choosing && <ChooseEvidence resource={said.resource.id} free={free} onChoose={(id) => void choose(id)} />}
    </>
  );
}

function SaidBy({ excerpt, me }: { excerpt: Excerpt; me: Id }) {
  const curators = useCurators();
  const other = curators?.get(excerpt.curator)?.name || say('common.nameless');
  const by = { name: excerpt.curator === me ? say('detail.you') : other, date: sayDay(excerpt.dateSaved) };
  return <span>{excerpt.kind === 'quote' ? say('detail.quoteFromPage', by) : say('detail.momentOfVideo', by)}</span>;
}

/** An excerpt that is there already, or words still to be written down. */
function ChooseEvidence({
  resource,
  free,
  onChoose,
}: {
  resource: Id;
  free: Excerpt[];
  onChoose(id: Id | undefined): void;
}) {
  const { shown, more, grow } = useSomeExcerpts(free);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds a form of its own
    <div className="choose-evidence" role="group" aria-label={say('detail.chooseEvidence')}>
      {shown.map((excerpt) => (
        <button type="button" className="option" key={excerpt.id} onClick={() => onChoose(excerpt.id)}>
          <ExcerptWords excerpt={excerpt} />
        </button>
      ))}
      <ShowMore more={more} grow={grow} />
      <AddQuote resource={resource} onAdded={onChoose} onLeave={() => onChoose(undefined)} />
    </div>
  );
}
