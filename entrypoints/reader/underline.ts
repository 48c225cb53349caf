import type { ReaderSettings } from '../../settings/reader-settings.ts';

/** CSS declarations of the underline as the person chose it; a discreet one is thin and faint. */
export function underline({ underlineStyle, underlineColor, discreet }: ReaderSettings): string {
  const color = underlineColor === 'auto' ? 'light-dark(#0a655f, #66cdc3)' : underlineColor;
  const width = discreet ? 1 : 2;
  return `text-decoration: underline ${underlineStyle} ${width}px ${color}; text-underline-offset: 3px;`;
}
