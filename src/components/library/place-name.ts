import type { Collections } from '../../hooks/use-collections.ts';
import type { Frameworks } from '../../hooks/use-frameworks.ts';
import type { SavedSearch } from '../../model/saved-search.ts';
import { say } from '../../words/say.ts';
import { shortNameOf } from '../kit/competency-icon.tsx';
import type { Address } from './paths.ts';

/** What a place is called: in its heading and in the window's title. */
export function placeName(
  address: Address,
  collections: Collections | undefined,
  frameworks: Frameworks | undefined,
  searches: readonly SavedSearch[] | undefined,
): string {
  if (address.view === 'competency') {
    const competency = frameworks?.byId.get(address.id);
    return competency ? shortNameOf(competency) : say('library.competency');
  }
  if (address.view === 'collection') {
    return collections?.byId.get(address.id)?.name || say('library.filterCollection');
  }
  if (address.view === 'search') return searches?.find(({ id }) => id === address.id)?.name || say('searches.title');
  if (address.view === 'framework') {
    const known = frameworks && [...frameworks.frameworks, ...frameworks.archived];
    return known?.find(({ id }) => id === address.id)?.name || say('settings.frameworks');
  }
  if (address.view === 'round') return say('feedback.title');
  if (address.view === 'share') return say('library.export');
  if (address.view === 'read') return say('reading.title');
  if (address.view === 'coverage') return say('coverage.title');
  if (address.view === 'tags') return say('tags.title');
  if (address.view === 'duplicates') return say('duplicates.title');
  if (address.view === 'open') return say('library.openBundle');
  return say(`library.${address.view}`);
}
