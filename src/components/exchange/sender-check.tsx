import CircleCheck from 'lucide-react/icons/circle-check';
import UserRound from 'lucide-react/icons/user-round';
import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Curator } from '../../model/curator.ts';
import { say } from '../../words/say.ts';
import { SavingText } from '../kit/saving-text.tsx';
import { Check } from './check.tsx';

/** Whoever has said no name yet is asked for it here: a colleague could not tell whom the file is from. */
export function SenderCheck({ me }: { me: Curator }) {
  const { renameCurator } = useActions();
  const [isAsked, setAsked] = useState(false);
  // Once asked for, the field stays: it would go away under the first letter.
  if (me.name === '' && !isAsked) setAsked(true);
  if (!isAsked) return null;
  const { name } = me;
  return (
    <Check
      icon={name ? CircleCheck : UserRound}
      state={name ? 'ok' : 'look'}
      title={name ? say('sharing.sender', { name }) : say('sharing.senderNone')}
      below={
        <div className="check__more">
          <SavingText label={say('settings.yourName')} rows={0} value={name} onSave={(words) => renameCurator(words)} />
        </div>
      }
    >
      {say(name ? 'sharing.senderWhy' : 'sharing.senderNoneWhy')}
    </Check>
  );
}
