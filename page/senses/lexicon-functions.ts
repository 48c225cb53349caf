import type { chooseMarks } from '../../detection/deciding/choose-marks.ts';
import type { PageEvidence, PageVerdict } from '../../detection/deciding/page-evidence.ts';
import type { Stems } from '../../detection/lexicon/lexicon.ts';
import type { BlockReading } from '../../detection/reading/read-block.ts';
import type { PageName } from '../../detection/reading/survey-page-name.ts';
import type { Survey } from '../../detection/reading/survey-text.ts';
import type { Mention } from '../../detection/types.ts';

/** What stands around a block, for decisions that its own text does not settle. */
interface Around {
  verdict: PageVerdict;
  headings?: readonly BlockReading[];
  before?: readonly BlockReading[];
  after?: readonly BlockReading[];
}

/** The functions of detection that find terms and mark those of one sense, bound to forms; the reader knows no term itself. */
export interface LexiconFunctions {
  stems: Stems;
  readForms(text: string): BlockReading;
  /** Whether a form stands in a text, in whichever sense. */
  holdsForm(text: string): boolean;
  sureMentions(reading: BlockReading): Mention[];
  chooseMarks: typeof chooseMarks;
  /** Whether the person wants to see marks of this kind. */
  isShown(mention: Mention): boolean;
}

/** The functions of detection that decide on words with several senses, bound to a lexicon. */
export interface JudgeFunctions {
  /** Words to either side of a word that count for its sense. */
  reach: number;
  readBlock(text: string): BlockReading;
  surveyText(text: string): Survey;
  surveyPageName(name: PageName): Survey;
  surveyLinks(name: PageName): Survey;
  noEvidence: PageEvidence;
  withReading(evidence: PageEvidence, reading: BlockReading): PageEvidence;
  withoutReading(evidence: PageEvidence, reading: BlockReading): PageEvidence;
  withSurvey(evidence: PageEvidence, survey: Survey): PageEvidence;
  withTitle(evidence: PageEvidence, title: Survey): PageEvidence;
  verdictOf(evidence: PageEvidence): PageVerdict;
  decideMentions(reading: BlockReading, around: Around): Mention[];
}
