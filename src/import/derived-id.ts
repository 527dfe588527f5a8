import type { Id } from '../model/identity.ts';

/** UUIDv5's namespace of URLs (RFC 9562). */
const NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * An id made from what a thing is called (UUIDv5), for records of a file that carries no ids: reading the file again, here or
 * elsewhere, gives the same ids, so that nothing is doubled.
 */
export async function derivedId(...names: string[]): Promise<Id> {
  const space = Uint8Array.from(NAMESPACE.match(/[0-9a-f]{2}/g) ?? [], (byte) => Number.parseInt(byte, 16));
  const name = new TextEncoder().encode(`https://taproot.example/derived#${JSON.stringify(names)}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array([...space, ...name])));
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
