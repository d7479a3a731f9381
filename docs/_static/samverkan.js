// What the style sheet cannot do for a term's definition. Without this script the definition
// still comes on hover and on focus, and the word leads to its entry in the glossary.
(() => {
  const quiet = (on) => document.documentElement.classList.toggle("sg-quiet", on);
  const term = (event) => event.target.closest(".sg-term > a");

  // Escape takes the definition away, until the pointer or the focus moves on (WCAG 1.4.13).
  document.addEventListener("keydown", (event) => event.key === "Escape" && quiet(true));
  document.addEventListener("focusin", () => quiet(false));
  document.addEventListener("pointerover", (event) => event.target.closest(".sg-term") || quiet(false));

  // Where nothing hovers, a tap opens the definition; a link in it leads to the entry.
  document.addEventListener("click", (event) => {
    const touched = event.pointerType === "touch" || matchMedia("(hover: none)").matches;
    const definition = touched && term(event)?.nextElementSibling;
    if (!definition?.showPopover) return;
    event.preventDefault();
    definition.showPopover();
  });
})();
