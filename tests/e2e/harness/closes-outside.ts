/** A page with an offer that goes away at any press, key or focus outside of it, which it hears before all else in the page. */
export const closesOutside = `<div id="offer" style="margin:40px;padding:20px;font:20px/1.6 serif">On minoxidil.</div>
  <script>
    var heard = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'keydown', 'focusin', 'touchstart'])
      window.addEventListener(type, ({ target }) => {
        if (offer.contains(target)) return;
        heard.push(type);
        offer.hidden = true;
      }, true);
  </script>`;
