import { inflateSync } from 'node:zlib';

/** What a printed page draws, apart from when it was printed. */
export function drawnOnPaper(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const drawn = streams.map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')));
  return drawn.join('\n').replace(/\/(?:Creation|Mod)Date \(.*\)/g, '');
}
