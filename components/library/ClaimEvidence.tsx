import { i18n } from '#i18n';
import type { Claim, Relation } from '../../articles/index.ts';
import { verdictSources } from '../../articles/source-counts.ts';
import { useLookup } from './lookup.ts';
import { More } from './More.tsx';
import { Note } from './Note.tsx';

const relations = {
  supports: 'popup.relation.supports',
  'consistent with': 'popup.relation.consistent',
  refines: 'popup.relation.refines',
  contradicts: 'popup.relation.contradicts',
} as const satisfies Record<Relation, string>;

/** What other sources make of a claim: in a word, in a sentence, and each for itself. */
export function ClaimEvidence({ claim }: { claim: Claim }) {
  const { notes } = useLookup();
  const found = claim.evidence.flatMap(({ note, relation }) => {
    const known = notes.get(note);
    return known ? [{ note: known, relation }] : [];
  });
  const verdict = i18n.t(`facts.verdict.${claim.verdict}`);
  const label = verdictLabel(verdict, verdictSources(claim, notes));
  return (
    <>
      {found.length === 0 ? (
        <p class="verdict">{verdict}</p>
      ) : (
        <More label={label}>
          {() =>
            found.map(({ note, relation }) => (
              <Note key={note.id} note={note} relation={i18n.t(relations[relation])} />
            ))
          }
        </More>
      )}
      {claim.verdictNote && <p class="verdict">{claim.verdictNote}</p>}
    </>
  );
}

/** The verdict and how many sources say so; all others speak of the claim in another way. */
function verdictLabel(verdict: string, { agreeing, all }: { agreeing: number; all: number }) {
  if (agreeing === 0) return i18n.t('popup.verdictBeside', all, [verdict, String(all)]);
  if (agreeing === all) return i18n.t('popup.verdictOf', all, [verdict, String(all)]);
  return i18n.t('popup.verdictOfSome', [verdict, String(agreeing), String(all)]);
}
