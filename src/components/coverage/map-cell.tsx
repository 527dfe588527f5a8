import Quote from 'lucide-react/icons/quote';
import type { Competency } from '../../model/framework.ts';
import type { Cell } from '../../search/coverage.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { DepthMark } from '../kit/depth-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { sayCell } from './say-cell.ts';

/** How much evidence, as a number beside its sign; silent, for the words stand elsewhere. */
function Evidence({ cell, counted }: { cell: Cell; counted: boolean }) {
  return (
    <span className="cell__evidence" aria-hidden="true" title={sayCell(cell, counted)}>
      {counted && <span className="cell__times">{say('coverage.cell.times', { count: cell.resources.size })}</span>}
      {cell.evidence.size > 0 ? (
        <>
          <Icon icon={Quote} />
          {sayNumber(cell.evidence.size)}
        </>
      ) : (
        <span className="cell__none">–</span>
      )}
    </span>
  );
}

/** One cell of the map: strength by shade, shape and word, and a number of pieces of evidence. Pressed, it tells its reasons. */
export function MapCell({
  cell,
  hue,
  counted,
  open,
  reasonsId,
  onPress,
}: {
  cell: Cell;
  hue: Competency['hue'];
  counted: boolean;
  open: boolean;
  /** The id of the element that holds the reasons while they are shown. */
  reasonsId: string;
  onPress(): void;
}) {
  if (cell.strength === undefined)
    return (
      <span className="cell cell--none" tabIndex={-1}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{say('coverage.cell.nothing')}</span>
      </span>
    );
  const words = sayCell(cell, counted);
  return (
    <button
      type="button"
      tabIndex={-1}
      className="cell"
      data-competency={hue}
      data-strength={cell.strength}
      aria-expanded={open}
      aria-controls={open ? reasonsId : undefined}
      onClick={onPress}
    >
      <span className="visually-hidden">{words}</span>
      <DepthMark strength={cell.strength} />
      <Evidence cell={cell} counted={counted} />
    </button>
  );
}
