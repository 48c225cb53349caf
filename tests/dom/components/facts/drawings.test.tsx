import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Count } from '../../../../articles/rows/panel-rows.ts';
import { outcomes } from '../../../../articles/statement-counts.ts';
import { CostBands } from '../../../../components/facts/CostBands.tsx';
import { CountFigure } from '../../../../components/facts/CountFigure.tsx';
import { EvidenceBars } from '../../../../components/facts/EvidenceBars.tsx';
import { IconArray } from '../../../../components/facts/IconArray.tsx';
import { NumberedMark } from '../../../../components/facts/NumberedMark.tsx';
import { SkinSection } from '../../../../components/facts/SkinSection.tsx';
import { StageHeads } from '../../../../components/facts/StageHeads.tsx';
import {
  OutcomeSwatch,
  StatementBar,
  StatementNumbers,
} from '../../../../components/facts/StatementBar.tsx';
import { Verdict } from '../../../../components/facts/Verdict.tsx';
import { panelStyles } from '../../../../components/panel/panel-styles.ts';

/** Draws something as the panel would, in a shadow root as wide as its content. */
function drawn(what: ComponentChild, theme: 'light' | 'dark' = 'light'): HTMLElement {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  render(
    <div data-theme={theme} style={{ width: '328px' }}>
      {what}
    </div>,
    root,
  );
  return root.firstElementChild as HTMLElement;
}

const circles = (path: Element | null) => path?.getAttribute('d')?.match(/M/g)?.length ?? 0;
const widthOf = (element: Element | null) => element?.getBoundingClientRect().width ?? 0;

const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;

const count: Count = {
  affected: 10,
  base: 100,
  who: 'people with any tattoo',
  what: 'with some problem',
  of: 'people with any tattoo',
  against: undefined,
  others: true,
  derived: false,
  source: {
    id: 'society',
    title: 'A survey',
    by: 'A society',
    year: 2019,
    kind: 'survey',
    address: null,
    doi: null,
    linkable: false,
  },
};

