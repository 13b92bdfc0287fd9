/*
 * Clerks double-click whatever they mean to do. The second click of two does nothing upon a button with words: it
 * would do the same once more, as soon as an answer comes faster than the finger. Buttons that are pressed again and
 * again, to turn pages or to add lines, say so with `data-repeats`; arrows and other signs alone always may be.
 */

const ONCE = '.ant-btn:not(.ant-btn-icon-only):not([data-repeats])'

export function takeDoubleClicksForOne(page: Document): void {
  page.addEventListener(
    'click',
    (event) => {
      const isAgain = event.detail > 1 && event.target instanceof Element && event.target.closest(ONCE) !== null
      if (!isAgain) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
}
