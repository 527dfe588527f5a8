import type { Hand } from './hand.ts';
import type { Id } from './identity.ts';
import type { Resource } from './resource.ts';

/**
 * The resource as it arrives from a sender: with one more hand that it came through, unless the sender found it, or sent it the last time
 * as well.
 */
export function arrivedThrough(resource: Resource, sender: Hand): Resource {
  const hands = resource.provenance ?? [];
  const last = hands.at(-1)?.curator ?? resource.curator;
  return last === sender.curator ? resource : { ...resource, provenance: [...hands, sender] };
}

/** All whose names the way of these resources needs: through whom they came, and who changed them. */
export const handsOf = (resources: readonly Resource[]): Id[] =>
  resources.flatMap(({ provenance = [], editors = [] }) => [...provenance.map(({ curator }) => curator), ...editors]);
