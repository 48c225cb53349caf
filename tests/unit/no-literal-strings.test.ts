import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Attributes whose text a reader sees or hears. */
const spoken =
  /^(title|alt|placeholder|label|summary|caption|hint|heading|text|aria-(label|description|placeholder|roledescription|valuetext))$/;

/** Whether a reader would take it for a word: signs and single letters are none. */
const isWord = (text: unknown) => typeof text === 'string' && /\p{L}{2}/u.test(text);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));

/** Texts that an expression may come to, where they are written out in it. */
function writtenIn(node: Node | null | undefined): string[] {
  switch (node?.type) {
    case 'Literal':
      return isWord(node.value) ? [String(node.value)] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[])
        .map(({ value }) => value.raw)
        .filter(isWord);
    case 'ConditionalExpression':
      return [...writtenIn(node.consequent as Node), ...writtenIn(node.alternate as Node)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '+' || node.type === 'LogicalExpression'
        ? [...writtenIn(node.left as Node), ...writtenIn(node.right as Node)]
        : [];
    case 'JSXExpressionContainer':
      return writtenIn(node.expression as Node);
    default:
      return [];
  }
}

/** Texts for readers that stand in the markup instead of in locales/. */
function literalsIn(node: Node): string[] {
  const here = () => {
    if (node.type === 'JSXText') return isWord(node.value) ? [String(node.value).trim()] : [];
    if (node.type === 'JSXAttribute') {
      const name = (node.name as Node).name;
      return spoken.test(String(name)) ? writtenIn(node.value as Node | null) : [];
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      return (node.children as Node[])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(writtenIn);
    return [];
  };
  return [...here(), ...childrenOf(node).flatMap(literalsIn)];
}

const literals = (code: string) =>
  literalsIn(parseSync('component.tsx', code).program as unknown as Node);

describe('components', () => {
  const components = globSync('{components,entrypoints}/**/*.tsx');

  it('take every text that is read or heard from locales/', () => {
    expect(components.length).toBeGreaterThan(0);
    const found = components.flatMap((path) =>
      literals(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['<p>Cost</p>', ['Cost']],
    ['<p>{"Cost"}</p>', ['Cost']],
    ['<p>{open ? "Show" : "Hide"}</p>', ['Show', 'Hide']],
    [`<p>{open && \`Show \${count}\`}</p>`, ['Show ']],
    ['<button aria-label="Close" />', ['Close']],
    ['<input placeholder={"Search"} />', ['Search']],
    ['<ul>{all.map((one) => <li>Term {one}</li>)}</ul>', ['Term']],
  ])('finds the text in %s', (markup, found) => {
    expect(literals(`const shown = ${markup};`)).toEqual(found);
  });

  it.each([
    "<p>{i18n.t('panel.cost')}</p>",
    '<p class="cost" id="cost" role="img">{cost}</p>',
    "<p>{' · '}{year}</p>",
    "<p>{kind === 'price' ? price : null}</p>",
    '<Icon name="close" />',
  ])('finds none in %s', (markup) => {
    expect(literals(`const shown = ${markup};`)).toEqual([]);
  });
});
