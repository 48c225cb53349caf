/** Words that tell of what the person has chosen or done. The style sheet draws them, so that a page finds them neither
 *  with `window.find` nor in a selection. */
export function Said({ text }: { text: string }) {
  return <span class="said" data-said={text} />;
}
