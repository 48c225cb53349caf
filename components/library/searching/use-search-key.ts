import { useEffect } from 'preact/hooks';

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

/** Calls back when the key that begins a search is pressed where nothing is being typed. */
export function useSearchKey(onSearch: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isBare || isTyping(event.target)) return;
      event.preventDefault();
      onSearch();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onSearch]);
}
