import LayoutGrid from 'lucide-react/icons/layout-grid';
import Rows2 from 'lucide-react/icons/rows-2';
import Rows4 from 'lucide-react/icons/rows-4';
import { memo } from 'react';
import { say } from '../../../words/say.ts';
import { Icon, type IconShape } from '../../kit/icon.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { useCommands } from '../palette/commands.ts';
import { type Look, looks } from './looks.ts';

const icons: Record<Look, IconShape> = { comfortable: Rows2, compact: Rows4, cards: LayoutGrid };

/** Chooses how the list looks. */
export const LookChoice = memo(function LookChoice({ look, onLook }: { look: Look; onLook(look: Look): void }) {
  useCommands(() =>
    looks.map((each) => ({
      id: `look-${each}`,
      label: say('shell.look', { name: say(`list.look_${each}`) }),
      section: 'do',
      seldom: true,
      icon: icons[each],
      run: () => onLook(each),
    })),
  );
  return (
    <Segmented
      legend={say('list.look')}
      size="sm"
      iconsOnly
      options={looks.map((value) => ({ value, label: say(`list.look_${value}`), icon: <Icon icon={icons[value]} /> }))}
      value={look}
      onChange={onLook}
    />
  );
});
