/** A number of pixels as CSS has it. */
export const px = (value: number) => `${value}px`;
