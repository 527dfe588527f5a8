import Building from 'lucide-react/icons/building-2';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Folder from 'lucide-react/icons/folder';
import GraduationCap from 'lucide-react/icons/graduation-cap';
import Languages from 'lucide-react/icons/languages';
import LinkIcon from 'lucide-react/icons/link-2';
import ListFilter from 'lucide-react/icons/list-filter';
import Scale from 'lucide-react/icons/scale';
import Shapes from 'lucide-react/icons/shapes';
import SquareCheck from 'lucide-react/icons/square-check';
import Tag from 'lucide-react/icons/tag';
import UserRound from 'lucide-react/icons/user-round';
import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import type { FacetName } from '../../../search/columns/columns.ts';
import { CompetencyIcon } from '../../kit/competency-icon.tsx';
import { Icon, type IconShape } from '../../kit/icon.tsx';

const icons: { [Name in FacetName]?: IconShape } = {
  collection: Folder,
  kind: Shapes,
  type: Shapes,
  tag: Tag,
  level: GraduationCap,
  language: Languages,
  license: Scale,
  author: UserRound,
  publisher: Building,
  curator: UserRound,
  month: CalendarDays,
  mark: SquareCheck,
  link: LinkIcon,
};

/** The icon of a value: of a competency its own, else that of its facet. */
export function FacetIcon({
  facet,
  value,
  frameworks,
}: {
  facet: FacetName;
  value?: string;
  frameworks?: Frameworks | undefined;
}) {
  const competency = facet === 'competency' ? frameworks?.byId.get(value ?? '') : undefined;
  if (competency) return <CompetencyIcon competency={competency} />;
  return <Icon icon={icons[facet] ?? ListFilter} />;
}
