import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Id } from '../model/identity.ts';

/** UUIDv5's namespace of URLs (RFC 9562). */
const NAMESPACE = hexToBytes('6ba7b8119dad11d180b400c04fd430c8');

/**
 * An id made from what a thing is called (UUIDv5), for records of a file that carries no ids: reading the file again, here or
 * elsewhere, gives the same ids, so that nothing is doubled. The browser's own digest waits for a thread each time, which for a file of
 * 100,000 links takes a minute.
 */
export function derivedId(...names: string[]): Id {
  const name = utf8ToBytes(`https://taproot.example/derived#${JSON.stringify(names)}`);
  const digest = sha1(new Uint8Array([...NAMESPACE, ...name]));
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
