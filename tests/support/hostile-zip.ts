import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip that tests write byte by byte, so that it can lie in any field. */
export interface ZipFile {
  path: string;
  bytes: Buffer;
  /** What the headers say instead of the truth. */
  lies?: { size?: number; crc?: number; flags?: number; localPath?: string };
  pack?: boolean;
}

/** A zip as its headers say, true or not; more of them can be counted than there are. */
export function zipOf(files: readonly ZipFile[]): Blob {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes, lies = {}, pack = false } of files) {
    const data = pack ? deflateRawSync(bytes) : bytes;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800 | (lies.flags ?? 0), 2);
    shared.writeUInt16LE(pack ? 8 : 0, 4);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(lies.crc ?? crc32(bytes), 10);
    shared.writeUInt32LE(data.byteLength, 14);
    shared.writeUInt32LE(lies.size ?? bytes.byteLength, 18);
    const local = Buffer.from(lies.localPath ?? path);
    const name = Buffer.from(path);
    const header = Buffer.from(shared);
    header.writeUInt16LE(local.byteLength, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), header, local, data);
    const listed = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, Buffer.alloc(14)]);
    listed.writeUInt16LE(name.byteLength, 28);
    listed.writeUInt32LE(offset, 42);
    central.push(listed, name);
    offset += 30 + local.byteLength + data.byteLength;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length & 0xffff, 8);
  end.writeUInt16LE(files.length & 0xffff, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return new Blob([...locals, directory, end].map((each) => new Uint8Array(each)));
}
