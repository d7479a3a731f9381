// My case: nothing is loaded until somebody begins, or comes with answers in the address.

const root = document.getElementById("my-case");

/** @param {number | null} at the screen to begin with; none where the answers are there */
async function open(at) {
  const [{ MyCase }, answer] = await Promise.all([
    import("./app.js"), fetch(new URL("data.json", import.meta.url)),
  ]);
  new MyCase(root, await answer.json(), at);
}

if (window.location.hash.includes("=")) open(null);
else {
  const begin = root.querySelector("button");
  begin.hidden = false;
  begin.addEventListener("click", () => open(1), { once: true });
}
