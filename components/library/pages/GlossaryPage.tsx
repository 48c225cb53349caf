import { i18n } from '#i18n';
import { groupOf, linkTo } from '../../../articles/library-place.ts';
import type { IndexedTerm } from '../../../articles/shards.ts';
import { formatCount } from '../../facts/format-count.ts';
import { capitalized } from '../parts/capitalized.ts';
import { LongList } from '../parts/LongList.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';
import { TermRow } from '../parts/TermRow.tsx';

/** The groups of the glossary. */
export function GlossaryPage({ terms }: { terms: readonly IndexedTerm[] }) {
  const categories = [...new Set(terms.map(({ category }) => category))];
  return (
    <Page at={{ part: 'glossary' }} title={i18n.t('popup.glossary', terms.length)}>
      <ul>
        {categories.map((category) => (
          <Row
            key={category}
            look="count"
            href={linkTo({ group: groupOf(category) })}
            name={capitalized(category)}
            note={formatCount(terms.filter((term) => term.category === category).length)}
          />
        ))}
      </ul>
    </Page>
  );
}

/** The terms of one group of the glossary. */
export function GroupPage({ group, terms }: { group: string; terms: readonly IndexedTerm[] }) {
  const own = terms
    .filter(({ category }) => groupOf(category) === group)
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <Page at={{ group }} title={capitalized(own[0]?.category ?? group)}>
      <LongList items={own} row={(term) => <TermRow key={term.id} {...term} />} />
    </Page>
  );
}
