import { i18n } from '#i18n';
import type { Library } from '../../articles/index.ts';
import { linkTo } from '../../articles/library-place.ts';
import { parts } from './parts.ts';

/** Links to every part of the library. */
export function Contents({ library }: { library: Library }) {
  return (
    <nav class="contents" aria-label={i18n.t('popup.contents')}>
      {library.articles.map(({ id, title, sections }) => (
        <div key={id}>
          <p class="small muted">{title}</p>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={linkTo({ article: id, section: section.id })}>{section.short}</a>
              </li>
            ))}
            {Object.values(parts).map((part) => (
              <li key={part.id}>
                <a href={linkTo({ article: id, section: part.id })}>{i18n.t(part.heading)}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul>
        <li>
          <a href={linkTo({ part: 'glossary' })}>
            {i18n.t('popup.glossary', library.terms.length)}
          </a>
        </li>
        <li>
          <a href={linkTo({ part: 'sources' })}>{i18n.t('popup.sources')}</a>
        </li>
      </ul>
    </nav>
  );
}
