import Folder from 'lucide-react/icons/folder';
import GraduationCap from 'lucide-react/icons/graduation-cap';
import MessageCircle from 'lucide-react/icons/message-circle';
import MessageCircleQuestion from 'lucide-react/icons/message-circle-question-mark';
import Paperclip from 'lucide-react/icons/paperclip';
import Quote from 'lucide-react/icons/quote';
import Shapes from 'lucide-react/icons/shapes';
import SquareCheck from 'lucide-react/icons/square-check';
import Users from 'lucide-react/icons/users';
import type { DifferingRow } from '../../import/outline.ts';
import type { TableName } from '../../model/library.ts';
import { Badge } from '../kit/badge.tsx';
import { Icon, type IconShape } from '../kit/icon.tsx';
import { Thumb } from '../kit/thumb.tsx';
import type { Names } from './say-value.ts';

const shapes: Partial<Record<TableName, IconShape>> = {
  collections: Folder,
  excerpts: Quote,
  attachments: Paperclip,
  requests: MessageCircleQuestion,
  feedback: MessageCircle,
  reviews: SquareCheck,
  uses: GraduationCap,
  curators: Users,
  frameworks: Shapes,
  competencies: Shapes,
};

/** The sign of what is no resource, in the place of a picture. */
export const BlankThumb = ({ icon }: { icon: IconShape }) => (
  <span className="thumb blank-thumb" aria-hidden="true">
    <Icon icon={icon} large />
  </span>
);

/** What something that differs is, at a glance: the competency of a claim, the sign of all else. */
export function MarkOf({ row: { table, title }, names }: { row: DifferingRow; names: Names }) {
  const competency = names.competencies.get(title.competency ?? '');
  if (table === 'alignments' && competency)
    return (
      <span className="thumb blank-thumb">
        <Badge competency={competency} large />
      </span>
    );
  const shape = shapes[table];
  return shape ? <BlankThumb icon={shape} /> : <Thumb kind={title.kind ?? 'document'} publisher={title.publisher} />;
}
