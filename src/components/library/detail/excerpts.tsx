import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useMemo, useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Alignment } from '../../../model/alignment.ts';
import type { Quote } from '../../../model/excerpt.ts';
import type { Id } from '../../../model/identity.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { claimsAround } from '../../evidence/claims-around.ts';
import { ExcerptClaims } from '../../evidence/excerpt-claims.tsx';
import { OpenQuote } from '../../evidence/open-quote.tsx';
import { useSomeExcerpts } from '../../evidence/use-some-excerpts.ts';
import { type Talk, useExcerptComments, useTalk } from '../../feedback/excerpt-talk.tsx';
import { Button } from '../../kit/button.tsx';
import { SavingText } from '../../kit/saving-text.tsx';
import { ShowMore } from '../../kit/show-more.tsx';
import { useFocusStays } from '../../kit/use-focus-stays.ts';
import { useAct } from '../use-act.ts';
import { AddQuote } from './add-quote.tsx';
import { ExcerptWords } from './excerpt-words.tsx';
import type { Said } from './said.ts';

/** The quotes of a resource, each with what it shows and a note. */
export function Excerpts(said: Said) {
  const { resource } = said;
  const excerpts = said.excerpts.filter((excerpt) => excerpt.kind === 'quote');
  const [adding, setAdding] = useState(false);
  const [claiming, setClaiming] = useState<Id | undefined>(undefined);
  const { shown, more, grow } = useSomeExcerpts(excerpts);
  const talk = useTalk(shown.map(({ id }) => id));
  const around = useMemo(() => claimsAround(said.alignments), [said.alignments]);
  const done = () => setAdding(false);
  const stays = useFocusStays<HTMLElement>();
  return (
    <section className="section" aria-labelledby="excerpts" {...stays}>
      <div className="section__top">
        <h3 className="subheading" id="excerpts">
          {say('detail.excerpts')} {excerpts.length > 0 && <span className="count">{sayNumber(excerpts.length)}</span>}
        </h3>
        <Button
          variant="plain"
          size="sm"
          icon={Plus}
          aria-label={say('detail.addQuote')}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {say('detail.add')}
        </Button>
      </div>
      {adding && <AddQuote resource={resource.id} onAdded={done} onLeave={done} />}
      {excerpts.length === 0 && !adding && <p className="hint">{say('detail.noExcerpts')}</p>}
      {excerpts.length > 0 && (
        <ul className="card excerpts">
          {shown.map((excerpt) => (
            <QuoteLine
              key={excerpt.id}
              quote={excerpt}
              said={said}
              alignments={around.get(excerpt.id) ?? []}
              talk={talk}
              claiming={claiming === excerpt.id}
              onClaim={() => setClaiming(claiming === excerpt.id ? undefined : excerpt.id)}
            />
          ))}
        </ul>
      )}
      <ShowMore more={more} grow={grow} />
    </section>
  );
}

interface LineProps {
  quote: Quote;
  said: Said;
  /** The claims on it, and those that point to it. */
  alignments: readonly Alignment[];
  talk: Talk | undefined;
  claiming: boolean;
  onClaim(): void;
}

function QuoteLine({ quote, said, alignments, talk, claiming, onClaim }: LineProps) {
  const actions = useActions();
  const act = useAct();
  const { start, comments } = useExcerptComments(quote.id, talk);
  return (
    <li className="excerpt">
      <div className="excerpt__words">
        <ExcerptWords excerpt={quote} />
        <span className="excerpt__does">
          {start}
          <Button
            variant="plain"
            size="sm"
            icon={X}
            iconOnly={say('detail.removeExcerpt')}
            onClick={() => void act(actions.removeExcerpt(quote.id), say('detail.excerptRemoved'))}
          />
        </span>
      </div>
      <ExcerptClaims
        quote={quote}
        alignments={alignments}
        competencies={said.frameworks.byId}
        people={talk?.people}
        open={claiming}
        onOpen={onClaim}
      />
      <SavingText
        label={say('detail.excerptNote')}
        labelHidden
        bare
        value={quote.note ?? ''}
        placeholder={say('detail.excerptNotePlaceholder')}
        onSave={(note) => actions.editExcerpt(quote.id, { note })}
      />
      <OpenQuote url={said.resource.url} quote={quote} />
      {comments}
    </li>
  );
}