describe('people as shapes', () => {
  it.each([
    [4, 100],
    [7, 10],
    [0, 100],
    [100, 100],
  ] as const)('are %i discs of %i, and rings for the rest', async (affected, base) => {
    const at = drawn(<IconArray affected={affected} base={base} label="so many" />);
    expect(circles(at.querySelector('.affected'))).toBe(affected);
    expect(circles(at.querySelector('.unaffected'))).toBe(base - affected);
    await expect.element(page.getByRole('img', { name: 'so many' })).toBeVisible();
  });

  it('say who was counted and of what, and that this was not for it alone', () => {
    const at = drawn(<CountFigure count={count} />);
    expect(at.textContent).toBe('10 of 100 people with any tattoo with some problem');
  });

  it.each([undefined, { affected: 4, with: 'placebo' }])(
    'say who counted them below the shapes, where that is told there (%s)',
    (against) => {
      const at = drawn(<CountFigure count={{ ...count, against }}>survey, 2019</CountFigure>);
      const source = at.querySelector('.counted-by');
      expect(source?.textContent).toBe('survey, 2019');
      for (const shapes of at.querySelectorAll('.icon-array'))
        expect(topOf(source)).toBeGreaterThanOrEqual(shapes.getBoundingClientRect().bottom);
    },
  );

  it.each<[string | null, string]>([
    [null, '10 of 100 women with some problem'],
    ['73 in one study', '10 of 100 women with some problem, of 73 in one study'],
  ])('say of whom they are and of how many (%s)', (of, said) => {
    const at = drawn(<CountFigure count={{ ...count, who: 'women', of, others: false }} />);
    expect(at.textContent).toBe(said);
  });

  it('stand in two groups of one denominator where there is a comparison', () => {
    const against = { affected: 4, with: 'placebo' };
    const at = drawn(<CountFigure count={{ ...count, of: null, against, others: false }} />);
    expect([...at.querySelectorAll('.affected')].map(circles)).toEqual([10, 4]);
    expect(at.textContent).toBe(
      '10 of 100 with it4 of 100 with placebopeople with any tattoo: with some problem',
    );
    const tops = [...at.querySelectorAll('svg')].map((one) => one.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
  });
});

describe('a scale of money', () => {
  const cost = {
    figure: { low: 500, high: 3000, currency: 'USD', per: 'session', covers: null },
    bands: [
      { low: 500, high: 3000, isFigure: true, covers: null },
      { low: 1200, high: 6000, isFigure: false, covers: null },
    ],
  };

  it('starts at nothing, ends at the highest, and is drawn to measure', () => {
    const at = drawn(<CostBands cost={cost} ends="shown" />);
    const lane = widthOf(at.querySelector('.lane'));
    const [figure = 0, other = 0] = [...at.querySelectorAll('.band')].map(widthOf);
    expect(figure / lane).toBeCloseTo(2500 / 6000, 1);
    expect(other / lane).toBeCloseTo(4800 / 6000, 1);
    expect(at.querySelector('.band-ends')?.textContent).toBe('$0$6,000');
  });

  it('says in words what it draws', async () => {
    drawn(<CostBands cost={cost} ends="hidden" />);
    await expect
      .element(page.getByRole('img', { name: /\$500.*\$3,000.*\$0.*\$6,000/ }))
      .toBeVisible();
  });

  it('is left out where there is no range', () => {
    expect(drawn(<CostBands cost={{ ...cost, bands: [] }} ends="shown" />).textContent).toBe('');
  });
});

describe('the statements of an article', () => {
  const counts = { holdsUp: 30, needsLimits: 0, contradicted: 1, open: 10 };

  it('are a bar in fixed order, without what there is none of', () => {
    const at = drawn(<StatementBar counts={counts} />);
    const fills = [...at.querySelectorAll('.fill')];
    expect(fills.map(({ className }) => className)).toEqual([
      'fill holdsUp',
      'fill contradicted',
      'fill open',
    ]);
    expect(widthOf(fills[0] ?? null)).toBeGreaterThan(2 * widthOf(fills[2] ?? null));
  });

  it('are told in the same order, with what is contradicted standing out', () => {
    const at = drawn(<StatementNumbers counts={counts} />);
    expect(at.textContent).toBe('30 hold up, 0 need limits, 1 contradicted, 10 open');
    expect(at.querySelector('b')?.textContent).toBe('1 contradicted');
  });

  it('have the same fill in a list as in the bar', () => {
    const fillOf = (at: HTMLElement) => {
      const { backgroundImage, backgroundColor } = getComputedStyle(
        at.querySelector('.fill') as Element,
      );
      return `${backgroundImage} ${backgroundColor}`;
    };
    const fills = outcomes.map((outcome) => {
      const fill = fillOf(drawn(<OutcomeSwatch outcome={outcome} />));
      const none = { holdsUp: 0, needsLimits: 0, contradicted: 0, open: 0 };
      expect(fillOf(drawn(<StatementBar counts={{ ...none, [outcome]: 1 }} />))).toBe(fill);
      return fill;
    });
    expect(new Set(fills).size).toBe(outcomes.length);
  });

  it('have a glyph of its own for each outcome, beside its word', () => {
    const glyphs = outcomes.map((outcome) => {
      const at = drawn(<Verdict outcome={outcome} />);
      expect(at.textContent).toMatch(/\w/);
      return at.querySelector('svg')?.innerHTML;
    });
    expect(new Set(glyphs).size).toBe(outcomes.length);
  });
});

it.each([
  ['low', 1, 'evidence: weak'],
  ['medium', 2, 'evidence: fair'],
  ['high', 3, 'evidence: strong'],
] as const)('evidence that is %s fills %i bars', async (sureness, full, name) => {
  const at = drawn(<EvidenceBars sureness={sureness} />);
  expect(at.querySelectorAll('.full')).toHaveLength(full);
  await expect.element(page.getByRole('img', { name })).toBeVisible();
});

it('a numbered mark is large enough to press and leads on', async () => {
  const onPress = vi.fn();
  const at = drawn(<NumberedMark number={2} label="Sentence 2" onPress={onPress} />);
  expect(widthOf(at.querySelector('button'))).toBeGreaterThanOrEqual(24);
  await userEvent.click(page.getByRole('button', { name: 'Sentence 2' }));
  expect(onPress).toHaveBeenCalledOnce();
});

interface DevTools {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { features: { name: string; value: string }[] },
  ): Promise<void>;
}

/** Looks of a panel: its theme, and whether the reader forces colors. */
const looks = [
  { theme: 'light', forced: 'none' },
  { theme: 'dark', forced: 'none' },
  { theme: 'light', forced: 'active' },
  { theme: 'dark', forced: 'active' },
] as const;

