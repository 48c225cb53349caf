const zeros = /\p{Nd}/u;

/** The value of a decimal digit of any script. */
function digitValue(digit: string): number {
  let code = digit.charCodeAt(0);
  const last = code;
  // Digits of a script stand in a row of ten that begins with its zero.
  while (last - code < 9 && zeros.test(String.fromCharCode(code - 1))) code--;
  return last - code;
}

/** A text of the same length with the digits of all scripts, and the signs in Arabic numbers, as ASCII has them. */
export function plainDigits(text: string): string {
  return text.replace(/[^\0-\u065f]/g, (unit) => {
    if (unit === '\u066b') return '.';
    if (unit === '\u066c') return ',';
    return zeros.test(unit) ? String(digitValue(unit)) : unit;
  });
}
