import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNode, nodesOf, type SyntaxNode } from './syntax.ts';

/** Lines of a function at most, from its first to its last. */
const mostLines = 60;
const mostParameters = 5;

const isBoolean = (parameter: SyntaxNode): boolean => {
  if (parameter.type === 'AssignmentPattern')
    return (
      isBoolean(parameter.left as SyntaxNode) ||
      typeof (parameter.right as { value?: unknown }).value === 'boolean'
    );
  const { typeAnnotation } = (parameter.typeAnnotation ?? {}) as { typeAnnotation?: SyntaxNode };
  return typeAnnotation?.type === 'TSBooleanKeyword';
};

/** What is wrong with the functions of a source, and with the types of functions in it. */
function faultsIn(path: string, code: string): string[] {
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  return nodesOf(path, code).flatMap((node) => {
    const parameters = node.params;
    if (!Array.isArray(parameters) || !parameters.every(isNode) || /TypeParameter/.test(node.type))
      return [];
    const here = `${path}:${lineAt(node.start)}`;
    const lines = lineAt(node.end) - lineAt(node.start) + 1;
    const isFlag = parameters.length > 1 && parameters.some(isBoolean);
    return [
      node.body && lines > mostLines ? `${here} is ${lines} lines long: split it` : [],
      parameters.length > mostParameters ? `${here} has ${parameters.length} parameters` : [],
      isFlag ? `${here} takes a boolean beside other parameters: name it in an object` : [],
    ].flat();
  });
}

describe('functions', () => {
  it(`have at most ${mostLines} lines and ${mostParameters} parameters, and no bare flags`, () => {
    const paths = globSync(
      '{entrypoints,components,page,detection,articles,settings,build,scripts}/**/*.{ts,tsx,mjs}',
    );
    expect(paths.length).toBeGreaterThan(300);
    expect(paths.flatMap((path) => faultsIn(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    [`function f() {\n${'one();\n'.repeat(59)}}`, ['a.ts:1 is 61 lines long: split it']],
    [`const f = () => {\n${'one();\n'.repeat(59)}};`, ['a.ts:1 is 61 lines long: split it']],
    [`function f() {\n${'one();\n'.repeat(58)}}`, []],
    ['function f(a, b, c, d, e, g) {}', ['a.ts:1 has 6 parameters']],
    [
      'interface F {\n  f(a: A, b: B, c: C, d: D, e: E, g: G): void;\n}',
      ['a.ts:2 has 6 parameters'],
    ],
    [
      'function f(text: string, isShort: boolean) {}',
      ['a.ts:1 takes a boolean beside other parameters: name it in an object'],
    ],
    [
      'const f = (text: string, isShort = false) => {};',
      ['a.ts:1 takes a boolean beside other parameters: name it in an object'],
    ],
    [
      'type F = (text: string, isShort: boolean) => void;',
      ['a.ts:1 takes a boolean beside other parameters: name it in an object'],
    ],
    ['function f(isShort: boolean) {}', []],
    ['function f(text: string, { isShort }: { isShort: boolean }) {}', []],
  ])('of %j are told as %j', (code, faults) => {
    expect(faultsIn('a.ts', code)).toEqual(faults);
  });
});
