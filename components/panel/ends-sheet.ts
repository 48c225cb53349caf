/** Distance in px after which letting go closes the sheet, however slow the hand was. */
const farEnough = 96;
/** Speed in px/ms above which a short flick closes it too. */
const fastEnough = 0.5;
/** Distance in px below which a movement is a tap. */
const tap = 10;

/** Whether a swipe down closes the sheet; distance in px, duration in ms. */
export function endsSheet({ distance, duration }: { distance: number; duration: number }): boolean {
  return (
    distance >= farEnough || (distance > tap && distance / Math.max(duration, 1) >= fastEnough)
  );
}
