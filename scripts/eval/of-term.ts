import type { LabelledDocument } from './labels.ts';

/** Documents in which the mentions of one term alone have to be found; `aliases` maps a label's concept to the terms that are right for it. */
export function ofTerm(
  documents: readonly LabelledDocument[],
  term: string,
  aliases: Record<string, string[]>,
): LabelledDocument[] {
  const isOfTerm = (concept: string) => concept === term || (aliases[concept] ?? []).includes(term);
  return documents.map((document) => ({
    ...document,
    spans: document.spans.map((span) =>
      isOfTerm(span.concept) ? span : { ...span, optional: true },
    ),
  }));
}
