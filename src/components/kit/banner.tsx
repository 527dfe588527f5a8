import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import Undo2 from 'lucide-react/icons/undo-2';
import type { ReactNode } from 'react';
import { say } from '../../words/say.ts';
import { Button } from './button.tsx';
import { Icon, type IconShape } from './icon.tsx';

export type Tone = 'said' | 'look' | 'wrong';

const tones: Record<Tone, { look: string; icon: IconShape }> = {
  said: { look: 'banner', icon: Check },
  look: { look: 'banner banner--warn', icon: Info },
  wrong: { look: 'banner banner--danger', icon: CircleAlert },
};

export interface BannerProps {
  tone?: Tone;
  icon?: IconShape;
  children: ReactNode;
  /** Takes it back. */
  onUndo?: (() => void) | undefined;
  /** Buttons beside the words. */
  actions?: ReactNode;
  /** Heard as soon as it appears. */
  live?: boolean;
  className?: string;
}

/** What happened, then the way back. Stays until read or undone. */
export function Banner({ tone = 'said', icon, children, onUndo, actions, live = false, className = '' }: BannerProps) {
  const { look, icon: own } = tones[tone];
  const role = live ? { role: tone === 'wrong' ? 'alert' : 'status' } : {};
  return (
    <div className={`${look} ${className}`.trim()} {...role}>
      <Icon icon={icon ?? own} />
      <div className="banner__body">{children}</div>
      {(onUndo || actions) && (
        <div className="banner__actions">
          {actions}
          {onUndo && (
            <Button variant="plain" size="sm" icon={Undo2} onClick={onUndo}>
              {say('common.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
