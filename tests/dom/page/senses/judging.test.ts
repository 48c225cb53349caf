import { describe, expect, onTestFinished, test } from 'vitest';
import { markedTexts, paintedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

describe('words with several senses', () => {
  const text =
    '<p>Scalp micropigmentation (SMP) shades the scalp. After SMP, hair looks fuller.</p>';

  test('are left alone until a judge comes, while sure terms are marked', async () => {
    showPage(text);
    const page = readTestPage({ bringJudge: async () => {} });
    await expect.poll(() => paintedTexts()).toEqual(['Scalp micropigmentation']);
    expect(markedTexts(page)).toEqual(['Scalp micropigmentation']);
  });

  test('are marked once a judge comes', async () => {
    showPage(text);
    const page = readTestPage();
    await expect.poll(() => markedTexts(page)).toEqual(['Scalp micropigmentation', 'SMP', 'SMP']);
  });

  test('are marked where nothing but the description of the page says what they are', async () => {
    const description = document.createElement('meta');
    description.name = 'Description';
    description.content = 'Scalp micropigmentation for men with hair loss.';
    onTestFinished(() => description.remove());
    document.head.append(description);
    showPage('<p>Book your SMP online.</p>');
    const page = readTestPage();
    await expect.poll(() => markedTexts(page)).toEqual(['SMP']);
  });

  test('ask again for a judge that could not be brought', async () => {
    showPage(text);
    let calls = 0;
    readTestPage({
      async bringJudge() {
        calls++;
        throw new Error('No receiving end.');
      },
    });
    await expect.poll(() => calls).toBeGreaterThan(1);
  });

  test('do not bring a judge to pages without them', async () => {
    showPage('<p>Hair transplants, and again alopecia areata.</p>');
    let calls = 0;
    const page = readTestPage({
      async bringJudge() {
        calls++;
      },
    });
    await expect.poll(() => markedTexts(page)).toEqual(['Hair transplants', 'alopecia areata']);
    expect(calls).toBe(0);
  });
});
