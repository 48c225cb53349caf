const endOfDirectory = 0x06054b50;
const fixedPart = 46;

/** Names of the files in a zip archive, in its own order. */
export function namesInArchive(archive: Buffer): string[] {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no zip archive.');
  const names: string[] = [];
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = archive.readUInt16LE(entry + 28);
    names.push(archive.toString('utf8', entry + fixedPart, entry + fixedPart + length));
    entry +=
      fixedPart + length + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return names;
}
