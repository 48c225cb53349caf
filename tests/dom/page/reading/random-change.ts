import { attachClosed } from '../read-test-page.ts';

/** Numbers from 0 to below `limit`, the same for the same seed. */
export type Random = (limit: number) => number;

/** A stream of numbers from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761 + 1;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37) >>> 0;
    return (state >>> 4) % limit;
  };
}

const words = (
  'scalp |micropigmentation |alopecia |areata |hair |loss |SMP |kernel |transplant |minoxidil. |' +
  'session |scar |the |and |micro|pigmentation |alo|pecia |Norwood |3 |PRP |blood |platelets |. |crown |\n|donor |area '
).split('|');
const inline = ['b', 'i', 'span', 'a', 'em'];
const blocks = ['p', 'div', 'li', 'h2', 'section', 'td', 'details', 'x-box'];
const looks = [
  'display:none',
  'display:block',
  'display:inline',
  'visibility:hidden',
  'opacity:0',
  '',
];

/** Makes one change somewhere in the page. */
export function changeSomething(page: HTMLElement, random: Random): void {
  const roots: ParentNode[] = [page];
  for (const host of page.querySelectorAll('*'))
    if (hosted.has(host)) roots.push(hosted.get(host) as ShadowRoot);
  const root = roots[random(roots.length)] as ParentNode & Node;
  const elements = [...root.querySelectorAll('*')];
  const element = elements[random(elements.length + 1)] ?? root;
  const texts = textsIn(root);
  const text = texts[random(Math.max(1, texts.length))];
  const change = changes[random(changes.length)];
  change?.(element as Element, text, elements[random(Math.max(1, elements.length))], random);
}

const hosted = new WeakMap<Element, ShadowRoot>();

type Change = (
  at: Element,
  text: Text | undefined,
  other: Element | undefined,
  random: Random,
) => void;

const changes: Change[] = [
  (at, _text, _other, random) => at.append(sentence(random)),
  (at, _text, _other, random) => at.append(tree(random, 2)),
  (at, _text, _other, random) => at.prepend(tree(random, 2)),
  (at, _text, _other, random) => at.prepend(sentence(random)),
  (_at, text, _other, random) =>
    text?.replaceData(0, random(text.length + 1), sentence(random).data),
  (_at, text, _other, random) => text?.splitText(random(text.length + 1)),
  (_at, text) => text?.remove(),
  (_at, text, other) => text && other?.append(text),
  (at, _text, other) => other && !other.contains(at) && at.append(other),
  (_at, _text, other) => other?.remove(),
  (_at, _text, other) => other?.replaceWith(...other.childNodes),
  (_at, text, _other, random) => text?.before(document.createElement(random(2) ? 'br' : 'img')),
  (at) => at.normalize(),
  (_at, _text, other, random) =>
    other?.setAttribute('style', looks[random(looks.length)] as string),
  (_at, _text, other) => other?.toggleAttribute('hidden'),
  (_at, _text, other) => other?.toggleAttribute('contenteditable'),
  (_at, _text, other) => other?.toggleAttribute('open'),
  (at, _text, _other, random) => {
    const host = document.createElement('x-card');
    hosted.set(host, attachClosed(host, ''));
    hosted.get(host)?.append(tree(random, 2));
    at.append(host);
  },
  (at, _text, _other, random) => {
    if (at.children.length < 8) return;
    at.replaceChildren(tree(random, 3), tree(random, 3));
  },
];

function tree(random: Random, depth: number): Element {
  const names = random(2) ? blocks : inline;
  const element = document.createElement(names[random(names.length)] as string);
  for (let count = random(3) + 1; count > 0; count--)
    element.append(depth > 0 && random(2) ? tree(random, depth - 1) : sentence(random));
  return element;
}

function sentence(random: Random): Text {
  const length = random(5) + 1;
  return document.createTextNode(
    Array.from({ length }, () => words[random(words.length)]).join(''),
  );
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
