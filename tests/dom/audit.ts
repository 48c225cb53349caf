import axe from 'axe-core';

/** What axe finds wrong with the page, each with the elements concerned. */
export async function audit(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    // A test page has no title of its own and stands in a frame.
    rules: { 'document-title': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
