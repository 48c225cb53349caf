import { expect, test } from 'vitest';
import { found } from '../lexicon-of-content.ts';

test('a name in another sense is not ours however often it stands there', () => {
  const camera =
    'My first Minox\n\nA Minox fits a pocket. The Minox takes 8 mm film, and a Minox with a meter costs more than a Minox without.\n\nKeep the Minox dry, and wind the Minox slowly.';
  expect(found(camera, 'My first Minox')).toEqual([]);
});

test('but among words of hair it is', () => {
  expect(found('My hair loss is slower since I use minox.')).toContain('minox → minoxidil');
});

test('two words of other senses side by side hide no term that lies in both', () => {
  expect(found('My hair loss is hidden. Thicker hair systems last longer.')).toContain(
    'hair systems → hair-system',
  );
});
