import { i18n } from '#i18n';
import type { Ability, Article } from '../../../articles/index.ts';
import { ClaimLinks } from '../parts/ClaimLinks.tsx';
import { NoteLinks } from '../parts/NoteLinks.tsx';

/** What the treatment can and cannot do, with the statements that say so and those that say otherwise. */
export function AbilityLists({ article }: { article: Article }) {
  const { can, cannot } = article.abilities;
  return (
    <>
      <AbilityList heading={i18n.t('popup.can')} abilities={can} />
      <AbilityList heading={i18n.t('popup.cannot')} abilities={cannot} />
    </>
  );
}

function AbilityList({ heading, abilities }: { heading: string; abilities: Ability[] }) {
  return (
    <div class="part">
      <h3>{heading}</h3>
      <ul class="part-list">
        {abilities.map(({ text, claims, against, evidence }) => (
          <li key={text}>
            <p>
              {text} <ClaimLinks claims={claims} />
            </p>
            {against.length > 0 && (
              <p class="fine muted">
                {i18n.t('popup.saysOtherwise')} <ClaimLinks claims={against} />
              </p>
            )}
            <NoteLinks ids={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
