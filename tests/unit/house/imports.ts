import { dirname, join, normalize } from 'node:path';
import { isNode, nodesOf, type SyntaxNode } from './syntax.ts';

/** What a source takes from elsewhere. */
export interface Import {
  /** Name of the package, or path of the file from the project's root. */
  target: string;
  /** Whether only types are taken. */
  typesOnly: boolean;
}

/** All that a source imports, exports again, or asks for as it runs. */
export function importsOf(path: string, code: string): Import[] {
  return nodesOf(path, code).flatMap((node) => {
    const source = sourceOf(node);
    if (source === undefined) return [];
    const target = source.startsWith('.') ? normalize(join(dirname(path), source)) : source;
    return [{ target: target.replace(/\?.*$/, ''), typesOnly: isOfTypes(node) }];
  });
}

function sourceOf(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'TSExternalModuleReference':
      return textOf(node.source ?? node.expression);
    case 'CallExpression':
      return nameOf(node.callee) === 'require'
        ? textOf((node.arguments as unknown[])[0])
        : undefined;
  }
}

function isOfTypes(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers as SyntaxNode[] | undefined;
  return Boolean(
    specifiers?.length && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'),
  );
}

const extensionPackages =
  /^(?:wxt\/browser|wxt\/utils\/storage|@wxt-dev\/(?:browser|storage|webextension-polyfill)|webextension-polyfill|@webext-core\/.*)$/;

/** Every way in which a source reaches the extension interface of the browser: packages, globals and properties of globals. */
export function waysToExtension(path: string, code: string): string[] {
  const packages = importsOf(path, code)
    .map(({ target }) => target)
    .filter((target) => extensionPackages.test(target));
  const nodes = nodesOf(path, code);
  const ownNames = new Set(nodes.flatMap(declaredIn));
  const globals = nodes.flatMap((node) => {
    if (node.type === 'MemberExpression')
      return [nameOf(node.object), textOf(node.property) ?? nameOf(node.property)];
    if (node.type === 'Property' && !node.computed) return nameOf(node.key);
    return node.type === 'Identifier' ? nameOf(node) : undefined;
  });
  const found = globals.filter((name) => name === 'chrome' || name === 'browser');
  return [...packages, ...new Set(found.filter((name) => !ownNames.has(name as string)))].map(
    String,
  );
}

/** Names that a declaration makes, so that they are no globals below it. */
function declaredIn(node: SyntaxNode): string[] {
  if (node.type !== 'VariableDeclarator' || nameOf(node.id) === undefined) return [];
  return [nameOf(node.id) as string];
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return isNode(value) && typeof value.value === 'string' ? value.value : undefined;
}
