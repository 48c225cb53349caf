import type { Term } from '../../articles/glossary-schema.ts';
import { type DrawnScale, stagePaths } from './stage-paths.ts';

/** The scale that a term's drawing shows; undefined where it shows something else or there is none. */
export const scaleOf = (drawing: Term['drawing']): DrawnScale | undefined =>
  drawing !== undefined && isScale(drawing) ? drawing : undefined;

const isScale = (drawing: string): drawing is DrawnScale => Object.hasOwn(stagePaths, drawing);
