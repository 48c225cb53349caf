import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../settings/choices/settings.ts';

/** Gives the page of the extension the chosen look; the system's until the choice is known. */
export function useTheme(theme: Settings['theme'] = 'auto'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
