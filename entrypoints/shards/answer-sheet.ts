import type { EvidenceNote } from '../../articles/evidence-schema.ts';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import { factSheet } from '../../articles/make-fact-sheet.ts';
import { packSheet } from '../../articles/pack-sheet.ts';
import { relatedTerms } from '../../articles/related-terms.ts';
import { panelRows } from '../../articles/rows/make-panel-rows.ts';
import { type ShortAnswer, shortAnswersOn } from '../../articles/short-answers.ts';
import type { FactsState } from '../../articles/term-facts.ts';
import type { SheetAnswer } from '../../articles/term-sheet.ts';
import type { TermId } from '../../detection/types.ts';
import { faultOf } from './fault-of.ts';
import { factsState } from './read-facts.ts';
import type { StoredContent } from './stored-content.ts';

/** Makes the sheet of a term from the files that it takes. Never rejects. */
export async function answerSheet(term: TermId, content: StoredContent): Promise<SheetAnswer> {
  try {
    const { terms } = await content.index();
    const indexed = terms.find(({ id }) => id === term);
    if (!indexed) return { fault: 'unknown' };
    const library = await content.partFor(indexed);
    const sheet = factSheet(term, library);
    if (!sheet) return { fault: 'damaged' };
    const related = relatedTerms(sheet.term, terms);
    const { hasFacts, sameAs } = sheet.term;
    const facts = await factsState(hasFacts ? term : (sameAs ?? term), content);
    const rows = panelRows(sheet, facts);
    const shortAnswers = await answersOn(sheet, { evidence: library.evidence, facts }, content);
    const known = { sheet, rows, shortAnswers, related, facts, about: library.about };
    return { packed: packSheet(known, library.articles) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** A file of answers that cannot be read costs the answers and not the sheet. */
const answersOn = (
  sheet: FactSheet,
  known: { evidence: readonly EvidenceNote[]; facts: FactsState },
  content: StoredContent,
): Promise<ShortAnswer[]> =>
  content.answers().then(
    (answers) => shortAnswersOn(sheet, answers, known),
    () => [],
  );
