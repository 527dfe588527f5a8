import ArrowDownNarrowWide from 'lucide-react/icons/arrow-down-narrow-wide';
import ArrowDownWideNarrow from 'lucide-react/icons/arrow-down-wide-narrow';
import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import Check from 'lucide-react/icons/check';
import { memo } from 'react';
import { isFalling, keyOf, type Order, sortKeys, turned } from '../../../search/columns/order.ts';
import { say } from '../../../words/say.ts';
import { Menu, type MenuAction } from '../../kit/menu.tsx';
import { useCommands } from '../palette/commands.ts';
import { type Sort, usualOrder } from './sort.ts';

interface Props {
  sort: Sort;
  /** Where nothing is searched there is no best match. */
  isSearching: boolean;
  onSort(sort: Sort): void;
}

const sayWay = (order: Order): string => say(`list.${isFalling(order) ? 'falling' : 'rising'}_${keyOf(order)}`);

/** Both ways round, the one asked for most first. */
const waysOf = (order: Order): [Order, Order] => {
  const usual = usualOrder(keyOf(order)) as Order;
  return [usual, turned(usual)];
};

const chosen = (id: string, label: string, isChosen: boolean, onChoose: () => void): MenuAction => ({
  id,
  label,
  ...(isChosen ? { icon: Check } : {}),
  onChoose,
});

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
    <Menu
      label={say('list.sortBy', { name: say(`list.sort_${key}`) })}
      icon={sort === 'best' ? ArrowUpDown : isFalling(sort) ? ArrowDownWideNarrow : ArrowDownNarrowWide}
      iconOnly={false}
      actions={() => [
        ...keys.map((each) => chosen(each, say(`list.sort_${each}`), each === key, () => onSort(usualOrder(each)))),
        ...(sort === 'best' ? [] : waysOf(sort)).map((way, index) => ({
          ...chosen(`way ${way}`, sayWay(way), way === sort, () => onSort(way)),
          apart: index === 0,
        })),
      ]}
    />
  );
});
