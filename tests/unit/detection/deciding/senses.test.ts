import { describe, expect, test } from 'vitest';
import { found } from '../lexicon-of-content.ts';

describe('other senses stay silent', () => {
  test.each([
    ['symmetric multiprocessing', 'The SMP kernel takes a spinlock on each CPU.'],
    ['maternity pay', 'SMP is paid by the employer for 39 weeks.'],
    ['a hash table', 'Peers store the record in the DHT near its hash.'],
    ['a video game', 'I sold my squad and opened FUT packs.'],
    ['a protein', 'Mice without PRP cannot be infected with the prion.'],
    ['a network protocol', 'PRP sends each frame over two LANs.'],
    ['a knee', 'PRP was injected into the knee for arthritis.'],
    ['a cooker', 'The AGA warms the kitchen all winter.'],
    ['a crack', 'A hairline crack ran through the concrete.'],
    ['a bird', 'The bald eagle built its nest in May.'],
    ['bribery', 'The minister was jailed for graft.'],
    ['a court', 'The crown court heard counsel in wigs.'],
    ['a tree', 'Crown thinning lets light into the tree.'],
    ['an operation on the heart', 'Infants who survived a Norwood were followed.'],
    ['a place', 'The train stops at Norwood Junction.'],
    ['ovaries', 'The scan counted follicles in each ovary.'],
    ['rendered hair', 'Paint a density map on the scalp mesh so that follicles spawn.'],
    ['a novel', 'A bald man sat by the window and read.'],
    ['braiding', 'Start each braid at the hairline and feed in hair.'],
    ['German', 'Der Zug kommt bald, und dann fahren wir nach Hause.'],
    ['a surfboard', 'Slide the fin forward in the box.'],
    ['a bench', 'Connect the dut to the generator.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the hair sense is found where the words around it say so', () => {
  test.each([
    ['a definition', 'Scalp micropigmentation (SMP) fades.', 'SMP → smp'],
    ['a definition the other way round', 'SMP (scalp micropigmentation) fades.', 'SMP → smp'],
    ['one sentence', 'My hairline came back after SMP.', 'SMP → smp'],
    ['two abbreviations', '2,900 grafts by FUE last May.', 'FUE → fue'],
    ['slang', 'On fin and minox for my receding hairline.', 'fin → finasteride'],
    ['women', 'FPHL and hair loss', 'FPHL → female-pattern-hair-loss'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

test('a page may hold both senses, and nearer words decide', () => {
  const text = `The SMP kernel takes a spinlock on each CPU.

Last year I had scalp micropigmentation for my receding hairline. SMP hurts less than I feared.

Back to work: the SMP scheduler balances threads over cores.`;
  expect(found(text).filter((one) => one.startsWith('SMP'))).toEqual(['SMP → smp']);
});

test('an abbreviation that the page defines otherwise stays silent', () => {
  const text = `The performance review panel (PRP) meets in May. The PRP may ask for hair samples.`;
  expect(found(text)).toEqual([]);
});

test('one aside about hair does not light up a long page', () => {
  const rest = 'The board met and talked about the roof, the lease and the garden wall. '.repeat(
    120,
  );
  const text = `The chairman had a hair transplant.\n\n${rest}\n\nThe crown, the graft, the density and the session came up.`;
  expect(found(text)).toEqual(['hair transplant → hair-transplant']);
});

test.each([
  ['the upper dermis', 'dermis → dermis'],
  ['skin that forms keloids', 'keloids → keloid'],
])('%s is a weak word of a passage about SMP', (words, expected) => {
  const text = `Scalp micropigmentation for hair loss\n\nScalp micropigmentation sets dots of pigment into the scalp and hides hair loss and alopecia: think of ${words}.`;
  expect(found(text)).toContain(expected);
  expect(found(`The surgeon thinks of ${words}.`)).toEqual([]);
});

test('weak words are marked only beside a term', () => {
  expect(found('The scar faded after two sessions.')).toEqual([]);
  expect(
    found('The SMP hides the scar on my scalp after two sessions, and my hairline is back.'),
  ).toContain('scar → scarring');
});
