/** What is left of a sheet of A4 or Letter below the title, in mm: of the two the narrower width and the lower height, without margins. */
const paper = { width: 184, height: 238 };

/** Pixels of the style sheet in a millimeter. */
const millimeter = 96 / 25.4;

/** How large the text is, how far apart its lines and those to write on are, and whether seconds stand there: of a question's lines
 *  to write on, and of the facts on one thing. */
export interface PaperLook {
  '--sheet-size': string;
  '--sheet-leading': string;
  '--sheet-line': string;
  '--sheet-second': 'block' | 'none';
}

const usual: PaperLook = {
  '--sheet-size': '9pt',
  '--sheet-leading': '1.4',
  '--sheet-line': '1.75em',
  '--sheet-second': 'block',
};

/** Ways to set a sheet, the most pleasant first: smaller text, where the smallest does not do closer lines, and at last no seconds,
 *  as wide letters may need. */
const looks: readonly PaperLook[] = [
  ...[13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9].map((size) => ({
    ...usual,
    '--sheet-size': `${size}pt`,
  })),
  ...[1.5, 1.25, 1].map((line) => ({ ...usual, '--sheet-line': `${line}em` })),
  ...(['block', 'none'] as const).map((second) => ({
    ...usual,
    '--sheet-leading': '1.2',
    '--sheet-line': '1em',
    '--sheet-second': second,
  })),
];

/** Gives an element a look. */
export function setLook(element: HTMLElement, look: PaperLook): void {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
}

/** The most pleasant look in which an element stands on one sheet of paper; the closest there is where none is close enough. */
export function lookOnPaper(element: HTMLElement): PaperLook {
  const trial = element.cloneNode(true) as HTMLElement;
  const room = document.createElement('div');
  room.inert = true;
  room.className = 'paper-room';
  room.style.inlineSize = `${paper.width}mm`;
  room.append(trial);
  element.after(room);
  const fitting = looks.find((look) => {
    setLook(trial, look);
    return trial.getBoundingClientRect().height <= paper.height * millimeter;
  });
  room.remove();
  return fitting ?? (looks.at(-1) as PaperLook);
}
