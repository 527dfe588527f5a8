import type { LucideIcon } from 'lucide-react';
import { memo } from 'react';

export type IconShape = LucideIcon;

/** A picture beside a word: it never speaks for itself. */
export const Icon = memo(function Icon({ icon: Shape, large = false }: { icon: IconShape; large?: boolean }) {
  return <Shape className={large ? 'icon icon--lg' : 'icon'} aria-hidden />;
});
