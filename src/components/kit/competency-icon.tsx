import type { LucideIcon } from 'lucide-react';
import BookOpen from 'lucide-react/icons/book-open';
import Compass from 'lucide-react/icons/compass';
import Lightbulb from 'lucide-react/icons/lightbulb';
import MessageCircle from 'lucide-react/icons/message-circle';
import Sprout from 'lucide-react/icons/sprout';
import Users from 'lucide-react/icons/users';
import type { Competency } from '../../model/framework.ts';
import { Icon } from './icon.tsx';

/** The icons that a competency may name; a framework of one's own may use them too. */
const icons: Record<string, LucideIcon> = {
  'book-open': BookOpen,
  lightbulb: Lightbulb,
  users: Users,
  'message-circle': MessageCircle,
  compass: Compass,
  sprout: Sprout,
};

/** What a chip calls a competency. */
export const shortNameOf = (competency: Pick<Competency, 'name' | 'shortName'>): string =>
  competency.shortName || competency.name;

/** The icon of a competency, or two letters of its name where its icon is not among ours. */
export function CompetencyIcon({
  competency,
  large = false,
}: {
  competency: Pick<Competency, 'name' | 'shortName' | 'icon'>;
  large?: boolean;
}) {
  const icon = competency.icon === undefined ? undefined : icons[competency.icon];
  if (icon) return <Icon icon={icon} large={large} />;
  return (
    <span className="letters" aria-hidden="true">
      {shortNameOf(competency).slice(0, 2)}
    </span>
  );
}
