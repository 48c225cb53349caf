import { i18n } from '#i18n';
import type { Term } from '../../articles/index.ts';
import { Fold } from './Fold.tsx';
import { useShown } from './shown-place.ts';
import { TermEntry } from './TermEntry.tsx';
import './Glossary.css';

/** Every term of the glossary by category. */
export function Glossary({ terms }: { terms: Term[] }) {
  const categories = [...new Set(terms.map(({ category }) => category))];
  return (
    <section class="glossary" aria-labelledby="glossary">
      <h2 id="glossary" tabIndex={-1}>
        {i18n.t('popup.glossary', terms.length)}
      </h2>
      {categories.map((category) => (
        <Category
          key={category}
          name={category}
          terms={terms.filter((term) => term.category === category)}
        />
      ))}
    </section>
  );
}

function Category({ name, terms }: { name: string; terms: Term[] }) {
  const open = useShown((place) => 'term' in place && terms.some(({ id }) => id === place.term));
  const sorted = terms.toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <Fold heading={capitalized(name)} note={String(terms.length)} open={open}>
      {() => (
        <ul class="facts">
          {sorted.map((term) => (
            <TermEntry key={term.id} term={term} />
          ))}
        </ul>
      )}
    </Fold>
  );
}

const capitalized = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
