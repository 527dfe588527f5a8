import type { Filter } from '../../../search/filter.ts';
import type { Prefixes } from '../../../search/query.ts';
import { inVain } from '../../../search/settle.ts';
import { takeValue } from '../../../search/suggest.ts';
import type { Names } from '../../../search/typed-filters.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';

/** So many values are offered for one that nothing is called by. */
const MOST = 2;

interface Props {
  filter: Filter;
  onFilter(filter: Filter): void;
  names: Names;
  prefixes: Prefixes;
}

/** Says which typed filters stand for nothing, and offers what may have been meant. */
export function TypedInVain({ filter, onFilter, names, prefixes }: Props) {
  const text = filter.text ?? '';
  const vain = inVain(text, names, prefixes);
  return (
    <>
      <div role="status" className={vain.length === 0 ? 'visually-hidden' : undefined}>
        {vain.map(({ name, value, start, end }) => (
          <p className="hint" key={start}>
            {name === 'before' || name === 'after'
              ? say('filter.unknownDate', { value })
              : say('filter.unknownValue', { value, typed: text.slice(start, end) })}
          </p>
        ))}
      </div>
      {vain.some(({ meant }) => meant.length > 0) && (
        <div className="line line--wrap">
          {vain.flatMap((typed) =>
            typed.meant.slice(0, MOST).map(({ label, meant }) => (
              <Button
                size="sm"
                key={`${typed.start} ${label}`}
                onClick={() => onFilter(takeValue(filter, typed, { ...meant, not: typed.not }))}
              >
                {say('filter.didYouMean', { name: label })}
              </Button>
            )),
          )}
        </div>
      )}
    </>
  );
}
