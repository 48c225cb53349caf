import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '../../../articles/index.ts';
import { linkTo } from '../../../articles/library-place.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { FactsByQuestion } from '../../facts/FactsByQuestion.tsx';
import '../../facts/FactsByQuestion.css';
import '../../facts/StageHeads.css';
import { formatList } from '../../facts/formats.ts';
import { SourceLine } from '../../facts/SourceLine.tsx';
import { scaleOf } from '../../facts/scale-of.ts';
import { useLookup } from '../content/lookup.ts';
import { OwnNote } from '../own/OwnNote.tsx';
import { SaveButton } from '../own/SaveButton.tsx';
import { ClaimLinks } from '../parts/ClaimLinks.tsx';
import { HowSure } from '../parts/HowSure.tsx';
import { Notes } from '../parts/Notes.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';
import { showFound } from '../parts/show-found.ts';
import { notesOfTerm } from './page-place.ts';
import './TermPage.css';
import { useTermFacts } from '../content/term-facts-context.ts';
import { useRecent } from '../own/use-recent.ts';

interface Props {
  term: Term;
  /** The place of a fact among those of the term, where it is asked for. */
  fact?: number | undefined;
}

/** A term: what it is and what is known of it, each with its source. */
export function TermPage({ term, fact }: Props) {
  const { name, definition, source, claims } = term;
  const at = { term: term.id };
  useRecent(term.id);
  return (
    <Page at={at} title={name} tools={<SaveButton at={at} text={`${name}: ${definition}`} />}>
      <div class="part">
        <p class="term-definition">{definition}</p>
        <OtherNames {...term} />
        <SourceLine source={source} />
      </div>
      <TermFacts term={term} sought={fact} />
      <KeyFacts term={term} />
      {claims.length > 0 && (
        <p class="part fine">
          {i18n.t('popup.inTheArticle')} <ClaimLinks claims={claims} />
        </p>
      )}
      <NotesRow term={term} />
      <OwnNote term={term.id} />
    </Page>
  );
}

/** What else a term is called, its abbreviations by themselves. */
function OtherNames({ alsoCalled, abbreviations }: Pick<Term, 'alsoCalled' | 'abbreviations'>) {
  const names = alsoCalled.filter((name) => !abbreviations.includes(name));
  const said = [
    names.length > 0 && i18n.t('popup.alsoCalled', [formatList(names)]),
    abbreviations.length > 0 && i18n.t('popup.inShort', [formatList(abbreviations)]),
  ].filter((one) => one !== false);
  return said.length > 0 ? <p class="fine muted">{said.join(' ')}</p> : null;
}

/** What is known of a term by question; says so where it cannot be read. */
function TermFacts({ term, sought }: { term: Term; sought: number | undefined }) {
  const facts = useTermFacts(term.id);
  const root = useRef<HTMLDivElement>(null);
  const wanted =
    typeof facts === 'string' || sought === undefined ? undefined : facts.facts[sought]?.statement;
  useEffect(() => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('.fact > p') ?? [])];
    const found = wanted && all.find(({ textContent }) => textContent === wanted);
    if (!found) return;
    // The page itself takes the focus first.
    const frame = requestAnimationFrame(() => showFound(found));
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  if (facts === 'none') return null;
  return (
    <div class="part" ref={root}>
      {typeof facts === 'string' ? (
        <p class="muted">{i18n.t(`facts.${facts}`)}</p>
      ) : (
        <>
          <h3>{i18n.t('facts.byQuestion')}</h3>
          <FactsByQuestion known={facts} scale={scaleOf(term.drawing)} />
        </>
      )}
    </div>
  );
}

function KeyFacts({ term: { keyFacts } }: { term: Term }) {
  if (keyFacts.length === 0) return null;
  return (
    <ul class="part part-list">
      {keyFacts.map((fact) => (
        <li key={fact.text}>
          <p>
            {fact.text} <ClaimLinks claims={fact.claims} />
          </p>
          {fact.source && <SourceLine source={fact.source} />}
          <HowSure confidence={fact.confidence} />
        </li>
      ))}
    </ul>
  );
}

/** Leads to what other sources found on a term: often more than fits beside the rest. */
function NotesRow({ term: { id, evidence } }: { term: Term }) {
  const { notes } = useLookup();
  const found = evidence.flatMap((note) => notes.get(note) ?? []);
  if (found.length === 0) return null;
  return (
    <ul>
      <Row
        look="count"
        href={linkTo({ term: id, at: notesOfTerm })}
        name={i18n.t('popup.othersFound')}
        note={i18n.t('popup.sourceCount', countSources(found))}
      />
    </ul>
  );
}

/** What other sources found on a term. */
export function TermNotesPage({ term: { id, name, evidence } }: { term: Term }) {
  return (
    <Page at={{ term: id, at: notesOfTerm }} title={name}>
      <Notes found={evidence} />
    </Page>
  );
}
