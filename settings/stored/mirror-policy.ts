import { dequal } from 'dequal/lite';
import { storage } from 'wxt/utils/storage';
import { type Policy, readPolicy } from '../sites/policy.ts';

const keys = ['defaultMode', 'allowed', 'blocked', 'disableFirstRunPage'] as const;

/**
 * Copies what an administrator has set to where pages read it with everything else, and
 * resolves to it. Browsers without managed settings, or with none for this extension, have none.
 */
export async function mirrorPolicy(): Promise<Policy> {
  const policy = readPolicy(await readManaged());
  const kept = await storage.getItem('local:policy');
  const isEmpty = dequal(policy, readPolicy({}));
  if (isEmpty && kept !== null) await storage.removeItem('local:policy');
  if (!isEmpty && !dequal(kept, policy)) await storage.setItem('local:policy', policy);
  return policy;
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    const items = await storage.getItems(keys.map((key) => `managed:${key}` as const));
    const found = items.filter(({ value }) => value !== null);
    return Object.fromEntries(found.map(({ key, value }) => [key.slice('managed:'.length), value]));
  } catch {
    return {};
  }
}
