import GraduationCap from 'lucide-react/icons/graduation-cap';
import Scale from 'lucide-react/icons/scale';
import { useKnownValues } from '../../../hooks/use-catalogue.ts';
import { useValuesAmong } from '../../../hooks/use-listed-rows.ts';
import type { Id } from '../../../model/identity.ts';
import { licenceName } from '../../../model/licence-name.ts';
import { say } from '../../../words/say.ts';
import { licences } from '../../exchange/licences.ts';
import { BulkValues } from './bulk-values.tsx';
import type { Bulk } from './use-bulk.ts';

/** The licence of all selected resources, of which each has one, and their levels. */
export function BulkDetails({ selected, bulk }: { selected: readonly Id[]; bulk: Bulk }) {
  const inUse = useValuesAmong('license', selected);
  const levels = useValuesAmong('level', selected);
  const knownLevels = useKnownValues('level');
  const total = selected.length;
  return (
    <div className="bulk-panel__fields">
      <BulkValues
        label={say('bulk.licence')}
        placeholder={say('bulk.findLicence')}
        icon={Scale}
        total={total}
        values={inUse.map(({ value, count }) => ({ value, label: licenceName(value), count }))}
        options={licences.map(({ url, name }) => ({ value: url, label: name }))}
        onAdd={(licence) => void bulk.setLicence(licence)}
        onRemove={() => void bulk.setLicence(undefined)}
      />
      <BulkValues
        label={say('bulk.level')}
        placeholder={say('bulk.findLevel')}
        icon={GraduationCap}
        total={total}
        values={levels.map(({ value, count }) => ({ value, label: value, count }))}
        options={knownLevels.map(({ value, count }) => ({ value, label: value, count }))}
        onAdd={(level) => void bulk.addLevel(level)}
        onCreate={(level) => void bulk.addLevel(level)}
        createLabel={(name) => say('bulk.newLevel', { name })}
        onRemove={(level) => void bulk.removeLevel(level)}
      />
    </div>
  );
}
