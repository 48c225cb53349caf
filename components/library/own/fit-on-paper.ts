/** What is left of a sheet of A4 or Letter below the title, in mm: of the two the narrower width and the lower height, without margins. */
const paper = { width: 184, height: 238 };

/** Sizes of text in points, the largest that is pleasant first. */
const sizes = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9];

/** The largest size of text, in points, at which an element stands on one sheet of paper; the smallest there is where none is small enough. */
export function sizeOnPaper(element: HTMLElement): number {
  const trial = element.cloneNode(true) as HTMLElement;
  const room = document.createElement('div');
  room.inert = true;
  room.className = 'paper-room';
  room.style.inlineSize = `${paper.width}mm`;
  room.append(trial);
  element.after(room);
  const most = paper.height * mm();
  const fitting = sizes.find((size) => {
    room.style.setProperty('--sheet-size', `${size}pt`);
    return trial.getBoundingClientRect().height <= most;
  });
  room.remove();
  return fitting ?? (sizes.at(-1) as number);
}

/** Pixels of the style sheet in a millimeter. */
const mm = () => 96 / 25.4;
