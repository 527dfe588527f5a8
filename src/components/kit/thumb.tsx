import Box from 'lucide-react/icons/box';
import FileText from 'lucide-react/icons/file-text';
import Globe from 'lucide-react/icons/globe';
import Play from 'lucide-react/icons/play';
import type { Resource } from '../../model/resource.ts';
import { Icon, type IconShape } from './icon.tsx';

const shapes: Record<Resource['kind'], IconShape> = { page: Globe, video: Play, document: FileText, thing: Box };

/** Pictures of pages stay on the web: showing one would tell its server that the teacher looks. What lies on this computer is shown. */
const isHere = (src: string | undefined): src is string =>
  src !== undefined && /^(data:image\/|blob:|\/(?!\/))/u.test(src);

/** The picture of a resource, or the sign of its kind. */
export function Thumb({
  src,
  alt = '',
  kind,
  large = false,
}: {
  src?: string | undefined;
  alt?: string;
  kind: Resource['kind'];
  large?: boolean;
}) {
  const look = large ? 'thumb thumb--lg' : 'thumb';
  if (isHere(src)) return <img className={look} src={src} alt={alt} />;
  return (
    <span className={`${look} thumb--kind`}>
      <Icon icon={shapes[kind]} large />
    </span>
  );
}
