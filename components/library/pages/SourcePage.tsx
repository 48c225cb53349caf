import { i18n } from '#i18n';
import { linkTo } from '../../../articles/library-place.ts';
import type { ListedSource } from '../../../articles/listed-sources.ts';
import { SourceLine } from '../../facts/SourceLine.tsx';
import { useLookup } from '../content/lookup.ts';
import { useFactsOf } from '../content/term-facts-context.ts';
import { HowSure } from '../parts/HowSure.tsx';
import { Note } from '../parts/Note.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';
import { TermRow } from '../parts/TermRow.tsx';

/** What one other source found, as a statement of an article is judged by it. */
export function NotePage({ id }: { id: string }) {
  const note = useLookup().notes.get(id);
  if (!note) return null;
  return (
    <Page at={{ source: id }} title={note.source.by}>
      <div class="part">
        <Note note={note} />
      </div>
    </Page>
  );
}

/** One other source: what it is, all that is told from it, and the terms that it explains. */
export function SourcePage({ source }: { source: ListedSource }) {
  const { names, notes } = useLookup();
  const found = source.notes.flatMap((id) => notes.get(id) ?? []);
  const explained = source.terms.flatMap((id) => names.get(id) ?? []);
  return (
    <Page at={{ source: source.id }} title={source.by}>
      <div class="part">
        <SourceLine source={source} />
      </div>
      {found.length > 0 && (
        <div class="part">
          <h3>{i18n.t('popup.itSays')}</h3>
          {found.map(({ id, text, confidence, confidenceReason }) => (
            <div key={id} class="note">
              <p>{text}</p>
              <HowSure confidence={confidence} reason={confidenceReason} />
            </div>
          ))}
        </div>
      )}
      <FactRows source={source} />
      {explained.length > 0 && (
        <>
          <div class="part">
            <h3>{i18n.t('popup.explains')}</h3>
          </div>
          <ul>
            {explained.map((term) => (
              <TermRow key={term.id} {...term} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

/** The facts that a source is named for, each leading to its place on the page of its term. */
function FactRows({ source }: { source: ListedSource }) {
  const { names } = useLookup();
  const facts = useFactsOf(source.facts).flatMap(({ term, facts }) =>
    facts.flatMap(({ statement, source: { id } }, at) =>
      id === source.id ? [{ term, statement, at: String(at) }] : [],
    ),
  );
  if (facts.length === 0) return null;
  return (
    <>
      <div class="part">
        <h3>{i18n.t('popup.factsFromIt')}</h3>
      </div>
      <ul>
        {facts.map(({ term, statement, at }) => (
          <Row
            key={`${term} ${at}`}
            look="told"
            href={linkTo({ term, at })}
            name={statement}
            note={names.get(term)?.name ?? term}
          />
        ))}
      </ul>
    </>
  );
}
