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

interface ThumbProps {
  src?: string | undefined;
  alt?: string;
  kind: Resource['kind'];
  /** Who published it: without a picture its first letter stands in, so that a list is not one grey icon many times. */
  publisher?: string | undefined;
  large?: boolean;
}

const firstLetter = (text: string | undefined): string =>
  /[\p{L}\p{N}]/u.exec(text ?? '')?.[0]?.toLocaleUpperCase() ?? '';

/** The picture of a resource, or the first letter of its publisher and the sign of its kind. */
export function Thumb({ src, alt = '', kind, publisher, large = false }: ThumbProps) {
  const look = large ? 'thumb thumb--lg' : 'thumb';
  if (isHere(src)) return <img className={look} src={src} alt={alt} />;
  const letter = firstLetter(publisher);
  return (
    <span className={`${look} thumb--kind`} aria-hidden="true">
      {letter && <span className="thumb__letter">{letter}</span>}
      <Icon icon={shapes[kind]} large={!letter} />
    </span>
  );
}
