import type { Prefixes } from '../../../search/query.ts';
import { inVain } from '../../../search/settle.ts';
import type { Names } from '../../../search/typed-filters.ts';
import { say } from '../../../words/say.ts';

/** Says which typed filters stand for nothing. */
export function TypedInVain({ text, names, prefixes }: { text: string; names: Names; prefixes: Prefixes }) {
  return (
    <div role="status">
      {inVain(text, names, prefixes).map(({ name, value, start, end }) => (
        <p className="hint" key={start}>
          {name === 'before' || name === 'after'
            ? say('filter.unknownDate', { value })
            : say('filter.unknownValue', { value, typed: text.slice(start, end) })}
        </p>
      ))}
    </div>
  );
}
