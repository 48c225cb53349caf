import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Stage } from '../../articles/rows/panel-rows.ts';
import { type DrawnScale, features, type HeadPaths, outline, stagePaths } from './stage-paths.ts';

interface Props {
  scale: DrawnScale;
  /** What each stage looks like, in words, as far as that is told. */
  stages: readonly Stage[];
  /** The stage that is meant, if one is. */
  marked?: string | undefined;
  /** Tells of another stage; heads are pictures alone where left out. */
  onPick?: (stage: string) => void;
}

/** The stages of a scale of hair loss as heads from above, the one that is meant filled and framed. */
export function StageHeads({ scale, stages, marked, onPick }: Props) {
  const heads: readonly HeadPaths[] = stagePaths[scale];
  return (
    <ol class={heads.length < 6 ? 'heads few' : 'heads'}>
      {heads.map((head, at) => {
        const stage = String(at + 1);
        const told = stages.find((one) => one.stage === stage)?.text;
        const drawn = (
          <>
            <Head head={head} label={told ?? i18n.t('drawings.stage', [stage])} />
            <span aria-hidden="true">{stage}</span>
          </>
        );
        return (
          <li key={stage} class="head" aria-current={stage === marked ? 'true' : undefined}>
            {onPick && told !== undefined ? (
              <button
                type="button"
                class="head-button"
                aria-pressed={stage === marked}
                onClick={() => onPick(stage)}
              >
                {drawn}
              </button>
            ) : (
              drawn
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The head of one stage beside words that tell of it; nothing where the scale has no such stage. */
export function StageHead({ scale, stage }: { scale: DrawnScale; stage: string }) {
  const heads: readonly HeadPaths[] = stagePaths[scale];
  const head = heads[Number(stage) - 1];
  return head ? (
    <span class="head">
      <Head head={head} />
    </span>
  ) : null;
}

interface HeadProps {
  head: HeadPaths;
  /** What it shows, where no words beside it say so. */
  label?: string;
}

function Head({ head: { hair, bare, strands }, label }: HeadProps) {
  const clip = useId();
  return (
    <svg
      width="38"
      height="45"
      viewBox="0 2 48 57"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined ? 'true' : undefined}
    >
      <clipPath id={clip}>
        <path d={outline} />
      </clipPath>
      {/* Drawn face up and turned: face up, later stages read as a beard. */}
      <g transform="matrix(1 0 0 -1 0 60)">
        <path class="scalp" d={features} />
        <path class="scalp" d={outline} />
        <g class="hairs" clip-path={`url(#${clip})`}>
          <path class="hair" d={hair} />
          {bare !== undefined && <path class="bare" d={bare} />}
          {strands !== undefined && <path class="strands" d={strands} />}
        </g>
        <path d={outline} />
      </g>
    </svg>
  );
}
