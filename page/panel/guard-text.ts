import { onTrusted } from '../dom/trust.ts';

/** Keeps the text of a panel from being selected, and so read, by a page's script; from the person's first press in it until
 *  it is forbidden anew it can be selected by hand. See docs/decisions/0013-what-a-page-may-read.md. */
export function guardText(mount: HTMLElement, signal: AbortSignal): { forbid(): void } {
  const set = (value: 'text' | 'none') => {
    for (const name of ['user-select', '-webkit-user-select'])
      mount.style.setProperty(name, value, 'important');
  };
  const onDown = ({ target }: Event) => {
    if (target instanceof Element && !target.closest('button, a')) set('text');
  };
  onTrusted(mount, 'pointerdown', onDown, { signal });
  return { forbid: () => set('none') };
}
