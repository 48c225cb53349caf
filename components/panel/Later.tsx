import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What lies below the first screenful: made once that is painted; until then its room is kept. */
export function Later({ children }: { children: () => ComponentChildren }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted ? <>{children()}</> : <div class="later" />;
}
