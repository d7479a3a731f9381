// What the style sheet cannot do, and what the build cannot know. Without this script nothing is
// missing but comfort: a term's definition comes on hover and focus, the line on whether the texts
// hold is that of the day of the build, and the choice of region stays on its page.
(() => {
  const root = document.documentElement;

  // ---------- Terms ----------
  const quiet = (on) => root.classList.toggle("sg-quiet", on);
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

  // ---------- Today ----------
  // Whether a text holds was written on the day of the build: put the words of today there.
  const today = new Date();
  const day = today.toLocaleDateString("sv"); // 2026-11-30
  for (const text of document.querySelectorAll("[data-holds]"))
    text.textContent = JSON.parse(text.dataset.holds).findLast(([from]) => from <= day)[1];

  // Opened from a disk, a page has no address for others, and no browser loads a module.
  const disk = location.protocol === "file:";
  for (const text of document.querySelectorAll("[data-disk]")) text.hidden = !disk;

  // On paper: the page's address and the day.
  addEventListener("beforeprint", () => {
    for (const text of document.querySelectorAll("[data-address]"))
      if (!disk) text.textContent = location.href;
    for (const text of document.querySelectorAll("[data-day]"))
      text.textContent = today.toLocaleDateString(root.lang, { dateStyle: "long" });
  });

  // ---------- Search: fetched when somebody is about to search, or has asked in the address ----------
  const search = (form) => {
    for (const src of form?.dataset.load.split(" ") ?? [])
      document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
    form?.removeAttribute("data-load");
  };
  document.addEventListener("focusin", ({ target }) => search(target.closest("form[data-load]")));
  if (/[?&]q=./.test(location.search)) search(document.querySelector("#search-results form"));

  // ---------- The contents: open where they stand beside the text ----------
  const contents = document.querySelector(".sg-contents details");
  const wide = matchMedia("(min-width: 75rem)");
  const beside = () => contents && (contents.open = wide.matches);
  wide.addEventListener("change", beside);
  beside();

  // ---------- Region: in the address, never stored; it goes along with every link ----------
  const CHOSEN = /(?:^|&)hemma-(\w+)$/;
  const said = () => CHOSEN.exec(location.hash.slice(1))?.[1];
  const bare = (hash) => hash.slice(1).replace(CHOSEN, "");
  const going = (hash) => {
    const chosen = region && region !== "alla" && `hemma-${region}`;
    return [bare(hash), chosen].filter(Boolean).join("&");
  };
  let region;
  const narrow = () => {
    region = said() ?? region;
    const choice = document.getElementById(`hemma-${region ?? "alla"}`);
    if (choice) choice.checked = true;
    if (said() && bare(location.hash)) document.getElementById(bare(location.hash))?.scrollIntoView();
  };
  document.addEventListener("change", ({ target }) => {
    if (target.name !== "region") return;
    region = target.value;
    history.replaceState(null, "", `#${going(location.hash)}`);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.origin !== location.origin) return;
    if (link.matches(".sg-language")) [link.hash, link.search] = [location.hash, location.search];
    else if (region && link.hash !== "#hemma-alla" && !/^#slide-/.test(link.hash)) link.hash = going(link.hash);
  });
  addEventListener("hashchange", narrow);
  narrow();

  // ---------- An entry's address: the index leads on to its page, and what is folded is opened ----------
  const led = document.getElementById(decodeURIComponent(bare(location.hash)));
  const on = led?.closest(".sg-index > li")?.querySelector("a");
  if (on) location.replace(on.href.split("#")[0] + location.hash);
  const entry = led?.closest("dt");
  const folds = [led?.closest("details"), ...[entry, entry?.nextElementSibling].map((one) => one?.querySelector("details"))];
  for (const fold of folds) if (fold) fold.open = true;
})();

// The list of all sections is folded; who asks for it by its address finds it open.
for (const name of ["click", "hashchange", "load"]) {
  window.addEventListener(name, ({ target }) => {
    const asked = target?.closest?.("a")?.hash ?? window.location.hash;
    if (asked === "#sg-all") document.querySelector(".sg-all details").open = true;
  });
}
