import { useSaid, useThumbnails } from '../../../hooks/records.ts';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import type { Resource } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { BadgeGroup } from '../../kit/badge.tsx';
import { Ghost } from '../../kit/ghost.tsx';
import { ResourceMeta } from '../../kit/resource-meta.tsx';
import { Thumb } from '../../kit/thumb.tsx';
import { ExcerptWords } from '../detail/excerpt-words.tsx';
import { QuickClaim } from './quick-claim.tsx';
import { QuickPlaces } from './quick-places.tsx';

/** What there is to read of a resource in a quick look: nothing in it can be changed. */
export function QuickWords({ resource }: { resource: Resource }) {
  const { id, description, note, kind } = resource;
  const pictures = useThumbnails([id]);
  const said = useSaid(id);
  const frameworks = useFrameworks();
  if (!pictures || !said || !frameworks) return <Ghost widths={['60%', '85%', '40%']} />;
  const { excerpts, alignments } = said;
  const picture = pictures.get(id);
  const claims = alignments.filter(({ target }) => target === id);
  const isBare = !description && !note && claims.length === 0 && excerpts.length === 0;
  return (
    <div className="quick-look__words">
      {picture && <Thumb kind={kind} src={picture} large />}
      <ResourceMeta resource={resource} />
      {isBare && <p className="hint">{say('reading.nothingSaid')}</p>}
      {description && (
        <p className="prose" dir="auto">
          {description}
        </p>
      )}
      {note && (
        <section className="section" data-gap="tight" aria-label={say('detail.note')}>
          <h3 className="subheading">{say('detail.note')}</h3>
          <p className="prose quick-look__note" dir="auto">
            {note}
          </p>
        </section>
      )}
      {claims.length > 0 && (
        <section className="section" data-gap="tight" aria-label={say('detail.goodFor')}>
          <h3 className="subheading">{say('detail.goodFor')}</h3>
          <ul className="quick-look__list">
            {claims.map((claim) => (
              <QuickClaim key={claim.id} claim={claim} competencies={frameworks.byId} />
            ))}
          </ul>
        </section>
      )}
      {excerpts.length > 0 && (
        <section className="section" data-gap="tight" aria-label={say('detail.excerpts')}>
          <h3 className="subheading">{say('detail.excerpts')}</h3>
          <ul className="quick-look__list">
            {excerpts.map((excerpt) => (
              <li key={excerpt.id} className="quick-look__excerpt">
                <div className="line line--wrap">
                  <ExcerptWords excerpt={excerpt} />
                  <BadgeGroup
                    alignments={alignments.filter(({ target }) => target === excerpt.id)}
                    competencies={frameworks.byId}
                  />
                </div>
                {excerpt.note && (
                  <p className="hint" dir="auto">
                    {excerpt.note}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <QuickPlaces resource={resource} />
    </div>
  );
}
