import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What lies below the first screenful: made once that is painted; until then its room is kept. */
export function Later({ children }: { children: () => VNode }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  if (!isPainted) return <div class="later" />;
  return children();
}
