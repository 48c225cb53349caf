import type { CDPSession, Page } from 'playwright-core';
import { protocolOf } from './protocol-of.ts';

/** One node of the accessibility tree, as a screen reader meets it. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
  properties: Record<string, unknown>;
  backendId: number | undefined;
  children: AccessibleNode[];
}

interface ProtocolNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** The accessibility tree of a page, closed shadow roots included; ignored nodes are folded into their parents. */
async function accessibleTree(session: CDPSession): Promise<AccessibleNode | undefined> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: ProtocolNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const grow = (node: ProtocolNode): AccessibleNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? grow(child) : [];
    });
    if (node.ignored) return children;
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        properties: Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, value.value]),
        ),
        backendId: node.backendDOMNodeId,
        children,
      },
    ];
  };
  return nodes[0] && grow(nodes[0])[0];
}

/** All nodes of a tree, parents first. */
export function flatten(node: AccessibleNode | undefined): AccessibleNode[] {
  return node ? [node, ...node.children.flatMap(flatten)] : [];
}

/** The text that a node and its descendants say, in reading order. */
export function spokenText(node: AccessibleNode): string {
  return flatten(node)
    .filter(({ role }) => role === 'StaticText' || role === 'image')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The open panel of a page, or undefined. */
export async function readPanel(page: Page): Promise<AccessibleNode | undefined> {
  const tree = await accessibleTree(await protocolOf(page));
  return flatten(tree).find(
    ({ role, properties }) => role === 'dialog' && properties.modal !== true,
  );
}
