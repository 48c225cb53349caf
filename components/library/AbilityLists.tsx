import { i18n } from '#i18n';
import type { Ability, Article } from '../../articles/index.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { Notes } from './Notes.tsx';

/** What the treatment can and cannot do, with the claims that say so and those that say otherwise. */
export function AbilityLists({ article }: { article: Article }) {
  const { can, cannot } = article.abilities;
  return (
    <>
      <h4>{i18n.t('popup.can')}</h4>
      <AbilityList abilities={can} />
      <h4>{i18n.t('popup.cannot')}</h4>
      <AbilityList abilities={cannot} />
    </>
  );
}

function AbilityList({ abilities }: { abilities: Ability[] }) {
  return (
    <ul class="facts">
      {abilities.map(({ text, claims, against, evidence }) => (
        <li key={text}>
          <p>
            {text} <ClaimLinks claims={claims} />
          </p>
          {against.length > 0 && (
            <p class="small muted">
              {i18n.t('popup.saysOtherwise')} <ClaimLinks claims={against} />
            </p>
          )}
          <Notes ids={evidence} />
        </li>
      ))}
    </ul>
  );
}
