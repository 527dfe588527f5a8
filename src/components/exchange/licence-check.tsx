import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collection } from '../../model/collection.ts';
import { licenceName } from '../../model/licence-name.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import { Check } from './check.tsx';
import { LicenceSelect } from './licence-select.tsx';
import { licences } from './licences.ts';

/** What a licence lets others do with the teacher's words. */
function meaning(licence: string): string {
  const known = licences.find(({ url }) => url === licence);
  return known ? say(`sharing.licences.${known.code}`) : say('sharing.licences.other');
}

/** The licence of one collection, and the way to another one. */
export function LicenceCheck({ collection }: { collection: Collection }) {
  const { editCollection } = useActions();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const { license = '', name } = collection;
  return (
    <Check
      icon={license ? CircleCheck : TriangleAlert}
      state={license ? 'ok' : 'look'}
      title={license ? say('sharing.licence', { name: licenceName(license) }) : say('sharing.licenceNone')}
      aside={
        <Button variant={license ? 'plain' : 'secondary'} size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {license ? say('sharing.licenceChange') : say('sharing.licenceChoose')}
        </Button>
      }
      below={
        open && (
          <div className="check__more">
            <LicenceSelect
              label={say('sharing.licenceLabel', { name: name || say('common.untitled') })}
              value={license}
              onChange={(next) => void act(editCollection(collection.id, { license: next }, 'license'))}
            />
          </div>
        )
      }
    >
      {license ? meaning(license) : say('sharing.licenceNoneWhy')}
    </Check>
  );
}

/** Several collections: each has a licence of its own. */
export const LicencesCheck = () => (
  <Check icon={CircleCheck} title={say('sharing.licenceSeveral')}>
    {say('sharing.licenceSeveralWhy')}
  </Check>
);
