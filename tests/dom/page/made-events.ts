/** Stands in for page/dom/trust.ts where a test makes the events of a hand itself: those count as trusted. */
import type * as trust from '../../../page/dom/trust.ts';

export const isTrusted: typeof trust.isTrusted = () => true;

export const vouchFor: typeof trust.vouchFor = (event) => event;

export const stopUntrusted: typeof trust.stopUntrusted = () => {};

export const onTrusted: typeof trust.onTrusted = (target, type, hear, options) =>
  target.addEventListener(type, (event) => hear(event as never), options);
