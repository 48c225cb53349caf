import { i18n } from '#i18n';
import { Icon } from '../facts/Icon.tsx';

/** Something of the library that answers a text which names no term. */
export interface Hit {
  /** Where in the library it stands. */
  place: string;
  title: string;
  text: string;
}

interface Props {
  /** Id of the sentence above them. */
  id: string;
  hits: Hit[];
  onOpenHit(place: string): void;
}

/** What the library has on a text; each hit opens there. */
export function Hits({ id, hits, onOpenHit }: Props) {
  return (
    <>
      <p id={id} class="block aside">
        {i18n.t('panel.hits')}
      </p>
      <ul class="rows">
        {hits.map(({ place, title, text }) => (
          <li key={place} class="row-place">
            <button type="button" class="row" onClick={() => onOpenHit(place)}>
              <span class="row-top">
                <span class="row-question">{title}</span> <Icon name="next" />
              </span>{' '}
              <span class="row-answer">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
