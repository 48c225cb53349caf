import { i18n } from '#i18n';

interface Props {
  /** What is brought out. */
  part: 'epidermis' | 'dermis' | 'pigment';
  /** Where biopsies found pigment, in words. */
  found: string;
  /** Where only the article says that it goes, in words. */
  said: string;
}

/** Wide enough for any panel: a narrower one shows less of it, at the same size. */
const width = 480;

/** All that lies below a wavy line; each layer is painted over the one above it. */
const below = (y: number, [half, rise]: [half: number, rise: number]) =>
  `M-${half} ${y}q${half / 2}-${rise} ${half} 0${`t${half} 0`.repeat(Math.ceil(width / half) + 1)}V120H-${half}Z`;
const epidermis = below(6, [40, 3]);
const dermis = below(25, [20, 5]);
const fatLayer = below(85, [80, 6]);

const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0 ${r} ${r} 0 1 1-${2 * r} 0z`;
const row = (length: number, drawn: (at: number) => string) =>
  Array.from({ length }, (_, at) => drawn(at)).join('');

const follicles = [144, 276, 408];
/** Dots stand between the hairs, beside the names of the layers and not upon them. */
const isFree = (x: number) => x > 84 && follicles.every((hair) => Math.abs(x - hair - 5) > 14);
const places = Array.from({ length: 50 }, (_, at) => at * 9).filter(isFree);
const discs = places.map((x, at) => dot(x, 35 + ((at * 5) % 7), 2.4)).join('');
const rings = places
  .filter((_, at) => at % 2 === 0)
  .map((x) => dot(x, 15, 2.2))
  .join('');
const fat = row(26, (at) => dot(6 + 19 * at, at % 2 ? 101 : 97, 9));
const sheaths = follicles.map((x) => `M${x + 3} 6c0 28-4 54-6 78-3 14 13 16 12 2 0-26 1-52 1-80`);
const shafts = follicles.map((x) => `M${x + 8}-2c-1 36-4 62-5.500 90`);

/** A section of the skin of the scalp: a disc is pigment that biopsies found, a ring pigment of which the article speaks. */
export function SkinSection({ part, found, said }: Props) {
  const meant = (name: Props['part']) => (name === part ? 'meant' : 'layer');
  return (
    <figure class={`skin ${part}`}>
      <svg
        class="skin-section"
        viewBox={`0 0 ${width} 108`}
        preserveAspectRatio="xMinYMid slice"
        role="img"
        aria-label={i18n.t('drawings.skin')}
      >
        <path class={meant('epidermis')} d={epidermis} />
        <path class={meant('dermis')} d={dermis} />
        <path class="layer" d={fatLayer} />
        <path class="fat" d={fat} />
        <path class="sheath" d={sheaths.join('')} />
        <path class="shaft" d={shafts.join('')} />
        <path class="said" d={rings} />
        <path class="found" d={discs} />
        <text class={meant('epidermis')} x="8" y="20">
          {i18n.t('drawings.epidermis')}
        </text>
        <text class={meant('dermis')} x="8" y="60">
          {i18n.t('drawings.dermis')}
        </text>
      </svg>
      <ul class="skin-legend">
        <li>
          <LegendDot kind="found" />
          <span>{found}</span>
        </li>
        <li>
          <LegendDot kind="said" />
          <span>{said}</span>
          <span class="scale-note">{i18n.t('drawings.notToScale')}</span>
        </li>
      </ul>
    </figure>
  );
}

function LegendDot({ kind }: { kind: 'found' | 'said' }) {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <path class={kind} d={dot(4.5, 4.5, 3.5)} />
    </svg>
  );
}
