import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { say } from '../../../words/say.ts';

/** The frameworks of the library, to be read. */
export function Frameworks() {
  const known = useFrameworks();
  return (
    <ul className="lines">
      {known?.frameworks.map((framework) => (
        <li key={framework.id}>
          <div className="lines__words">
            <p className="strong">{framework.name}</p>
            <p className="meta">
              <span>
                {say('settings.competencies', {
                  count: known.competencies.filter((competency) => competency.framework === framework.id).length,
                })}
              </span>
              <span>{framework.builtIn ? say('settings.builtIn') : say('settings.fromFile')}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
