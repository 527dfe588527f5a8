import School from 'lucide-react/icons/school';
import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Id } from '../../model/identity.ts';
import type { Use } from '../../model/use.ts';
import { sayDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { Facts } from '../kit/facts.tsx';
import { Icon } from '../kit/icon.tsx';
import { useAct } from '../library/use-act.ts';
import type { People } from './people.ts';
import { TryForm } from './try-form.tsx';

/** A day has no time of its own: at noon it is the same day wherever it is read. */
const sayDate = (date: string) => sayDay(`${date}T12:00:00`);

function Try({ use, people }: { use: Use; people: People }) {
  const { editUse, removeUse } = useActions();
  const act = useAct();
  const [editing, setEditing] = useState(false);
  const { id, date, educationalLevel = '', happened, next } = use;
  if (editing)
    return <TryForm tried={use} onSave={(tried) => act(editUse(id, tried))} onLeave={() => setEditing(false)} />;
  return (
    <article className="comment">
      <p className="line line--wrap">
        <Icon icon={School} />
        <span className="meta">
          <Facts facts={[sayDate(date), educationalLevel, people.nameOf(use.curator)]} />
        </span>
      </p>
      {happened && (
        <p className="prose comment__words" dir="auto">
          {happened}
        </p>
      )}
      {next && (
        <p className="comment__words quiet" dir="auto">
          <span className="strong">{say('feedback.next')}</span> {next}
        </p>
      )}
      {use.curator === people.me && (
        <p className="line">
          <Button variant="plain" size="sm" onClick={() => setEditing(true)}>
            {say('feedback.edit')}
          </Button>
          <Button variant="plain" size="sm" onClick={() => void act(removeUse(id), say('feedback.tryTakenBack'))}>
            {say('feedback.takeBack')}
          </Button>
        </p>
      )}
    </article>
  );
}

/** When and how a resource was tried in class, by me and by colleagues. */
export function Tries({ resource, uses, people }: { resource: Id; uses: readonly Use[]; people: People }) {
  const { addUse } = useActions();
  const { source } = useAbilities();
  const act = useAct();
  const [adding, setAdding] = useState(false);
  return (
    <section className="section" aria-labelledby="tries">
      <div className="section__top">
        <h3 className="subheading" id="tries">
          {say('feedback.tries')} {uses.length > 0 && <span className="count">{uses.length}</span>}
        </h3>
        <Button variant="plain" size="sm" icon={School} aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {say('feedback.addTry')}
        </Button>
      </div>
      {adding && (
        <TryForm
          tried={{ date: localDay(source.now()) }}
          onSave={({ date, ...more }) => act(addUse(resource, { date, ...said(more) }))}
          onLeave={() => setAdding(false)}
        />
      )}
      {uses.length === 0 && !adding && <p className="hint">{say('feedback.noTries')}</p>}
      {uses.map((use) => (
        <Try key={use.id} use={use} people={people} />
      ))}
    </section>
  );
}

/** The day that it is here, as a date field takes it. */
const localDay = (now: string): string => {
  const date = new Date(now);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Without what was left empty. */
const said = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([field, text]) => (text === undefined ? [] : [[field, text]])));
