/** How our names in the page's highlight registry begin; they say nothing of what they mark, since pages can read them. */
const beginning = 'underline';

/** Our highlights in the page's registry, one for each color. */
export interface OwnHighlights {
  /** The highlight of a color, made where there is none yet. */
  of(color: number): Highlight;
  /** Whether a range is in the highlight of a color. */
  hold(range: AbstractRange, color: number): boolean;
  nameOf(color: number): string;
  /** Whether the page has left all of them in its registry. */
  areRegistered(): boolean;
  /** Registers what the page has taken away; where it uses a name of ours itself, all go under others. */
  register(): void;
}

/** No highlights yet; those that come are taken out again when the signal ends. */
export function createOwnHighlights(signal: AbortSignal): OwnHighlights {
  const highlights = new Map<number, Highlight>();
  let name = freeName();

  const nameOf = (color: number) => `${name}-${color}`;
  const registered = (color: number) => CSS.highlights.get(nameOf(color));

  function unregister() {
    for (const [color, highlight] of highlights)
      if (registered(color) === highlight) CSS.highlights.delete(nameOf(color));
  }

  signal.addEventListener('abort', () => {
    unregister();
    for (const highlight of highlights.values()) highlight.clear();
  });

  return {
    nameOf,
    of(color) {
      const there = highlights.get(color);
      if (there) return there;
      const highlight = new Highlight();
      highlights.set(color, highlight);
      return highlight;
    },
    hold: (range, color) => highlights.get(color)?.has(range) ?? false,
    areRegistered: () => [...highlights].every(([color, one]) => registered(color) === one),
    register() {
      if ([...highlights].some(([color, one]) => (registered(color) ?? one) !== one)) {
        unregister();
        name = freeName();
      }
      for (const [color, highlight] of highlights)
        if (!registered(color)) CSS.highlights.set(nameOf(color), highlight);
    },
  };
}

/** A name that no page has chosen, in its registry or in its style. */
function freeName(): string {
  return `${beginning}-${1e9 + Math.floor(Math.random() * 1e9)}`;
}
