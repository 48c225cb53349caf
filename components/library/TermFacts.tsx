import { i18n } from '#i18n';
import { FactsByQuestion } from '../facts/FactsByQuestion.tsx';
import '../facts/FactsByQuestion.css';
import { More } from './More.tsx';
import { useTermFacts } from './term-facts-context.ts';

/** What is known of a term by question, folded away; says so where it cannot be read. */
export function TermFacts({ term }: { term: string }) {
  const facts = useTermFacts(term);
  if (facts === 'none') return null;
  if (typeof facts === 'string') return <p class="small muted">{i18n.t(`facts.${facts}`)}</p>;
  return <More label={i18n.t('facts.byQuestion')}>{() => <FactsByQuestion known={facts} />}</More>;
}
