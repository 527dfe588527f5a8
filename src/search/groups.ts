/** Sets that grow together (https://en.wikipedia.org/wiki/Disjoint-set_data_structure). */
export class Groups {
  readonly #above: number[];

  constructor(count: number) {
    this.#above = Array.from({ length: count }, (_, at) => at);
  }

  #top(at: number): number {
    let top = at;
    for (let above = this.#above[top] ?? top; above !== top; above = this.#above[top] ?? top) top = above;
    this.#above[at] = top;
    return top;
  }

  join(one: number, other: number): void {
    this.#above[this.#top(one)] = this.#top(other);
  }

  /** The groups of more than one. */
  all(): number[][] {
    return [...Map.groupBy(this.#above.keys(), (at) => this.#top(at)).values()].filter((group) => group.length > 1);
  }
}
