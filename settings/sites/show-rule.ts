import { decode } from 'punycode/punycode.es6.js';
import { parseRule } from './parse-rule.ts';

/** Scripts that are written together; letters of any other mix may imitate another name. */
const writtenTogether = [
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]+$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]+$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]+$/u,
];

/** Cyrillic and Greek letters that look like Latin ones: a label of nothing else passes for a Latin name. */
const looksLatin = /^[аеорсухіјѕһԁԛԝӏґьαονρυιικ\d-]+$/u;

/** Letters of other scripts, or signs, that pass for ASCII ones in a Latin label. */
const deceptive = /[ıɑɡʟǃƖ’'ʼ·]|\p{M}/u;

/** A stored rule as people read it: names in their own letters, lookalikes left in ASCII. */
export function showRule(rule: string): string {
  const [, host = rule, path = ''] = /^([^/]*)(.*)$/.exec(rule) ?? [];
  const shown = host.split('.').map(showLabel).join('.') + readablePath(path);
  return shown === rule || readsAs(shown, rule) ? shown : rule;
}

/** What is shown can be typed: it must mean the same rule. */
function readsAs(shown: string, rule: string) {
  const parsed = parseRule(shown);
  return 'rule' in parsed && parsed.rule === rule;
}

function showLabel(label: string) {
  if (!label.startsWith('xn--')) return label;
  const [name = label, port] = label.split(':');
  const text = decoded(name.slice(4));
  if (!text || !isHonest(text)) return label;
  return port === undefined ? text : `${text}:${port}`;
}

function decoded(label: string) {
  try {
    return decode(label);
  } catch {
    return undefined;
  }
}

function isHonest(text: string) {
  if (looksLatin.test(text) || isDeceptive(text)) return false;
  return writtenTogether.some((scripts) => scripts.test(text)) || isOneScript(text);
}

/** A mark that could not be joined to its letter is shown by few fonts; in other scripts marks are usual. */
function isDeceptive(text: string) {
  return deceptive.test(text) && /\p{Script=Latin}/u.test(text);
}

function isOneScript(text: string) {
  const letters = [...text].filter((char) => /\p{L}/u.test(char));
  const script = scripts.find((one) => one.test(letters[0] ?? ''));
  return script !== undefined && letters.every((letter) => script.test(letter));
}

const scripts = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hangul}/u,
];

function readablePath(path: string) {
  try {
    const decoded = decodeURI(path);
    // Spaces and direction marks would let a path pass for another one.
    return /[\s\p{Cc}\p{Cf}]/u.test(decoded) ? path : decoded;
  } catch {
    return path;
  }
}