const emulate = (features: { name: string; value: string }[]) =>
  (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', { features });

const lookLike = ({ theme, forced }: (typeof looks)[number]) =>
  emulate([
    { name: 'forced-colors', value: forced },
    { name: 'prefers-color-scheme', value: theme },
  ]);

afterEach(() => emulate([]));

/** How light a color is, from 0 to 1, as WCAG has it. */
function lightness(color: string): number {
  const pen = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) =>
    byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const lightnessOf = (at: Element | null, part: string, paint: 'fill' | 'stroke') =>
  lightness(getComputedStyle(at?.querySelector(part) as Element)[paint]);

describe('the stages of a scale', () => {
  it.each(
    looks.flatMap((look) =>
      (['norwood', 'ludwig', 'sinclair'] as const).map((scale) => ({ ...look, scale })),
    ),
  )('draw hair darker than scalp, and off the ground (%j)', async ({ scale, ...look }) => {
    await lookLike(look);
    const at = drawn(
      <div style={{ background: 'var(--bg)' }}>
        <StageHeads scale={scale} stages={[]} marked="2" />
      </div>,
      look.theme,
    );
    const ground = lightness(getComputedStyle(at.firstElementChild as Element).backgroundColor);
    for (const head of at.querySelectorAll('.head')) {
      const own = head.matches('[aria-current]')
        ? lightness(getComputedStyle(head).backgroundColor)
        : ground;
      const hair = lightnessOf(head, '.hair', 'fill');
      const scalp = lightnessOf(head, '.scalp', 'fill');
      expect(getComputedStyle(head.querySelector('.hairs') as Element).opacity).toBe('1');
      expect(hair).toBeLessThan(scalp);
      expect(contrast(hair, scalp)).toBeGreaterThanOrEqual(3);
      expect(contrast(hair, own)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ['norwood', 7],
    ['ludwig', 3],
    ['sinclair', 5],
  ] as const)('of %s are %i heads, each drawn otherwise', (scale, many) => {
    const at = drawn(<StageHeads scale={scale} stages={[]} marked="2" />);
    const heads = [...at.querySelectorAll('.hairs')].map(({ innerHTML }) => innerHTML);
    expect(new Set(heads).size).toBe(many);
    expect(at.querySelector('[aria-current]')?.textContent).toBe('2');
  });

  it('stand in one row of the panel', () => {
    const at = drawn(<StageHeads scale="norwood" stages={[]} marked={undefined} />);
    const tops = [...at.querySelectorAll('li')].map((one) => one.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
    expect(at.querySelector('[aria-current]')).toBeNull();
  });

  it('are named by what is told of them', async () => {
    const stages = [{ stage: '1', text: 'Stage 1: no loss.', source: count.source }];
    drawn(<StageHeads scale="ludwig" stages={stages} />);
    await expect.element(page.getByRole('img', { name: 'Stage 1: no loss.' })).toBeVisible();
    await expect.element(page.getByRole('img', { name: 'Stage 2' })).toBeVisible();
  });
});

describe('the section of the skin', () => {
  const section = (part: 'epidermis' | 'dermis' | 'pigment', theme: 'light' | 'dark' = 'light') =>
    drawn(
      <SkinSection part={part} found="Biopsies found it here" said="The article says here" />,
      theme,
    );

  it.each(looks)('draws hair, pigment and words darker than skin (%j)', async (look) => {
    await lookLike(look);
    for (const part of ['epidermis', 'dermis', 'pigment'] as const) {
      const at = section(part, look.theme).querySelector('.skin-section');
      const dark = [
        lightnessOf(at, '.shaft', 'stroke'),
        lightnessOf(at, '.found', 'fill'),
        lightnessOf(at, '.said', 'stroke'),
        ...(['text.layer', 'text.meant'] as const)
          .filter((words) => at?.querySelector(words))
          .map((words) => lightnessOf(at, words, 'fill')),
      ];
      const skin = [...(at?.querySelectorAll('path:is(.layer, .meant, .sheath)') ?? [])].map(
        (layer) => lightness(getComputedStyle(layer).fill),
      );
      for (const one of dark)
        for (const layer of skin) {
          expect(one).toBeLessThan(layer);
          expect(contrast(one, layer)).toBeGreaterThanOrEqual(3);
        }
    }
  });

  it.each(['epidermis', 'dermis'] as const)('brings out the %s by its name', (part) => {
    const at = section(part);
    const meant = at.querySelector('text.meant');
    expect(meant?.textContent?.toLowerCase()).toBe(part);
    expect(at.querySelectorAll('text.meant')).toHaveLength(1);
  });

  it('puts discs into the dermis, rings into the epidermis, and says what they are', () => {
    const at = section('pigment');
    const box = (query: string) =>
      at.querySelector(`.skin-section ${query}`)?.getBoundingClientRect();
    expect(box('.said')?.bottom).toBeLessThan(box('.found')?.top ?? 0);
    expect(at.querySelector('.skin-legend')?.textContent).toBe(
      'Biopsies found it hereThe article says herenot to scale',
    );
  });

  it('keeps its text at 12 px in a narrow panel', () => {
    const at = section('dermis');
    at.style.width = '280px';
    const text = at.querySelector<SVGTextElement>('text');
    expect(text?.getScreenCTM()?.a).toBeCloseTo(1, 2);
    expect(text && Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
  });
});
