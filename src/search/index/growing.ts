/** A list of integers that grows by doubling: millions of them are too many for an array of numbers. */
export class GrowingIntegers {
  values: Uint32Array;
  length = 0;

  constructor(room = 1 << 12) {
    this.values = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  trimmed(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}

/** A line of bytes that grows by doubling. */
export class GrowingBytes {
  bytes: Uint8Array;
  length = 0;

  constructor(room = 1 << 12) {
    this.bytes = new Uint8Array(room);
  }

  byte(value: number): void {
    this.makeRoom(1);
    this.bytes[this.length++] = value;
  }

  /** Seven bits to a byte, the lowest first; the eighth says that more follow. */
  varint(value: number): void {
    this.makeRoom(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  copy(from: Uint8Array): void {
    this.makeRoom(from.length);
    this.bytes.set(from, this.length);
    this.length += from.length;
  }

  trimmed(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private makeRoom(extra: number): void {
    if (this.length + extra <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + extra));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
