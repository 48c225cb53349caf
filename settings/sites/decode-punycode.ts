/** The Unicode text of one Punycode label without its `xn--`, or undefined when it is malformed (RFC 3492). */
export function decodePunycode(encoded: string): string | undefined {
  const cut = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(cut, 0))].map((char) => char.charCodeAt(0));
  let code = 128;
  let position = 0;
  let bias = 72;
  for (let index = cut + 1; index < encoded.length; ) {
    const start = position;
    for (let weight = 1, step = 36; ; step += 36) {
      const digit = Number.parseInt(encoded[index++] ?? '', 36);
      if (Number.isNaN(digit)) return undefined;
      const value = digit < 10 ? digit + 26 : digit - 10;
      position += value * weight;
      const threshold = Math.min(Math.max(step - bias, 1), 26);
      if (value < threshold) break;
      weight *= 36 - threshold;
    }
    const count = points.length + 1;
    bias = adapt(position - start, count, start === 0);
    code += Math.floor(position / count);
    if (code > 0x10ffff) return undefined;
    position %= count;
    points.splice(position++, 0, code);
  }
  return String.fromCodePoint(...points);
}

function adapt(delta: number, count: number, first: boolean) {
  let left = first ? Math.floor(delta / 700) : delta >> 1;
  left += Math.floor(left / count);
  let steps = 0;
  for (; left > 455; steps += 36) left = Math.floor(left / 35);
  return steps + Math.floor((36 * left) / (left + 38));
}
