import Box from 'lucide-react/icons/box';
import FileText from 'lucide-react/icons/file-text';
import Globe from 'lucide-react/icons/globe';
import Play from 'lucide-react/icons/play';
import { useState } from 'react';
import type { Resource } from '../../model/resource.ts';
import { Icon, type IconShape } from './icon.tsx';

const shapes: Record<Resource['kind'], IconShape> = { page: Globe, video: Play, document: FileText, thing: Box };

/** The picture of a resource that is kept on this computer, or the sign of its kind where there is none. */
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
  const [broken, setBroken] = useState<string | undefined>(undefined);
  const look = large ? 'thumb thumb--lg' : 'thumb';
  if (src && src !== broken) return <img className={look} src={src} alt={alt} onError={() => setBroken(src)} />;
  return (
    <span className={`${look} blank-thumb`}>
      <Icon icon={shapes[kind]} large />
    </span>
  );
}
