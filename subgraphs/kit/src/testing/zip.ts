import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a ZIP file for tests; `declared` is the inflated size that it claims to have, its real one when left out. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly declared?: number;
}

/** A ZIP file of deflated parts. */
export function zipOf(...parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const header = common(crc32(bytes), packed.length, declared ?? bytes.length, name);
    const local = Buffer.concat([words(0x04034b50, 20), header, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([words(0x02014b50, 20), two(20), header, rest(offset), Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

function words(signature: number, version: number): Buffer {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(signature, 0);
  start.writeUInt16LE(version, 4);
  return start;
}

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value, 0);
  return bytes;
}

/** What both headers have: flags, method, time, checksum, sizes, length of the name, and no extra field. */
function common(checksum: number, packed: number, inflated: number, name: string): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt16LE(8, 2);
  header.writeUInt32LE(checksum, 8);
  header.writeUInt32LE(packed, 12);
  header.writeUInt32LE(inflated, 16);
  header.writeUInt16LE(Buffer.byteLength(name), 20);
  return header;
}

/** What only the directory has: comment, disk, attributes, and where the part begins. */
function rest(offset: number): Buffer {
  const end = Buffer.alloc(14);
  end.writeUInt32LE(offset, 10);
  return end;
}
