import type { FileSum } from '../../articles/shards.ts';

/** The first 16 hexadecimal digits of the SHA-256 sum of a text, as the index of the content has them. */
export async function sumOf(text: string): Promise<FileSum> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(sum, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
