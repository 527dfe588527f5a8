import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { TokenField } from '../kit/token-field.tsx';

interface Props {
  /** Those that are not claimed yet, with their sub-statements. */
  competencies: readonly Competency[];
  onFind(competency: Id): void;
}

/** A field that finds a competency by its name, above all those that have no chip: the sub-statements. */
export function FindCompetency({ competencies, onFind }: Props) {
  return (
    <TokenField
      label={say('detail.otherCompetencies')}
      labelHidden
      placeholder={say('detail.findCompetency')}
      tokens={[]}
      options={competencies.map(({ id, name }) => ({ value: id, label: name }))}
      onAdd={onFind}
      onRemove={() => {}}
      removeLabel={(name) => name}
    />
  );
}
