// What the style sheet cannot do for a term's definition, and what the build cannot know. Without
// this script the definition still comes on hover and on focus, and the word leads to its entry in
// the glossary; the line on whether the texts hold stands as it was on the day of the build.
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

  // Whether a text holds was written on the day of the build: put the words of today there.
  const today = new Date().toLocaleDateString("sv"); // 2026-11-30
  for (const text of document.querySelectorAll("[data-holds]"))
    text.textContent = JSON.parse(text.dataset.holds).findLast(([day]) => day <= today)[1];
})();
