import type { Id } from '../../model/identity.ts';
import { resourcesOf } from '../../model/parts.ts';
import type { Database } from '../database.ts';

/** Which collections hold a resource, those in the trash left out. No index of the database answers that, so all are read once. */
export class Membership {
  #database: Database;
  #collectionsOf = new Map<Id, Set<Id>>();
  #resourcesOf = new Map<Id, Id[]>();
  #loaded = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Reads what is not known yet: all collections at first, then those that changed. */
  async update(changed: Iterable<Id>): Promise<void> {
    const ids = [...new Set(changed)];
    if (this.#loaded && ids.length === 0) return;
    const rows = this.#loaded
      ? await this.#database.collections.bulkGet(ids)
      : await this.#database.collections.toArray();
    if (this.#loaded) for (const id of ids) this.#forget(id);
    this.#loaded = true;
    for (const row of rows) {
      if (!row || row.dateTrashed !== undefined) continue;
      const resources = resourcesOf(row);
      this.#resourcesOf.set(row.id, resources);
      for (const resource of resources) {
        const holding = this.#collectionsOf.get(resource) ?? new Set();
        this.#collectionsOf.set(resource, holding.add(row.id));
      }
    }
  }

  #forget(collection: Id): void {
    for (const resource of this.#resourcesOf.get(collection) ?? [])
      this.#collectionsOf.get(resource)?.delete(collection);
    this.#resourcesOf.delete(collection);
  }

  of(resource: Id): Id[] {
    return [...(this.#collectionsOf.get(resource) ?? [])];
  }
}
