import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { About as Facts } from '../../../articles/about-schema.ts';
import type { FactQuestion } from '../../../articles/fact-questions.ts';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TermName } from '../../../articles/related-terms.ts';
import type { PanelRows } from '../../../articles/rows/panel-rows.ts';
import type { ShortAnswer } from '../../../articles/short-answers.ts';
import type { FactsState, TermFacts } from '../../../articles/term-facts.ts';
import { Abilities } from './Abilities.tsx';
import { About } from './About.tsx';
import { AnswerLeaf } from './AnswerLeaf.tsx';
import { Claims } from './Claims.tsx';
import { Contradictions } from './Contradictions.tsx';
import { CostLeaf } from './CostLeaf.tsx';
import { type ClaimsById, claimsById } from './claims-by-id.ts';
import { Findings } from './Findings.tsx';
import { HarmsLeaf } from './HarmsLeaf.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { type Leaf, type PlainLeaf, shortAnswerOf, topicOf, wordless } from './leaf.ts';
import { MoreLeaf } from './MoreLeaf.tsx';
import { type Numbers, NumbersContext } from './numbers.ts';
import { Omissions } from './Omissions.tsx';
import { Questions } from './Questions.tsx';
import { RelatedTerms } from './RelatedTerms.tsx';
import { OneAnswer, ShortAnswers } from './ShortAnswers.tsx';
import { StageDrawing } from './TermDrawing.tsx';
import { TopicLeaf } from './TopicLeaf.tsx';
import { TrustLeaf } from './TrustLeaf.tsx';

interface Props {
  leaf: Leaf;
  sheet: FactSheet;
  facts: FactsState;
  rows: PanelRows;
  about: Facts;
  shortAnswers: ShortAnswer[];
  related: TermName[];
  onShowTerm(term: string): void;
  onAllSections(): void;
}

/** What a leaf may tell of. */
interface Told extends Props {
  known: TermFacts | undefined;
  claims: ClaimsById;
}

const answering =
  (question: FactQuestion) =>
  ({ leaf, sheet, rows, known }: Told) => {
    const row = leaf === 'works' || leaf === 'course' || leaf === 'notFor' ? rows[leaf] : undefined;
    const disputed = topicOf(leaf, sheet);
    return <AnswerLeaf {...{ sheet, question, row, disputed, known }} />;
  };

const disputedOnly = ({ leaf, sheet }: Told) => {
  const topic = topicOf(leaf, sheet);
  return topic && <TopicLeaf contradiction={topic} />;
};

const topicOrAnswer = (told: Told) => {
  const answer = shortAnswerOf(told.leaf, told.shortAnswers);
  return answer ? <OneAnswer answer={answer} /> : disputedOnly(told);
};

const bodies: Record<PlainLeaf, (told: Told) => ComponentChildren> = {
  cost: ({ sheet, rows, known }) => <CostLeaf sheet={sheet} row={rows.cost} known={known} />,
  harms: ({ sheet, rows, known }) => <HarmsLeaf sheet={sheet} row={rows.harms} known={known} />,
  harmFacts: answering('harms'),
  works: answering('works'),
  lasts: disputedOnly,
  where: disputedOnly,
  course: answering('course'),
  notFor: answering('not-for'),
  stages: (told) => (
    <>
      <StageDrawing rows={told.rows} stage={told.sheet.stage} />
      {answering('stage')(told)}
    </>
  ),
  trust: ({ sheet, rows, ...told }) => <TrustLeaf sheet={sheet} row={rows.trust} {...told} />,
  more: (told) => <MoreLeaf {...told} />,
  answers: ({ shortAnswers }) => <ShortAnswers answers={wordless(shortAnswers)} />,
  abilities: ({ sheet }) => <Abilities sheet={sheet} />,
  keyFacts: ({ sheet, claims }) => <KeyFacts term={sheet.term} claims={claims} />,
  claims: ({ sheet }) => <Claims claims={sheet.claims} />,
  contradictions: ({ sheet }) => <Contradictions topics={sheet.contradictions} />,
  findings: ({ sheet, claims }) => <Findings findings={sheet.findings} claims={claims} />,
  omissions: ({ sheet }) => <Omissions omissions={sheet.notCovered} />,
  questions: ({ sheet, shortAnswers }) => (
    <Questions sheet={sheet} answers={wordless(shortAnswers)} />
  ),
  related: ({ related, onShowTerm }) => <RelatedTerms terms={related} onShowTerm={onShowTerm} />,
  about: ({ sheet, about }) => <About articles={sheet.articles} about={about} />,
};

/** What a leaf tells. */
export function LeafBody(props: Props) {
  const { leaf, sheet, facts } = props;
  const claims = useMemo(() => claimsById(sheet), [sheet]);
  const numbers = useMemo<Numbers>(() => new Map(), []);
  const known = typeof facts === 'string' ? undefined : facts;
  const body = leaf in bodies ? bodies[leaf as PlainLeaf] : topicOrAnswer;
  return (
    <NumbersContext.Provider value={numbers}>
      {body({ ...props, known, claims })}
    </NumbersContext.Provider>
  );
}
