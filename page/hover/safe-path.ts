import { type Box, distance, type Point } from '../dom/geometry.ts';
import { panelMargin, wedgeAngle } from './delays.ts';

const slope = Math.tan(((wedgeAngle / 2) * Math.PI) / 180);

/** Whether a pointer that moved from one point to another is on its way from a term's line to the panel above or below it. */
export function isApproaching(from: Point, to: Point, line: Box, panel: Box): boolean {
  if (distance(to, panel) <= panelMargin) return true;
  return inWedge(to, line, panel) && distance(to, panel) < distance(from, panel);
}

/** The wedge opens from the line's far edge, so that leaving a short term sideways on a slant still counts. */
function inWedge({ x, y }: Point, line: Box, panel: Box) {
  const below = panel.top >= line.bottom - 1;
  const depth = below ? y - line.top : line.bottom - y;
  const reach = below ? panel.bottom - line.top : line.bottom - panel.top;
  if (depth < 0 || depth > reach) return false;
  return x >= line.left - depth * slope && x <= line.right + depth * slope;
}
