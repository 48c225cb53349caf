/** What is left of a sheet of A4 or Letter below the title, in mm: of the two the narrower width and the lower height, without margins. */
const paper = { width: 184, height: 238 };

/** Pixels of the style sheet in a millimeter. */
const millimeter = 96 / 25.4;

/** How large the text is and how far apart the lines to write on are. */
export interface PaperLook {
  '--sheet-size': string;
  '--sheet-line': string;
}

/** Ways to set a sheet, the most pleasant first: smaller text, and lines closer together where the smallest does not do. */
const looks: readonly PaperLook[] = [
  ...[13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9].map((size) => look(size, 1.75)),
  ...[1.5, 1.25, 1].map((line) => look(9, line)),
];

function look(size: number, line: number): PaperLook {
  return { '--sheet-size': `${size}pt`, '--sheet-line': `${line}em` };
}

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
