import { useMemo, useState } from 'react';
import { useMyClaims, useSettings } from '../../../hooks/records.ts';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { type Strength, strengths } from '../../../model/alignment.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Chip } from '../../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { Field } from '../../kit/field.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import type { Bulk } from './use-bulk.ts';

const USUAL: Strength = 2;

/** What all the selected resources are good for: how strongly and why is said once, for each of them. */
export function BulkClaims({ selected, bulk }: { selected: readonly Id[]; bulk: Bulk }) {
  const frameworks = useFrameworks();
  const me = useSettings()?.curator;
  const ids = useMemo(() => frameworks?.competencies.map(({ id }) => id) ?? [], [frameworks]);
  const claimed = useMyClaims(selected, ids, me);
  const [strength, setStrength] = useState<Strength>(USUAL);
  const [why, setWhy] = useState('');
  return (
    <fieldset className="stack stack--sm">
      <legend className="label">{say('library.claimAll', { count: selected.length })}</legend>
      <Segmented
        legend={say('bulk.howStrongly')}
        size="sm"
        options={strengths.map((each) => ({ value: String(each), label: say(`common.strength_${each}`) }))}
        value={String(strength)}
        onChange={(value) => setStrength(Number(value) as Strength)}
      />
      <Field label={say('bulk.why')} hint={say('bulk.claimHint')}>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            placeholder={say('detail.whyPlaceholder')}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      <div className="chips">
        {frameworks?.competencies.map((competency) => {
          const count = claimed?.get(competency.id) ?? 0;
          const all = count > 0 && count === selected.length;
          const words = why.trim();
          return (
            <Chip
              key={competency.id}
              label={shortNameOf(competency)}
              hue={competency.hue}
              icon={<CompetencyIcon competency={competency} />}
              count={count === 0 || all ? undefined : count}
              pressed={all || (count > 0 && 'mixed')}
              onPress={() =>
                void (all
                  ? bulk.unclaim(competency)
                  : bulk.claim(competency, { strength, ...(words === '' ? {} : { why: words }) }))
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}
