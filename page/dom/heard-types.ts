/** Presses and keys: what a page takes for use of itself, and may close its dialogs by. */
export const usedTypes = [
  ...['keydown', 'keyup', 'keypress', 'focusin', 'pointerdown', 'pointerup', 'mousedown'],
  ...['mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend'],
];

/** What tells of the panel on its way down through the window, where the browser tells a page at which node it is aimed. */
export const tellingTypes = /* @__PURE__ */ usedTypes.concat(
  ['beforeinput', 'input', 'change', 'select', 'selectstart', 'focus', 'blur', 'focusout'],
  ['copy', 'cut', 'paste', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ['pointerenter', 'pointerleave', 'pointermove', 'pointerover', 'pointerout'],
  ['pointercancel', 'pointerrawupdate', 'gotpointercapture', 'lostpointercapture'],
  ['dragstart', 'drag', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'],
  ['compositionstart', 'compositionupdate', 'compositionend', 'wheel'],
  ['touchmove', 'touchcancel', 'DOMMouseScroll', 'MozMousePixelScroll'],
);
