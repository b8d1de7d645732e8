/** Milliseconds after which nothing is painted any more: the panel is out of sight. */
const UNSEEN = 200;

/** Resolves once what stands in the document now has been painted; a little later where nobody sees it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // A frame's callbacks come before its painting, tasks after it.
      setTimeout(resolve);
    });
  });
}
