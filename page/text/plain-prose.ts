/** Characters of a plain text that tell whether it is prose. */
const sample = 4_000;
/** Least share of letters and spaces in prose; code, tables and logs have less. */
const least = 0.9;

/** Whether a document is a plain text in sentences, which browsers show as one preformatted element. Code, data and logs stay as they are. */
export function isPlainProse({ contentType, body }: Document): boolean {
  if (contentType !== 'text/plain') return false;
  const text = (body?.textContent ?? '').slice(0, sample).replace(/\s+/g, ' ');
  const letters = text.match(/[\p{L}\p{M} ]/gu)?.length ?? 0;
  return letters >= least * text.length;
}
