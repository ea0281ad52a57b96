// @ts-check
/* Plays the map through time. Every step is the page's own link to the month after: its page is asked for and put in this one's place. */

const LEAST_MS = 334; // no more than three steps a second
const PARTS = [".top", ".filters", "main"];
const still = matchMedia("(prefers-reduced-motion: reduce)");
let playing = false;

/** @returns {HTMLButtonElement | null} */
const button = () => document.querySelector("#play-months");

/** @returns {string | undefined} the page a month later; none where the figures end */
function later() {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector("a[data-step=later]");
  return link?.href.replace(/#.*/, "");
}

/** Shows what the button does now. */
function show() {
  const play = button();
  if (!play) return;
  play.hidden = still.matches;
  const words = play.querySelector("span");
  if (words) words.textContent = (playing ? play.dataset.pause : play.dataset.play) ?? "";
}

/** @param {string} to an address of this page */
async function turn(to) {
  const answer = await fetch(to, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const parts = PARTS.map((name) => [document.querySelector(name), page.querySelector(name)]);
  if (!answer.ok || !page.querySelector("#play-months") || !playing) return false;
  const had = document.activeElement === button();
  for (const [old, next] of parts) if (old && next) old.replaceWith(document.adoptNode(next));
  history.replaceState(null, "", to);
  show();
  if (had) button()?.focus({ preventScroll: true });
  return true;
}

/** @param {string | undefined} to where it goes on; it ends where there is nothing more */
async function play(to) {
  const began = performance.now();
  const turned = to !== undefined && !still.matches && (await turn(to).catch(() => false));
  if (!turned || !playing) return stop();
  setTimeout(() => playing && play(later()), Math.max(0, LEAST_MS - (performance.now() - began)));
}

function stop() {
  playing = false;
  show();
}

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !event.target.closest("#play-months")) return;
  if (playing) return stop();
  playing = true;
  show();
  play(later() ?? button()?.dataset.start);
});
document.addEventListener("pointerdown", (event) => event.target instanceof Element && event.target.closest(".strip") && stop());
document.addEventListener("visibilitychange", () => document.hidden && stop());
still.addEventListener("change", show);
show();
