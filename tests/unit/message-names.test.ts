import { expect, it } from 'vitest';
import messages from '../../locales/en.json' with { type: 'json' };

/** The parts of the names of all messages, plural forms included. */
function partsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => [key, ...partsOf(inner)]);
}

it('names messages only with what browsers let through, since one other sign keeps the extension from loading', () => {
  const parts = partsOf(messages);
  expect(parts.length).toBeGreaterThan(200);
  expect(parts.filter((part) => !/^\w+$/.test(part))).toEqual([]);
});
