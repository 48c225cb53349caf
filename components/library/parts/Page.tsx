import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { formatPlace, type LibraryPlace } from '../../../articles/library-place.ts';
import { formatDate } from '../../facts/formats.ts';
import { useLookup } from '../content/lookup.ts';
import './Page.css';
import { useWayBack } from './way.ts';

interface Props {
  /** The place that it is. */
  at: LibraryPlace;
  title: string;
  /** What can be done with what it shows. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** A page of the library under its title, with the way back and, where it tells of an article, whose that is. */
export function Page({ at, title, tools, children }: Props) {
  const { back, above } = useWayBack();
  const article = useLookup().articles.get('article' in at ? at.article : '');
  const id = formatPlace(at);
  const goBack = (event: MouseEvent) => {
    // Opened in another tab or window, the link leads where its address says.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (back()) event.preventDefault();
  };
  return (
    <section class="page" aria-labelledby={id}>
      <div class="page-bar">
        <a class="page-back" href={`#${above ? formatPlace(above) : ''}`} onClick={goBack}>
          {i18n.t('popup.back')}
        </a>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {tools}
      </div>
      {article && (
        <p class="page-byline fine muted">
          {i18n.t('popup.byline', [article.author, formatDate(article.published)])}
        </p>
      )}
      {children}
    </section>
  );
}
