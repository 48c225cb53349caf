/** What an element is to the text around it: `inline` text runs through it, `edge` ends the text, `gone` is not seen at all, `thing` stands in the line like a word of its own, `break` is a line break. */
export type ElementKind = 'inline' | 'edge' | 'gone' | 'thing' | 'break';

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

const inlineDisplays = new Set(['inline', 'inline-block', 'contents', 'ruby', 'ruby-base']);

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
  const { display } = getComputedStyle(element);
  if (display === 'none') return 'gone';
  if (!inlineDisplays.has(display)) return 'edge';
  return things.has(element.localName) ? 'thing' : 'inline';
}
