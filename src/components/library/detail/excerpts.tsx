import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import { say } from '../../../words/say.ts';
import { OpenQuote } from '../../evidence/open-quote.tsx';
import { BadgeGroup } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { SavingText } from '../../kit/saving-text.tsx';
import { useAct } from '../use-act.ts';
import { AddQuote } from './add-quote.tsx';
import { ExcerptWords } from './excerpt-words.tsx';
import type { Said } from './said.ts';

/** The quotes and moments of a resource, each with a note. */
export function Excerpts(said: Said) {
  const { resource, excerpts } = said;
  const [adding, setAdding] = useState(false);
  const done = () => setAdding(false);
  return (
    <section className="section" aria-labelledby="excerpts">
      <div className="section__top">
        <h3 className="subheading" id="excerpts">
          {say('detail.excerpts')} {excerpts.length > 0 && <span className="count">{excerpts.length}</span>}
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
          {excerpts.map((excerpt) => (
            <ExcerptLine key={excerpt.id} excerpt={excerpt} said={said} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ExcerptLine({ excerpt, said }: { excerpt: Excerpt; said: Said }) {
  const actions = useActions();
  const act = useAct();
  const own = said.alignments.filter((alignment) => alignment.target === excerpt.id);
  return (
    <li className="excerpt">
      <div className="excerpt__words">
        <ExcerptWords excerpt={excerpt} />
        <Button
          variant="plain"
          size="sm"
          icon={X}
          iconOnly={say('detail.removeExcerpt')}
          onClick={() => void act(actions.removeExcerpt(excerpt.id), say('detail.excerptRemoved'))}
        />
      </div>
      {own.length > 0 && (
        <div className="excerpt__foot">
          <BadgeGroup alignments={own} competencies={said.frameworks.byId} />
        </div>
      )}
      <SavingText
        label={say('detail.excerptNote')}
        labelHidden
        bare
        value={excerpt.note ?? ''}
        placeholder={say('detail.excerptNotePlaceholder')}
        onSave={(note) => actions.editExcerpt(excerpt.id, { note })}
      />
      {excerpt.kind === 'quote' && <OpenQuote url={said.resource.url} quote={excerpt} />}
    </li>
  );
}
