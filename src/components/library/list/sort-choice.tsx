import ArrowDownNarrowWide from 'lucide-react/icons/arrow-down-narrow-wide';
import ArrowDownWideNarrow from 'lucide-react/icons/arrow-down-wide-narrow';
import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import Check from 'lucide-react/icons/check';
import { memo } from 'react';
import { isFalling, keyOf, type Order, sortKeys, turned } from '../../../search/columns/order.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Menu } from '../../kit/menu.tsx';
import { useCommands } from '../palette/commands.ts';
import { type Sort, usualOrder } from './sort.ts';

interface Props {
  sort: Sort;
  /** Where nothing is searched there is no best match. */
  isSearching: boolean;
  onSort(sort: Sort): void;
}

const sayWay = (order: Order): string => say(`list.${isFalling(order) ? 'falling' : 'rising'}_${keyOf(order)}`);

/** Chooses what the list is ordered by, and which way. */
export const SortChoice = memo(function SortChoice({ sort, isSearching, onSort }: Props) {
  const key = sort === 'best' ? sort : keyOf(sort);
  const keys = isSearching ? (['best', ...sortKeys] as const) : sortKeys;
  useCommands(() =>
    keys.map((each) => ({
      id: `sort-${each}`,
      label: say('shell.sortBy', { name: say(`list.sort_${each}`) }),
      section: 'do',
      seldom: true,
      icon: ArrowUpDown,
      run: () => onSort(usualOrder(each)),
    })),
  );
  return (
    <>
      <Menu
        label={say('list.sortBy', { name: say(`list.sort_${key}`) })}
        icon={ArrowUpDown}
        iconOnly={false}
        actions={() =>
          keys.map((each) => ({
            id: each,
            label: say(`list.sort_${each}`),
            ...(each === key ? { icon: Check } : {}),
            onChoose: () => onSort(usualOrder(each)),
          }))
        }
      />
      {sort !== 'best' && (
        <Button
          variant="plain"
          size="sm"
          icon={isFalling(sort) ? ArrowDownWideNarrow : ArrowDownNarrowWide}
          iconOnly={say('list.turn', { now: sayWay(sort), other: sayWay(turned(sort)) })}
          onClick={() => onSort(turned(sort))}
        />
      )}
    </>
  );
});
