/** What an element is to the text around it: `inline` text runs through it, through an `item` too with a gap on both sides, `edge` ends the text, `gone` is not seen at all, `thing` stands in the line like a word of its own, `break` is a line break. */
export type ElementKind = 'inline' | 'item' | 'edge' | 'gone' | 'thing' | 'break';

const kindOfTag: Record<string, ElementKind> = {
  br: 'break',
  wbr: 'gone',
  script: 'gone',
  style: 'gone',
  noscript: 'gone',
  template: 'gone',
  link: 'gone',
  meta: 'gone',
  rp: 'gone',
  rt: 'thing',
  hr: 'edge',
  button: 'edge',
  legend: 'edge',
  fieldset: 'edge',
};

const things = new Set(
  'img,svg,picture,input,textarea,select,video,audio,iframe,canvas,object,embed,meter,progress,code,kbd,samp,math'.split(
    ',',
  ),
);

const inlineDisplays = new Set([
  ...['inline', 'inline-block', 'contents', 'ruby', 'ruby-base'],
  ...['inline-flex', 'inline-grid'],
]);
const rows = /^(?:inline-)?(?:flex|grid)$/;
/** Elements that hold nothing but the text of one line or paragraph, in whichever way it is laid out. */
const lines = /^(?:h[1-6]|p|a|span|b|i|em|strong|label|summary|figcaption|dt)$/;
/** Letters of a drop cap at most, with the quotation mark before it. */
const longestCap = 3;

/** Kinds of elements, each asked of the browser at most once. */
export function createElementKinds(): (element: Element) => ElementKind {
  const known = new Map<Element, ElementKind>();
  return (element) => {
    const kind = known.get(element) ?? kindOf(element);
    known.set(element, kind);
    return kind;
  };
}

function kindOf(element: Element): ElementKind {
  const fixed = kindOfTag[element.localName];
  if (fixed) return fixed;
  const { display, float, position } = getComputedStyle(element);
  if (display === 'none') return 'gone';
  const isThing = things.has(element.localName);
  if (inlineDisplays.has(display)) return isThing ? 'thing' : 'inline';
  if (position === 'absolute' || position === 'fixed') return 'edge';
  if (float !== 'none') return isDropCap(element) ? 'inline' : 'edge';
  return isThing ? kindOfItem(element, 'thing', 'thing') : kindOfItem(element, 'inline', 'item');
}

/** Browsers turn what stands in a flex row or a grid into blocks; in a line of text it still reads as one. */
function kindOfItem(element: Element, joined: ElementKind, apart: ElementKind): ElementKind {
  const row = element.parentElement;
  if (!row || !(joined === 'thing' || lines.test(element.localName))) return 'edge';
  const { display, flexDirection, columnGap } = getComputedStyle(row);
  const isLine = display.startsWith('inline-') || lines.test(row.localName);
  if (!rows.test(display) || !isLine || flexDirection.startsWith('column')) return 'edge';
  return Number.parseFloat(columnGap) > 0 ? apart : joined;
}

/** Whether a float is the first letter of the word that goes on right behind it. */
function isDropCap({ textContent, nextSibling }: Element): boolean {
  const text = textContent ?? '';
  const isCap = text.length <= longestCap && /\p{L}$/u.test(text);
  return isCap && /^\p{L}/u.test(nextSibling?.textContent ?? '');
}
