// Escape takes a definition away that hover or focus has opened (WCAG 1.4.13). Without this
// script everything is there all the same.
(() => {
  const quiet = (on) => document.documentElement.classList.toggle("sg-quiet", on);
  document.addEventListener("keydown", (event) => event.key === "Escape" && quiet(true));
  for (const kind of ["focusin", "pointerover"])
    document.addEventListener(kind, (event) => event.target.closest(".sg-term") || quiet(false));
})();
