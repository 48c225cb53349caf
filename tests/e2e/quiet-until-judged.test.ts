import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { untilPainted } from './harness/painted-texts.ts';

const extension = useExtension();

/** Keeps every text that was underlined in any frame since the page began. */
const watch = `<script>
  const seen = new Set();
  const look = () => {
    for (const highlight of CSS.highlights.values())
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        seen.add(range.toString());
      }
    requestAnimationFrame(look);
  };
  look();
</script>`;

it('underlines no word with several senses before the page as a whole was looked at', async () => {
  const page = await extension.visit({
    path: 'coast.html',
    body: `<title>Have your say</title>${watch}
      <h1>Shoreline Management Plan: have your say</h1><p>Ask about SMP for your head.</p>
      <p>The Shoreline Management Plan keeps the coast, the estuary and its cliffs. The council has a policy, and the sea has another.</p>
      <p>A hair transplant lowers the hairline of men with alopecia areata.</p>`,
  });
  const ours = ['alopecia areata', 'hair transplant', 'hairline'];
  await untilPainted(page, ours);
  expect(await page.evaluate('[...seen].sort()')).toEqual(ours);
});
