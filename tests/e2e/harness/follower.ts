/** A script by which a page follows each event to where it was aimed, as Firefox lets it, and notes the text of each closed root that
 *  it gets into (`inside`, by what told of it) and the keys that went to a panel (`keys`). */
export const follower = `<script>
  var inside = {};
  var keys = [];
  var fields = ['target', 'relatedTarget', 'originalTarget', 'explicitOriginalTarget', 'composedTarget', 'rangeParent'];
  var types = Object.getOwnPropertyNames(HTMLElement.prototype).filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2));
  for (const type of [...types, 'focusin', 'focusout', 'DOMMouseScroll', 'MozMousePixelScroll'])
    for (const place of [window, document])
      place.addEventListener(type, (event) => {
        if (/^key/.test(type) && document.activeElement.matches(':popover-open')) keys.push(type + ' ' + event.key);
        for (const field of fields)
          if (event[field]?.getRootNode?.() instanceof ShadowRoot)
            inside[type + '.' + field] = event[field].getRootNode().textContent;
      }, true);
  // A press of the page's own, in the midst of one in the panel.
  new MutationObserver(() => document.body.click()).observe(document, { childList: true, attributes: true, subtree: true });
</script>`;
